namespace WholePicture.Matching.Linkage.Names;

/// <summary>Short forms and spellings of one given name that are in everyday use in England. The first of a line stands for all.</summary>
public static class Nicknames
{
    private const string Lines = """
        alexander alex alec sandy sacha alexandra lexi sandra alexandru
        william will bill billy willy liam
        robert rob bob bobby robbie bert
        richard rick dick ricky rich
        elizabeth liz beth betty eliza lizzie libby elisabeth bess elspeth
        katherine kate katie kathy catherine cathy kath kathryn katarzyna kasia ekaterina
        margaret maggie meg peggy marge greta malgorzata gosia
        james jim jimmy jamie
        john jack johnny jon jonathan johnathan
        michael mike mick mickey mikey michal
        thomas tom tommy
        edward ed eddie ted ned edmund
        charles charlie chuck charlotte lottie
        christopher chris kit christine christina tina
        daniel dan danny danielle
        david dave davy
        joseph joe joey josef yusuf yousef youssef
        samuel sam sammy samantha
        benjamin ben benny benji
        matthew matt matty mateusz
        anthony tony antony antoni
        andrew andy drew andrzej
        nicholas nick nicky nicola nicole
        stephen steve steven stephanie steph stefan
        peter pete piotr
        patrick pat paddy patricia trish tricia
        timothy tim timmy
        gregory greg grzegorz
        frederick fred freddie freddy
        henry harry hal
        harold harvey
        george georgie georgina georgia
        jennifer jen jenny jenna
        rebecca becky becca bex
        jessica jess jessie
        victoria vicky tori vikki
        abigail abby gail abi
        deborah debbie deb debra
        susan sue susie suzanne susanna
        isabella bella izzy isabel isabelle
        olivia liv livvy
        emily em emma emmie
        amelia millie amy milly
        eleanor ellie nell ella ellen helen elena
        sophia sophie sofia zofia
        natalie nat natasha tasha natalia
        kimberley kim kimberly
        joanna jo joanne asia
        theodore theo teddy
        oliver ollie olly
        joshua josh
        zachary zach zak zac
        jacob jake
        lawrence larry laurence
        leonard len lenny leo
        ronald ron ronnie
        raymond ray
        gerald gerry jerry gerard
        terence terry
        kenneth ken kenny
        philip phil phillip
        muhammad mohammed mohamed mohammad mohamad muhammed mo md mohd mehmet mohamud maxamed
        ahmed ahmad ahmet axmed
        hussein hussain husain hussien xuseen
        hassan hasan xasan
        abdullah abdallah abdulla abdulahi abdullahi
        fatima fatimah fathima faduma faadumo fatma
        aisha ayesha aysha aishah caasha ayse
        maryam mariam miriam meryem maryan
        khadija khadijah hadiza khadra hatice
        ibrahim ibraheem ebrahim
        ali aly cali
        omar umar omer umer cumar
        yusra yousra
        zainab zaynab zeinab zeynep
        """;

    private static readonly Dictionary<string, string> full = Lines.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(line => line.Select(name => (name, line[0])))
        .DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The form that stands for all; the name itself when none is known.</summary>
    public static string Full(string name) => full.GetValueOrDefault(name, name);
}
