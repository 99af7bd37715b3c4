namespace WholePicture.Bench.Matching.Names;

/// <summary>Names of families from Africa and the Middle East.</summary>
internal static class African
{
    /// <summary>Nigerian and Ghanaian.</summary>
    public static Community Western { get; } = Community.Of(50, """
        Blessing Grace Esther Mary Joy Favour Precious Ngozi Chioma Adaeze Ifeoma Amaka Nkechi Chidinma Folake Funmilayo Yetunde Temitope Oluwaseun Titilayo Bukola Adeola Omolara Simisola Ayomide Tiwa
        Abena Akosua Ama Afia Adwoa Yaa Efua Esi Akua Comfort Patience Mercy Felicia Gifty Vida Janet Zainab Hauwa Aisha Halima Kemi Toyin Damilola Moyosore Ebere Uchenna Oluchi
        """, """
        Emmanuel Samuel Daniel David Michael Joseph Chukwuemeka Chinedu Obinna Ikenna Emeka Kelechi Nnamdi Uche Oluwaseun Babatunde Olumide Ayodele Tunde Femi Segun Kayode Temitope Ayomide Tobi Dare
        Kofi Kwame Kwabena Yaw Kwaku Kojo Kwasi Kwadwo Ebenezer Isaac Prince Felix Musa Ibrahim Abubakar Sadiq Usman Godwin Sunday Victor Gideon Elijah Jeremiah Joshua
        """, """
        Okafor Adebayo Okonkwo Eze Ogunleye Adeyemi Okeke Nwosu Obi Oladipo Balogun Afolabi Adeleke Akinola Ojo Adesanya Lawal Bello Musa Abdullahi Okoro Onyeka Nwachukwu Chukwu Uzoma Anyanwu Ibrahim
        Mensah Owusu Boateng Asante Osei Appiah Agyeman Amoah Antwi Addo Ofori Acheampong Frimpong Opoku Sarpong Gyamfi Darko Ansah Quaye Tetteh Addai Yeboah Danso Adjei Bonsu Olatunji Ogunbanjo Odunsi
        """, "ade ola olu ogun akin oye nwa chi oke ani ama osei agye boa ofo ayo baba fola ibi oni", "bayo wale dele yemi kunle femi bola tunde soji chukwu kwo ma na ra for nna mi biyi wumi toye");

    /// <summary>Somali, Eritrean, Ethiopian and Sudanese; a child's family name is often the father's given name.</summary>
    public static Community Horn { get; } = Community.Of(35, """
        Fadumo Hodan Amina Halimo Khadra Sahra Hawa Faduma Ifrah Ayaan Hamdi Nasra Asha Deqa Zahra Maryan Shukri Sagal Ubah Rahma Sumaya Muna Yasmin Selam Hiwot Tigist Almaz Meron Bethlehem Rahel Senait
        Feven Winta Luwam Amal Rania Samira Hibo Ilhan Idil Raxma Cawo Caasha
        """, """
        Mohamed Abdi Ahmed Ali Hassan Abdirahman Abdullahi Ibrahim Omar Yusuf Ismail Mahad Abdiaziz Abdikarim Farah Guled Liban Bashir Jama Warsame Dahir Hamza Zakaria Ayub Bilal Khalid Daniel Samuel
        Yonas Dawit Tesfaye Haile Kidane Filmon Robel Abel Natnael Osman Elhadi Mustafa Cabdi Cumar Maxamed Axmed
        """, """
        Mohamed Ali Ahmed Abdi Hassan Hussein Yusuf Omar Ibrahim Farah Jama Warsame Nur Osman Adan Abdullahi Mohamud Hersi Duale Aden Isse Elmi Roble Samatar Guled Egal Artan Shire Dirie Barre
        Tesfaye Haile Gebremedhin Tekle Kidane Abraha Berhane Woldu Habte Desta Bekele Girma Alemu Elamin Eltayeb Abdelrahman Idris
        """, "war abdi far gul her jam sam dua ela teka habte gebre wolde mu sha", "same rahman le ed an eh o ow e ay mariam selassie");

    /// <summary>Arabic, Kurdish, Persian, Afghan and Turkish.</summary>
    public static Community Eastern { get; } = Community.Of(55, """
        Fatima Maryam Noor Zahra Leila Sara Huda Layla Rana Dina Amal Samar Hanan Rasha Shirin Narges Parisa Maryam Soraya Fereshteh Zohra Malalai Shukria Ayşe Fatma Emine Hatice Zeynep Elif Merve Büşra
        Esra Şeyma Gülsüm Özlem Yasemin Rozhin Berivan Shilan Nasrin Lubna Rima Salwa Nawal Wafa
        """, """
        Mohammed Ahmad Ali Omar Hassan Hussein Mustafa Mahmoud Khaled Ibrahim Youssef Karim Tariq Samir Bassam Ziad Reza Hamid Mehdi Farhad Mohsen Najibullah Abdul Rahmatullah Ahmadullah Mehmet Mustafa
        Ahmet Hüseyin İbrahim Hasan Murat Emre Yusuf Kerem Çağlar Şükrü Rebwar Azad Dilshad Karwan Haval Sherzad Walid Adel Nabil Fadi
        """, """
        Al-Hassan Al-Rashid Hussein Ahmad Mohammadi Ahmadi Karimi Rahimi Hosseini Rezaei Noori Safi Stanikzai Zadran Popal Haidari Yousafzai Yılmaz Kaya Demir Çelik Şahin Yıldız Aydın Öztürk Arslan Doğan
        Kılıç Aslan Çetin Koç Kurt Özdemir Mahmoud Khalil Haddad Nasser Saleh Mansour Hamdan Aziz Karim Rashid Abdulrahman Barzani Salih Majid Qadir Hama Othman Taha El-Sayed El-Masry Bouzid Benali
        """, "ah bar dar fa ghan ham jal kar mah nas qas rah sal tav yaz zar öz gül", "ani adi zadeh pour ian oğlu türk man imi awi oun zai khil ouri", "Al El Abu Bin");

    /// <summary>Zimbabwean, Kenyan, Ugandan, Congolese and South African.</summary>
    public static Community Southern { get; } = Community.Of(25, """
        Tendai Rudo Chipo Tatenda Nyasha Rutendo Ruvimbo Tariro Sibongile Thandiwe Nomsa Nokuthula Wanjiru Njeri Akinyi Atieno Nakato Namukasa Mireille Chantal Grace Patience Beauty Memory Precious Ruth
        Esther Mercy Vimbai Kudzai
        """, """
        Tendai Tafadzwa Tinashe Takudzwa Farai Simbarashe Kudakwashe Munashe Thabo Sipho Themba Kamau Mwangi Otieno Ochieng Kiprono Mukasa Ssali Jean-Pierre Patrice Blaise Brian Innocent Gift Blessing
        Prosper Anesu Tawanda Ngoni
        """, """
        Moyo Ncube Sibanda Dube Ndlovu Nyoni Mpofu Chikowore Mutasa Chirwa Banda Phiri Mugabe Marufu Kamau Mwangi Njoroge Otieno Ochieng Odhiambo Kiptoo Wanjala Mukasa Ssemakula Nsubuga Kabongo Mbuyi
        Ilunga Tshibangu Nkosi Dlamini Zulu Khumalo Mokoena
        """, "chi mu ma nya ka ndi si m o ki nku", "kwanda ringa pfumo tasa nga shava rewa mbiro gwaze tombo wa ro nde ki");
}
