namespace WholePicture.Bench.Matching.Names;

/// <summary>English, Welsh, Scottish and Irish names, and those of the Caribbean, whose family names are mostly British.</summary>
internal static class British
{
    private const string Families = """
        Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Harris Lewis Clark Turner Hill Cooper Ward Moore Martin
        Scott Morris King Watson Baker Harrison Morgan Allen James Davis Parker Lee Young Price Cook Bennett Griffiths Mitchell Phillips Shaw Carter Bell Richardson Collins Cox Miller Bailey Marshall
        Simpson Ellis Adams Anderson Murphy Murray Foster Mills Webb Lloyd Hughes Edwards Rogers Gray Stevens Palmer Hunt Knight Fisher Chapman Mason Matthews Barnes Powell Butler Russell Pearson Barker
        Reynolds Jenkins Howard Fletcher Dixon Holmes Reid Stewart Kelly Campbell Fox Wells Rose Hart Lawson Grant Gibson Harvey Cole Elliott West Ford Ross Hudson Armstrong Andrews Carr Duncan Spencer
        Perry Walsh Payne Lowe Bradley Burton Lane Day Ryan Porter Burns Hawkins Pearce Freeman Crawford Nicholson Stone Hamilton Hayes Atkinson Lawrence Kennedy Barrett Francis Saunders Gregory Watts
        Booth Gardner Robertson Willis Austin Wallace Warren Higgins Potter Sutton Byrne Newman Gordon Burgess Arnold Bishop Dawson Bird Jordan Marsh Bates Frost Norris Nash Goddard Fuller Hicks Peters
        Rhodes Curtis Whitehead Rowe Sharp Pritchard Pugh Bevan Beynon Rees Probert Bowen Vaughan Humphries Hopkins Gallagher Doherty O'Brien O'Connor O'Neill O'Sullivan McCarthy McDonald MacKenzie
        McLaughlin Fitzgerald Brennan Doyle Quinn Nolan Sweeney Boyle Ferguson Cameron Henderson Paterson Sinclair Drummond Whittaker Ramsbottom Entwistle Heaton Haigh Sykes Ackroyd Braithwaite Outram
        """;

    private const string Starts = "ash black bram brad burn cald carl chat clay cran croft cumber dal dar den east elder fair far fen gar glen good hard hart hather haw hazel hol horn hurst in kel kings lang lam lin lock mar mel mid mil nor oak ox pem pick ran red rid roth rush sal sand shel shir stan stock strat swin tad thorn til under wal war wes whit win wood wor"
        + " tre pen pol ros lan bos car chen gwen maddo cad llew";

    private const string Ends = "ford ton ley well field worth ham wood by land burn more stead ridge combe thwaite shaw hurst bridge dale croft bury son sey wick man ell ock ett gate low";

    /// <summary>Most of the country.</summary>
    public static Community White { get; } = Community.Of(560, """
        Sarah Emma Laura Rebecca Gemma Claire Charlotte Jessica Sophie Chloe Lauren Emily Amy Hannah Lucy Samantha Victoria Rachel Kelly Lisa Michelle Nicola Joanne Katie Olivia Amelia Isla Ava Mia Isabella
        Ella Poppy Grace Freya Lily Evie Florence Willow Rosie Sienna Daisy Phoebe Matilda Ruby Alice Evelyn Harper Elsie Ivy Maisie Molly Millie Megan Abigail Eleanor Erin Holly Jasmine Zoe Natasha Stacey
        Leanne Danielle Kirsty Hayley Jennifer Elizabeth Margaret Susan Julie Karen Jacqueline Deborah Tracey Jane Helen Diane Sharon Tracy Angela Alison Caroline Amanda Sandra Linda Catherine Elaine
        Kathryn Wendy Louise Jade Bethany Georgia Paige Shannon Ellie Caitlin Courtney Abbie Amber Leah Niamh Siobhan Aoife Ciara Orla Saoirse Ffion Carys Seren Cerys Megan Nia Rhiannon Bronwen Eilidh Iona
        Mairi Catriona Imogen Harriet Beatrice Martha Penelope Thea Aria Arabella Delilah Ottilie Clementine Tabitha Verity Hermione Rosalind Winifred Edith Mabel Agnes Nell Robyn Kayleigh Chelsea Kerry-Ann
        """, """
        David James Daniel Thomas Christopher Matthew Michael Paul Andrew Mark Lee Adam Ryan Luke Jack Joshua Joseph Oliver George Harry Noah Leo Arthur Muhammad Oscar Charlie Henry Theodore Archie Jacob
        Freddie Alfie William Theo Finley Max Isaac Lucas Alexander Edward Tommy Mason Ethan Logan Benjamin Samuel Harrison Louie Teddy Reuben Jude Sebastian Hugo Toby Dylan Rory Albie Stanley Frederick
        John Robert Stephen Peter Richard Kevin Gary Ian Alan Anthony Simon Nigel Philip Martin Colin Keith Trevor Graham Barry Neil Darren Craig Wayne Stuart Carl Jason Dean Shaun Karl Scott Jamie Ben
        Sam Liam Connor Callum Kieran Jordan Nathan Aaron Kyle Bradley Reece Lewis Owen Rhys Gareth Dafydd Huw Ieuan Gethin Iwan Emyr Sean Patrick Declan Cillian Eoin Padraig Conor Fergus Angus Hamish
        Alasdair Callan Ewan Gregor Blair Dominic Timothy Nicholas Jonathan Geoffrey Gerald Raymond Ronald Leonard Kenneth Walter Ernest Percival Rupert Barnaby Jasper Felix Caspian Otis Kit Ralph Ezra Zachary
        """, Families, Starts, Ends);

    /// <summary>Of Caribbean descent.</summary>
    public static Community Caribbean { get; } = Community.Of(30, """
        Michelle Marcia Sharon Beverley Paulette Sonia Jasmine Shanice Kezia Aaliyah Tiana Shanelle Chantelle Kadisha Ebony Tanisha Jada Zara Amara Nevaeh Rochelle Simone Natalie Leticia Monique Dionne
        Keisha Latoya Shauna Renee Alicia Imani Kiara Malia Precious Serena Yvonne Hyacinth Merlene Cynthia Gloria Verna Icilda Delroya Charmaine Donnette Antoinette Janelle Naomi Esther Ruth Tamara
        """, """
        Delroy Winston Leroy Trevor Errol Marlon Jermaine Tyrone Andre Kemar Omari Kareem Malachi Elijah Tyrell Jayden Josiah Isaiah Micah Ezekiel Devon Donovan Everton Glenroy Clive Desmond Carlton
        Neville Lloyd Rohan Damian Romario Shaquille Rashaan Kyron Tremaine Jerome Darnell Dwayne Curtis Leon Nathaniel Kymani Zion Tafari Marcus Reuben Levi Caleb Joel Shemar Ricardo Oneil
        """, """
        Campbell Brown Williams Johnson Smith Clarke Francis Thompson Gordon Bailey Grant Reid Morgan Powell Henry Lewis Edwards Joseph Charles Alexander Morrison Dacosta Blake Bennett Barrett Mclean
        Mcfarlane Mckenzie Wright Walters Samuels Palmer Pinnock Lindo Nembhard Facey Beckford Gayle Sinclair Wallace Dixon Gray Hylton Hibbert Duhaney Bogle Cumberbatch Braithwaite Alleyne Greenidge
        Phillip Baptiste Pierre Augustin Toussaint Jean-Baptiste Fontenelle St_Louis St_Hill De_Souza De_Freitas
        """, Starts, Ends);
}
