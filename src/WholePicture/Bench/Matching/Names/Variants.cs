using System.Globalization;
using System.Text;

namespace WholePicture.Bench.Matching.Names;

/// <summary>How else one name is said and written: what a family calls somebody, and how a clerk spells what is heard. Kept apart from what matching knows.</summary>
internal static class Variants
{
    private static readonly Dictionary<string, string[]> said = Read("""
        Elizabeth Liz Beth Lizzie Betty Libby|Margaret Maggie Peggy Meg|Katherine Kate Kathy Katie|Catherine Cath Kate Cathy|Kathryn Kath Kate|Rebecca Becky Becca|Victoria Vicky Tori|Samantha Sam Sammy
        Jennifer Jen Jenny|Jessica Jess|Charlotte Lottie Charlie|Nicola Nicky Nic|Michelle Shell Chelle|Jacqueline Jackie|Deborah Debbie Deb|Amanda Mandy|Susan Sue Susie|Abigail Abi Abbie Gail|Eleanor Ellie Nell Nora
        Isabella Bella Izzy|Olivia Liv Livvy|Natasha Tash|Danielle Dani|Georgia Georgie|Matilda Tilly Tilda|Penelope Penny|Christina Chris Tina|Alexandra Alex Lexi|Caroline Caz Carrie|Joanne Jo|Rosalind Ros
        William Bill Will Billy Liam|Robert Rob Bob Bobby|Richard Rick Dick Rich|James Jim Jimmy Jamie|John Jack Johnny|Michael Mike Mick Mikey|Thomas Tom Tommy|Edward Ed Ted Eddie|Christopher Chris Kit
        Daniel Dan Danny|David Dave Davey|Joseph Joe Joey|Samuel Sam Sammy|Benjamin Ben Benji|Matthew Matt|Anthony Tony Ant|Andrew Andy Drew|Nicholas Nick Nicky|Stephen Steve Ste|Patrick Paddy Pat|Timothy Tim
        Frederick Fred Freddie|Theodore Theo Ted|Joshua Josh|Jonathan Jon Jonny|Jacob Jake|Zachary Zak Zach|Leonard Len|Ronald Ron|Raymond Ray|Kenneth Ken|Philip Phil|Geoffrey Geoff|Gerald Gerry|Alexander Alex Alec Sandy
        Mohammed Mohammad Muhammad Mohamed Mo Mohd Md Muhammed|Muhammad Mohammed Mohammad Mohamed Muhammed Mo|Mohamed Mohammed Muhammad Maxamed Mohamud|Md Mohammed Mohammad|Ahmed Ahmad Ahmet Axmed|Hussain Hussein Husain Hossain
        Hussein Hussain Husayn Xuseen|Hassan Hasan Xasan|Fatima Fatimah Fathima Fatema|Aisha Ayesha Aishah Aysha|Ayesha Aisha Aysha|Khadija Khadijah Khadeeja|Zainab Zaynab Zaineb|Yusuf Yousuf Youssef Yusef|Ibrahim Ebrahim Ibraheem
        Abdullah Abdulla Abdallah|Usman Osman Uthman|Umar Omar Umer|Omar Umar Cumar|Maryam Mariam Miriam|Imran Emran|Bilal Belal|Yasmin Yasmeen Jasmine|Nasreen Nasrin Nasrene|Shabana Shabanah|Rukhsana Ruksana Roxana
        Chaudhry Choudhury Chowdhury Chaudhary Choudhry|Choudhury Chowdhury Chaudhry|Chowdhury Choudhury Chaudhury|Rehman Rahman|Rahman Rehman Rahaman|Sheikh Shaikh Sheik|Qureshi Quraishi Koreshi|Mahmood Mehmood Mahmoud|Begum Begam
        Siddiqui Siddique Sidiqi|Akhtar Akhter Aktar|Iqbal Eqbal|Yousaf Yousuf Yusuf|Uddin Udin|Hoque Haque Huq|Miah Mia Miya|Khatun Khatoon|Islam Aslam|Kaur Kour|Dhillon Dillon|Sidhu Sidu|Abdi Cabdi|Farah Faarax|Warsame Warsama
        Katarzyna Kasia Kate|Małgorzata Gosia|Agnieszka Aga|Joanna Asia|Aleksandra Ola|Magdalena Magda|Zuzanna Zuza|Piotr Peter|Krzysztof Chris Krzysiek|Tomasz Tomek Thomas|Paweł Paul|Michał Mike Michael|Łukasz Luke Lukas|Jakub Kuba Jacob
        Grzegorz Greg|Wojciech Wojtek|Oleksandr Alexander Sasha Oleksander|Serhii Sergey Sergiy|Volodymyr Vladimir Vova|Dmytro Dmitry Dima|Kateryna Katya Ekaterina|Yuliia Julia Yulia|Mykola Nikolai|Andrii Andrew Andriy|Olena Elena Helen
        Alexandru Alex Alexandra|Ștefan Stefan Stephen|Mihai Michael Mike|Gheorghe George|Maria Mary|João John Joao|José Jose Joe|António Tony Antonio|Chukwuemeka Emeka Chukwu|Oluwaseun Seun Shawn|Babatunde Tunde|Temitope Tope Temi
        Ayomide Ayo|Funmilayo Funmi|Titilayo Titi|Olumide Olu|Ngozi Goz|Kwame Kwamena|Abdirahman Abdi Abdurahman|Abdullahi Abdulahi Abdi|Fadumo Faduma Fatima Faadumo|Harpreet Harry Preet|Gurpreet Gary Preet|Rajesh Raj|Sanjay Sanj
        Nguyen Ngyuen|Cheung Zhang|Wong Wang Huang|Chan Chen|Lam Lin|Siobhan Shivaun Shevaun|Niamh Neve Neave|Aoife Eefa|Sean Shaun Shawn|Eoin Owen|Caitlin Kaitlyn Katelyn|Catriona Katrina|Rhys Reece|Dafydd David|Huw Hugh|Stuart Stewart
        Clarke Clark|Davies Davis|Philips Phillips|Reid Reed Read|Stephens Stevens|Allen Allan|Thompson Thomson|Johnson Johnston|Matthews Mathews|MacKenzie McKenzie|O'Brien OBrien|O'Connor OConnor Connor|O'Neill ONeil|Gray Grey|Pearce Pierce
        Lee Leigh|Moore More|Lawson Lawsen|Bailey Bayley Baillie|Marshall Marshal|Elliott Elliot Eliot|Barnes Barns|Byrne Burn Byrnes|McDonald MacDonald Macdonald|Hughes Hewes|Payne Paine|Okafor Okafo|Yılmaz Yilmaz|Öztürk Ozturk
        Şahin Sahin Shahin|Popescu Popesku|Kovalenko Kovalenco|Shevchenko Shevchenco|Wiśniewski Visnevski|Wójcik Vojcik Wojcik|Jankauskas Yankauskas
        """);

