namespace WholePicture.Bench.Matching.Names;

/// <summary>Names of families from the rest of Europe, with the letters they are written with at home.</summary>
internal static class European
{
    /// <summary>Polish.</summary>
    public static Community Polish { get; } = Community.Of(40, """
        Anna Katarzyna Agnieszka Małgorzata Joanna Magdalena Monika Ewa Aleksandra Karolina Zuzanna Julia Maja Zofia Hanna Lena Alicja Oliwia Amelia Wiktoria Natalia Paulina Marta Dorota Beata Iwona
        Justyna Sylwia Kinga Weronika Gabriela Nikola Emilia Kornelia Pola Iga Liliana Łucja Róża Jagoda Bożena Halina Jadwiga Grażyna Elżbieta Danuta Urszula Patrycja Kamila Izabela
        """, """
        Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Łukasz Grzegorz Mateusz Jakub Kacper Szymon Filip Antoni Jan Aleksander Franciszek Wojciech Adam Kamil Rafał Robert Dariusz Mariusz Sławomir
        Zbigniew Jacek Jerzy Stanisław Tadeusz Bartosz Dawid Maciej Oskar Igor Nikodem Ignacy Leon Tymon Oliwier Wiktor Dominik Damian Sebastian Przemysław Radosław Zdzisław Czesław Mirosław
        """, """
        Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski
        Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak
        Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Sadowski Bąk Duda Chmielewski Włodarczyk Borkowski Czarnecki Sawicki Sokołowski Urbański Kubiak Maciejewski
        """, "kow wis bor mal jas czar gor lip wit kal bran mich jar dom brzoz ciesz gałcz łuk stach wrze", "alski ewski owski iński czyk iak ak ek arz icz ecki ulski");

    /// <summary>Romanian and Bulgarian.</summary>
    public static Community Romanian { get; } = Community.Of(35, """
        Maria Elena Ioana Andreea Mihaela Alexandra Cristina Ana Gabriela Daniela Alina Simona Roxana Denisa Bianca Larisa Ștefania Raluca Oana Loredana Florentina Nicoleta Adriana Diana Georgiana
        Sofia Ilinca Daria Antonia Anastasia Eva Teodora Miruna Lavinia Petronela Viorica Mirela Camelia Luminița Desislava Gergana Ivelina Radka Violeta Nadezhda
        """, """
        Andrei Alexandru Mihai Ionuț Gabriel Cristian Adrian Florin Marian Daniel Ștefan Bogdan Vasile Gheorghe Nicolae Constantin Marius Cătălin Răzvan Vlad Răduț Lucian Sorin Dumitru Costel Ilie
        David Luca Matei Robert Darius Rareș Tudor Eduard Sebastian Ciprian Valentin Dragoș Petru Ovidiu Georgi Ivan Dimitar Plamen Stoyan Hristo Todor Krasimir
        """, """
        Popa Popescu Ionescu Pop Radu Dumitru Stan Stoica Gheorghe Matei Rusu Munteanu Constantin Marin Lazăr Ciobanu Dinu Florea Tudor Dobre Barbu Nistor Moldovan Ene Dragomir Cojocaru Ungureanu
        Diaconu Mihai Neagu Sandu Preda Manole Toma Grigore Coman Crăciun Enache Vasile Lungu Pavel Bălan Iordache Albu Anghel Voicu Oprea Roșu Ivanov Georgiev Dimitrov Petrov Nikolov Hristov Todorov
        """, "mun vas dra gri pet ior mol stan bal con flor mir teo cri zam hri sto", "escu eanu aru oiu ache ea aș ov ev iu");

    /// <summary>Portuguese, Brazilian, Spanish and Italian.</summary>
    public static Community Southern { get; } = Community.Of(30, """
        Maria Ana Joana Inês Beatriz Carolina Mariana Leonor Matilde Francisca Catarina Margarida Sofia Lara Rita Cláudia Sandra Patrícia Luísa Fátima Conceição Lurdes Isabel Fernanda Letícia Gabriela
        Lucía Carmen Paula Sara Elena Marta Cristina Pilar Rocío Alba Noa Giulia Francesca Chiara Martina Aurora Ginevra Alessia Valentina Federica Elisa
        """, """
        João José António Manuel Francisco Pedro Luís Carlos Paulo Miguel Tiago Rui Nuno Ricardo Bruno Diogo Gonçalo André Rodrigo Tomás Duarte Martim Santiago Afonso Fábio Hélder Joaquim Fernando
        Javier Alejandro Pablo Álvaro Sergio Diego Adrián Hugo Marcos Lorenzo Francesco Alessandro Matteo Andrea Gabriele Riccardo Davide Giuseppe Salvatore
        """, """
        Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares
        Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca García Fernández González Rodríguez López Martínez Sánchez Pérez Romero Navarro Rossi Russo
        Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini
        """, "al car cor fer gon mar mon oli per ram sal tei ven bel cas dom esp gui", "eira eiro ado inho ões ano elli ini etti ez ardo osa", "da de dos do di");

    /// <summary>Ukrainian, Russian and Baltic, written in more than one way in Latin letters.</summary>
    public static Community Eastern { get; } = Community.Of(25, """
        Olena Oksana Natalia Iryna Svitlana Tetiana Yuliia Kateryna Anastasiia Mariia Sofiia Daryna Polina Viktoriia Halyna Liudmyla Nadiia Lesia Solomiia Zlata Yeva Ekaterina Irina Svetlana Tatiana
        Rasa Jurgita Daiva Rūta Ieva Austėja Gabija Kristīna Līga Inga Ilze Anželika Žaneta
        """, """
        Oleksandr Andrii Serhii Volodymyr Mykola Ivan Yurii Vasyl Dmytro Maksym Artem Bohdan Nazar Danylo Matvii Tymofii Yaroslav Vladyslav Oleh Ihor Ruslan Taras Sergey Dmitry Alexei Nikolai Vladimir
        Mindaugas Darius Tomas Gintaras Vytautas Lukas Matas Jonas Andris Jānis Edgars Mārtiņš Rolands
        """, """
        Kovalenko Shevchenko Bondarenko Tkachenko Kravchenko Oliinyk Shevchuk Koval Polishchuk Bondar Tkachuk Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Kravchuk Klymenko Ponomarenko Havryliuk
        Melnyk Boiko Ivanova Petrova Sidorov Smirnov Volkov Sokolov Lebedev Kazlauskas Petrauskas Jankauskas Stankevičius Vasiliauskas Žukauskas Butkus Paulauskas Bērziņš Kalniņš Ozoliņš Jansons
        """, "kov shev bon mel tka lys rud pet sav hav zin yak kuz kly hor vas stan", "enko chuk ko yk iuk enka auskas ov ova skyi vych uk");
}
