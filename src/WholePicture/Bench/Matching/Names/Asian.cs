namespace WholePicture.Bench.Matching.Names;

/// <summary>Names of families from South and East Asia.</summary>
internal static class Asian
{
    /// <summary>Pakistani and Kashmiri.</summary>
    public static Community Pakistani { get; } = Community.Of(75, """
        Fatima Aisha Maryam Zainab Ayesha Khadija Hafsa Sana Saima Nazia Shazia Samina Rukhsana Nasreen Shabana Farah Iqra Aliza Zara Hira Mehwish Sadia Rabia Bushra Asma Uzma Noreen Tahira Yasmin Rehana
        Naila Amina Sumaira Kiran Anum Laiba Eshal Inaya Aleena Hania Anaya Minahil Zoya Safa Marwa Nimra Mahnoor Parveen Razia Shamim Kausar Ghazala Robina Sobia Tayyaba
        """, """
        Mohammed Muhammad Ali Ahmed Hassan Hussain Usman Bilal Hamza Ibrahim Imran Adnan Asif Kashif Nadeem Tariq Shahid Zahid Khalid Rashid Sajid Majid Abid Javed Arshad Naveed Waqas Faisal Kamran Zeeshan
        Umar Haris Zain Rayyan Musa Isa Yusuf Yahya Ayaan Zakariya Eesa Sufyan Haider Abdullah Saqib Waseem Yasir Amjad Shabir Mahmood Pervaiz Rizwan Irfan Junaid Aamir Shoaib Farhan Danyal Subhan
        """, """
        Khan Hussain Ahmed Ali Akhtar Mahmood Malik Iqbal Mohammed Begum Bibi Shah Hussein Mirza Butt Chaudhry Sheikh Raja Qureshi Rehman Ashraf Aslam Bashir Saleem Rashid Hanif Sharif Siddiqui Zaman
        Nawaz Yousaf Rafiq Ashfaq Riaz Arif Nazir Latif Parveen Kauser Kausar Sadiq Mehmood Baig Bhatti Dar Awan Abbasi Janjua Kiani Gill Rana Tariq Shafiq Zafar Younis Javed Anwar Waheed Munir Bi
        """, "ab ah ak an ash bah far gha ha ib is ja kha mah naw qa raf sal sha taj wah yaq zaf", "an dar eed id ir mad ood reef rullah san shan war ullah ari dullah");

    /// <summary>Bangladeshi, mostly from Sylhet.</summary>
    public static Community Bangladeshi { get; } = Community.Of(40, """
        Fatema Nasima Shahida Rahima Rukia Halima Sultana Rehana Shirin Taslima Nazma Hasna Jahanara Momotaz Amina Ruksana Salma Tahmina Farzana Sharmin Nusrat Tasnim Maisha Samiha Anisa Zara Aaliyah
        Ayesha Khadiza Mariam Sumaiya Sadia Jannat Afia Raisa Labiba Humaira Lutfa Rabeya Hosneara
        """, """
        Mohammed Abdul Md Mohammad Shah Kamal Jamal Abdur Rahim Karim Salam Kadir Malik Rofique Shofiqul Nazrul Rezaul Anwar Faruk Monir Shahin Sumon Tanvir Rashed Imran Ibrahim Yusuf Ismail Zayan
        Rayhan Tahmid Sami Adyan Arham Zubair Mahdi Nurul Aminul Ashraful Mizanur Motiur Habibur
        """, """
        Begum Miah Khatun Uddin Ali Ahmed Rahman Hussain Islam Khan Hoque Choudhury Alam Akhtar Bibi Ullah Khanom Hossain Chowdhury Sultana Haque Miya Akter Karim Uddin Kadir Kamali Talukder Sarker
        Bhuiyan Majumder Mia Nessa Rashid Mannan Motin Quddus Goni Shahid Laskar Bakth
        """, "ab ala am ash fa haq ja ka lut mo na ra sha su ta", "lam din ur rul man mia him qul zaman udd", "Abdul Abdur");