    private static readonly (string From, string To)[] heard =
        [("ph", "f"), ("f", "ph"), ("ck", "k"), ("c", "k"), ("k", "c"), ("ee", "ea"), ("ie", "y"), ("y", "i"), ("i", "y"), ("ou", "u"), ("oo", "u"), ("sh", "s"), ("z", "s"), ("s", "z"), ("ll", "l"), ("l", "ll"), ("nn", "n"), ("mm", "m"), ("tt", "t"), ("w", "v"), ("v", "w"), ("th", "t"), ("ai", "ay"), ("ei", "ie"), ("au", "aw"), ("gh", "g"), ("kh", "k"), ("ah", "a"), ("q", "k"), ("x", "ks"), ("er", "ar"), ("or", "er"), ("j", "dj"), ("ae", "e"), ("ow", "ou")];

    /// <summary>What somebody is called, or how it is written elsewhere; the name itself when nothing else is in use.</summary>
    public static string Said(Chance chance, string name) => said.TryGetValue(name, out var others) ? chance.Pick(others) : name;

    /// <summary>As it was heard on the telephone.</summary>
    public static string Heard(Chance chance, string name)
    {
        var lower = name.ToLowerInvariant();
        var start = chance.Below(heard.Length);

        for (var i = 0; i < heard.Length; i++)
        {
            var (from, to) = heard[(start + i) % heard.Length];
            var at = lower.IndexOf(from, StringComparison.Ordinal);

            if (at >= 0)
            {
                return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Concat(lower.AsSpan(0, at), to, lower.AsSpan(at + from.Length)));
            }
        }

        return name;
    }

    /// <summary>On a keyboard that has no marks; letters that are no letter with a mark are written as their nearest.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder();

        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter switch { 'ł' => 'l', 'Ł' => 'L', 'ı' => 'i', _ => letter });
            }
        }

        return plain.ToString();
    }

    private static Dictionary<string, string[]> Read(string lines) => lines.Split((char[])['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).DistinctBy(line => line[0]).ToDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);
}
