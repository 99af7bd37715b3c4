namespace WholePicture.Demo;

/// <summary>Names for invented people. No combination is meant to be anybody.</summary>
internal static class DemoNames
{
    public static readonly string[] Families =
    [
        "Abara", "Achterberg", "Adeyinka-Foss", "Alderwick", "Amberley", "Anand", "Ashgrove", "Balewa", "Banerji", "Barrowby", "Beckwith-Oyelo", "Bielska", "Birchfield",
        "Brackenbury", "Cartmell", "Castellane", "Chaudry", "Chikwe", "Coldstream", "Dalgarno", "Danjuma", "Demirel", "Dovecote", "Eastlake", "El-Amin", "Fairweather",
        "Farrukh", "Fenwright", "Gathercole", "Ghorbani", "Gurung", "Hallam", "Harkness", "Hawthornden", "Ibekwe", "Ingleby", "Ismailov", "Jaskowiak", "Juma", "Kaplanski",
        "Kestrel", "Khatun", "Kirkbride", "Lamptey", "Larkhill", "Le Marchant", "Lowe", "Mahmoudi", "Marden", "Mbeki-Shaw", "Merriweather", "Nakamura", "Ndiaye", "Nettleship",
        "O’Garrow", "Oduya", "Okonjo", "Oldcastle", "Osei", "Palgrave", "Pembury", "Perrin", "Petrescu", "Qureshi-Lane", "Quillfeather", "Rahimi", "Ravensdale", "Rosewarne",
        "Sadiq", "Sayle", "Scarborough", "Shevchuk", "Siddle", "Stoneacre", "Tamang", "Thackeray-Obi", "Thistlewood", "Tran", "Underhill", "Uzoma", "Varga", "Venkatesan",
        "Wainfleet", "Warsame", "Wetherall", "Winterbourne", "Wojcik", "Yarrow", "Yusufzai", "Zielony",
    ];

    public static readonly string[] Women =
    [
        "Abena", "Aisling", "Alicja", "Amara", "Anjali", "Beatrix", "Blessing", "Bronwen", "Chidera", "Chloe", "Daniela", "Dilnoza", "Ebony", "Elif", "Esther", "Fatou", "Grace",
        "Halima", "Imani", "Ioana", "Isla", "Jasmin", "Kasia", "Keziah", "Leila", "Lowenna", "Maryam", "Mei", "Nadia", "Niamh", "Oksana", "Parisa", "Ruta", "Saoirse", "Shabnam",
        "Tamsin", "Thandi", "Uma", "Yetunde", "Zofia",
    ];

    public static readonly string[] Men =
    [
        "Abdi", "Adam", "Arjun", "Bilal", "Callum", "Chidi", "Daniyar", "Dafydd", "Emre", "Farid", "Femi", "Gethin", "Haruki", "Ibrahim", "Ivo", "Jago", "Jamal", "Kofi", "Kwame",
        "Liam", "Marek", "Minh", "Nikhil", "Ola", "Oskar", "Pavel", "Rafiq", "Ronan", "Samir", "Sanjay", "Tariq", "Tomasz", "Usman", "Viktor", "Wesley", "Yusuf",
    ];

    public static readonly string[] Children =
    [
        "Ada", "Alix", "Ari", "Bea", "Bo", "Caz", "Dara", "Eden", "Ellis", "Fen", "Gia", "Hana", "Ife", "Indy", "Jo", "Jules", "Kai", "Kit", "Lark", "Lee", "Mika", "Nico", "Noor",
        "Ola", "Ottie", "Pip", "Quinn", "Remi", "Rio", "Rory", "Sam", "Sasha", "Sky", "Tam", "Tay", "Uli", "Val", "Wren", "Yaz", "Zeph",
    ];

    /// <summary>A child's name, or the next that no brother or sister has: nobody calls two of their children by one.</summary>
    public static string NotYetGiven(string name, HashSet<string> given)
    {
        while (!given.Add(name))
        {
            name = Children[(Array.IndexOf(Children, name) + 1) % Children.Length];
        }

        return name;
    }
}