    /// <summary>Punjabi, Gujarati, Hindi, Tamil, Malayali, Nepali and Sri Lankan.</summary>
    public static Community Indian { get; } = Community.Of(70, """
        Harpreet Manpreet Jaspreet Gurpreet Simran Kiran Amandeep Rajinder Kulwinder Sukhwinder Balwinder Parminder Priya Pooja Anjali Neha Nisha Meera Hetal Bhavna Jyoti Komal Sonal Reena Heena Dipika
        Krupa Mital Anaya Aanya Diya Saanvi Avni Myra Kavya Ishani Riya Tara Lakshmi Priyanka Divya Sreeja Anjana Thushara Nirosha Sujatha Vasanthi Kamala Sita Sunita Sarita Asha Usha Pushpa Manju
        """, """
        Harjit Gurdeep Jaswinder Sukhdev Amarjit Baljit Manjit Ranjit Surinder Mohinder Jagdeep Arjan Gurpreet Harpreet Rajesh Sanjay Vijay Anil Sunil Raj Amit Nikhil Rahul Rohan Kunal Hitesh Jignesh
        Bhavesh Dipesh Paresh Mahesh Dinesh Suresh Ramesh Aarav Vihaan Ayaan Arjun Krish Dev Ishaan Reyansh Shivansh Karthik Vignesh Prakash Senthil Kumar Sivakumar Thomas Jijo Biju Anoop Bishal Dipak Prem
        """, """
        Singh Kaur Patel Shah Sharma Kumar Gill Dhillon Sandhu Sidhu Grewal Mann Bains Johal Dhaliwal Sahota Randhawa Virk Uppal Purewal Mistry Desai Mehta Joshi Parmar Chauhan Solanki Vaghela Lad Rana
        Thakkar Trivedi Pandya Amin Modi Gupta Verma Agarwal Kapoor Malhotra Chopra Bhatia Nair Menon Pillai Thomas George Mathew Varghese Reddy Rao Iyer Sivanathan Rajaratnam Selvarajah Nadarajah
        Balasubramaniam Gurung Rai Thapa Limbu Tamang Magar Shrestha Perera Fernando Silva De_Silva Jayasinghe
        """, "bal chan dha gur har jag kal lak man nara par ra sand shi siva thiru ved", "deep preet endra esh inder jit kumar mohan nath raj singh swamy wal ani ia");

    /// <summary>Chinese, Vietnamese and Filipino, family name written first at home.</summary>
    public static Community Eastern { get; } = Community.Of(25, """
        Wei Li Mei Xin Yan Jing Hui Ying Min Ling Xiu Fang Yuk_Ling Wai_Yee Siu_Fong Ka_Yan Hoi_Ching Tsz_Yan Yi_Lin Xiaoyan Jiayi Yuxuan Zihan Thi_Lan Thi_Hoa Linh Huong Trang Ngoc Maria_Cristina
        Jocelyn Maricel Rowena Analyn Grace Jenny Cindy Vivian Fiona
        """, """
        Wei Jun Ming Hao Lei Chun Kin Wing Ka_Ho Chi_Wai Tsz_Hin Ho_Yin Pak_Hei Zihao Yichen Haoran Junjie Xiaoming Van_Minh Quang Duc Tuan Hung Dung Jose Ramon Jonathan Reynaldo Jason Kelvin Raymond
        """, """
        Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Lin Guo He Gao Luo Wong Chan Cheung Lam Leung Lau Ho Ng Chow Tang Yip Cheng Tsang Kwok Yeung Nguyen Tran Le Pham Hoang Vu Dang Bui
        Santos Reyes Cruz Bautista Garcia Mendoza Dela_Cruz Villanueva
        """, "ch zh x l sh t w y h k q", "an ang ao en eng i in ing iu o ong ou u un");
}
