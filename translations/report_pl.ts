<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>inko::ReportKind</name>
    <message>
        <source>Annual report</source>
        <translation>Raport roczny</translation>
    </message>
    <message>
        <source>Short version for the council</source>
        <translation>Wersja skrócona dla rady</translation>
    </message>
    <message>
        <source>Grid by institution</source>
        <translation>Tabela według instytucji</translation>
    </message>
    <message>
        <source>Grid by goal</source>
        <translation>Tabela według celów</translation>
    </message>
    <message>
        <source>Grid by district</source>
        <translation>Tabela według dzielnic</translation>
    </message>
    <message>
        <source>Pages to be checked by the institutions</source>
        <translation>Strony do sprawdzenia przez instytucje</translation>
    </message>
</context>
<context>
    <name>inko::report</name>
    <message>
        <source>All institutions with their sector, public address and the contacts who agreed to be named</source>
        <translation>Wszystkie instytucje z dziedziną, adresem publicznym i osobami kontaktowymi, które zgodziły się na podanie nazwiska</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instytucja</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Dziedzina</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Wszystkie instytucje</translation>
    </message>
    <message>
        <source>No institutions are entered yet.</source>
        <translation>Nie wprowadzono jeszcze instytucji.</translation>
    </message>
    <message>
        <source>Only contacts who have agreed to be published are named. “–” means: not stated.</source>
        <translation>Podano tylko osoby kontaktowe, które zgodziły się na publikację. „–” oznacza: nie podano.</translation>
    </message>
    <message>
        <source>How the data was gathered</source>
        <translation>Jak zebrano dane</translation>
    </message>
    <message>
        <source>The institutions report their own activities in a grid: who does what toward which goal, for whom, where, paid how, and with how many participants. They can answer by questionnaire, by telephone or in writing. What was not answered is shown as “–” or “not stated” and is never counted as zero.</source>
        <translation>Instytucje same zgłaszają swoje działania w tabeli: kto co robi dla jakiego celu, dla kogo, gdzie, z jakich środków i z iloma uczestnikami. Mogą odpowiedzieć ankietą, telefonicznie lub pisemnie. Brak odpowiedzi oznaczono jako „–” lub „nie podano”; nigdy nie liczy się jako zero.</translation>
    </message>
    <message>
        <source>The figures are as of %1.</source>
        <translation>Stan danych: %1.</translation>
    </message>
    <message>
        <source>The number of participants is known for %1 of %2 entries.</source>
        <translation>Liczba uczestników jest znana dla %1 z %2 wpisów.</translation>
    </message>
    <message>
        <source>Source: grid of %1, as of %2.</source>
        <translation>Źródło: tabela za rok %1, stan na %2.</translation>
    </message>
    <message>
        <source>Source: the survey&apos;s returns, as of %1.</source>
        <translation>Źródło: odpowiedzi na ankietę, stan na %1.</translation>
    </message>
    <message>
        <source>All figures stand in the table.</source>
        <translation>Wszystkie liczby są w tabeli.</translation>
    </message>
    <message>
        <source>Most: %1. Fewest: %2.</source>
        <translation>Najwięcej: %1. Najmniej: %2.</translation>
    </message>
    <message>
        <source>Answers and return rate by year</source>
        <translation>Odpowiedzi i odsetek odpowiedzi według lat</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>instytucje</translation>
    </message>
    <message>
        <source>by questionnaire</source>
        <translation>ankietą</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>pisemnie</translation>
    </message>
    <message>
        <source>channel not noted</source>
        <translation>drogi nie zapisano</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (odpowiedzi %2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 institutions answered, %4.</source>
        <translation>%1: odpowiedziało %2 z %3 instytucji, %4.</translation>
    </message>
    <message>
        <source>A bar for each year.</source>
        <translation>Jeden słupek na każdy rok.</translation>
    </message>
    <message>
        <source>Entries by goal</source>
        <translation>Wpisy według celów</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>wpisy</translation>
    </message>
    <message>
        <source>A bar for each goal.</source>
        <translation>Jeden słupek na każdy cel.</translation>
    </message>
    <message>
        <source>Entries by main goal in %1 and %2</source>
        <translation>Wpisy według celu głównego, %1 i %2</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>bez celu</translation>
    </message>
    <message>
        <source>Two bars for each goal, one for each year.</source>
        <translation>Dwa słupki na każdy cel, po jednym na rok.</translation>
    </message>
    <message>
        <source>Goals with more entries than the year before: %1; with fewer: %2.</source>
        <translation>Cele z większą liczbą wpisów niż rok wcześniej: %1; z mniejszą: %2.</translation>
    </message>
    <message>
        <source>Participants by year, as far as stated</source>
        <translation>Uczestnicy według lat, o ile podano</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>A gap means: nobody stated how many.</source>
        <translation>Luka oznacza: nikt nie podał liczby.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>A line over the years.</source>
        <translation>Linia przez lata.</translation>
    </message>
    <message>
        <source>Where many entries meet, and where none do</source>
        <translation>Gdzie spotyka się wiele wpisów, a gdzie żaden</translation>
    </message>
    <message>
        <source>entries by target group and goal</source>
        <translation>wpisy według grupy docelowej i celu</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, cel %2</translation>
    </message>
    <message>
        <source>A field for each target group and goal, the darker the more entries.</source>
        <translation>Pole dla każdej grupy docelowej i każdego celu, im ciemniejsze, tym więcej wpisów.</translation>
    </message>
    <message>
        <source>Fields without an entry: %1.</source>
        <translation>Pola bez wpisu: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>Finansowanie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Fundator</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Współpraca</translation>
    </message>
    <message>
        <source>Entries and participants by main goal</source>
        <translation>Wpisy i uczestnicy według celu głównego</translation>
    </message>
    <message>
        <source>For each goal the entries and the participants, as far as stated, of both years and the difference</source>
        <translation>Dla każdego celu wpisy i uczestnicy, o ile podano, w obu latach oraz różnica</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>Wpisy %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <comment>participants in a year; short, a column title</comment>
        <translation>Osoby %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>Uczestnicy według lat</translation>
    </message>
    <message>
        <source>For each year the entries, how many of them state their participants, and the sum of these</source>
        <translation>Dla każdego roku wpisy, ile z nich podaje liczbę uczestników, i ich suma</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>with a number</source>
        <translation>z liczbą</translation>
    </message>
    <message>
        <source>Which activities are new, changed, ended or not reported again</source>
        <translation>Które działania są nowe, zmienione, zakończone lub niezgłoszone ponownie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Not reported again</source>
        <translation>Niezgłoszone ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n activities are new.</source>
        <translation>
            <numerusform>W porównaniu z %1 %n działanie jest nowe.</numerusform>
            <numerusform>W porównaniu z %1 %n działania są nowe.</numerusform>
            <numerusform>W porównaniu z %1 %n działań jest nowych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed.</source>
        <translation>
            <numerusform>%n zmieniło się.</numerusform>
            <numerusform>%n zmieniły się.</numerusform>
            <numerusform>%n zmieniło się.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended.</source>
        <translation>
            <numerusform>%n zostało zakończone.</numerusform>
            <numerusform>%n zostały zakończone.</numerusform>
            <numerusform>%n zostało zakończonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reported again.</source>
        <translation>
            <numerusform>%n nie zgłoszono ponownie.</numerusform>
            <numerusform>%n nie zgłoszono ponownie.</numerusform>
            <numerusform>%n nie zgłoszono ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as reported last year and not confirmed yet.</source>
        <translation>
            <numerusform>%n jest jak w zeszłym roku i jeszcze niepotwierdzony.</numerusform>
            <numerusform>%n są jak w zeszłym roku i jeszcze niepotwierdzone.</numerusform>
            <numerusform>%n jest jak w zeszłym roku i jeszcze niepotwierdzonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities were reported.</source>
        <translation>Nie zgłoszono żadnych działań.</translation>
    </message>
    <message>
        <source>Only stated numbers are added up: more participants may mean more people or only more answers.</source>
        <translation>Sumowane są tylko podane liczby: więcej uczestników może oznaczać więcej ludzi lub tylko więcej odpowiedzi.</translation>
    </message>
    <message>
        <source>Not assigned to a goal yet</source>
        <translation>Jeszcze nieprzypisane do celu</translation>
    </message>
    <message>
        <source>Has ended.</source>
        <translation>Zakończone.</translation>
    </message>
    <message>
        <source>Has ended (%1).</source>
        <translation>Zakończone (%1).</translation>
    </message>
    <message>
        <source>As reported last year, not confirmed yet.</source>
        <translation>Jak zgłoszono w zeszłym roku, jeszcze niepotwierdzone.</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>No guiding goals are entered yet.</source>
        <translation>Nie wprowadzono jeszcze celów głównych.</translation>
    </message>
    <message>
        <source>“–” means: not stated. It does not mean zero.</source>
        <translation>„–” oznacza: nie podano. Nie oznacza zera.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>zaproponowany</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>przyjęty</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>osiągnięty</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>częściowo osiągnięty</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nieosiągnięty</translation>
    </message>
    <message>
        <source>Annual goals %1</source>
        <translation>Cele na rok %1</translation>
    </message>
    <message>
        <source>What was due by when, who is responsible, and when it was done</source>
        <translation>Co miało być zrobione i do kiedy, kto odpowiada i kiedy to zrobiono</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Kamień milowy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Kamienie milowe</translation>
    </message>
    <message>
        <source>Who does what, for whom, where, paid how, and with how many participants</source>
        <translation>Kto co robi, dla kogo, gdzie, z jakich środków i z iloma uczestnikami</translation>
    </message>
    <message>
        <source>People</source>
        <comment>participants; short, a column title</comment>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>see goal %1</source>
        <translation>zob. cel %1</translation>
    </message>
    <message>
        <source>Also contributing</source>
        <translation>Wspierają także</translation>
    </message>
    <message>
        <source>The year&apos;s goals, the guiding goal each belongs to, and its state</source>
        <translation>Cele roku, cel główny, do którego należy każdy z nich, i jego stan</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Cel roczny</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Cel główny</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>No activity was reported with this as its main goal.</source>
        <translation>Nie zgłoszono działania, dla którego byłby to cel główny.</translation>
    </message>
    <message>
        <source>For each goal the number of entries that name it and of the institutions they come from</source>
        <translation>Dla każdego celu liczba wpisów, które go wymieniają, i instytucji, z których pochodzą</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instytucje</translation>
    </message>
    <message numerus="yes">
        <source>The grid of %1 has %n entries.</source>
        <translation>
            <numerusform>Tabela za rok %1 ma %n wpis.</numerusform>
            <numerusform>Tabela za rok %1 ma %n wpisy.</numerusform>
            <numerusform>Tabela za rok %1 ma %n wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n institutions.</source>
        <translation>
            <numerusform>Pochodzą z %n instytucji.</numerusform>
            <numerusform>Pochodzą z %n instytucji.</numerusform>
            <numerusform>Pochodzą z %n instytucji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the activities have ended.</source>
        <translation>
            <numerusform>%n działanie zostało zakończone.</numerusform>
            <numerusform>%n działania zostały zakończone.</numerusform>
            <numerusform>%n działań zostało zakończonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry counts once for each goal that it names, itself or by one of the goals beneath it.</source>
        <translation>Wpis liczy się raz dla każdego celu, który wymienia sam lub przez jeden z celów podrzędnych.</translation>
    </message>
    <message>
        <source>The columns therefore add up to more than the number of entries.</source>
        <translation>Dlatego suma kolumn jest większa niż liczba wpisów.</translation>
    </message>
    <message>
        <source>Below each institution its activities with the goals they serve and the number of participants</source>
        <translation>Pod każdą instytucją jej działania, cele, którym służą, i liczba uczestników</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Returns and the persons who gave them</source>
        <translation>Odpowiedzi i osoby, które ich udzieliły</translation>
    </message>
    <message>
        <source>For each channel the number of returns and of persons, and their sums</source>
        <translation>Dla każdej drogi liczba odpowiedzi i osób oraz ich sumy</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>nothing to report, channel not noted</source>
        <translation>nic do zgłoszenia, drogi nie zapisano</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Nie ma jeszcze odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered (return rate %1).</source>
        <translation>
            <numerusform>Odpowiedziała %n instytucja (odsetek odpowiedzi %1).</numerusform>
            <numerusform>Odpowiedziały %n instytucje (odsetek odpowiedzi %1).</numerusform>
            <numerusform>Odpowiedziało %n instytucji (odsetek odpowiedzi %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answers came in time.</source>
        <translation>
            <numerusform>%n odpowiedź nadeszła w terminie.</numerusform>
            <numerusform>Wszystkie %n odpowiedzi nadeszły w terminie.</numerusform>
            <numerusform>Wszystkie %n odpowiedzi nadeszły w terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers came in time.</source>
        <translation>
            <numerusform>%n odpowiedź nadeszła w terminie.</numerusform>
            <numerusform>%n odpowiedzi nadeszły w terminie.</numerusform>
            <numerusform>%n odpowiedzi nadeszło w terminie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey for %1 began on %2; deadline for answers: %3.</source>
        <translation>Ankieta za rok %1 rozpoczęła się %2; termin odpowiedzi: %3.</translation>
    </message>
    <message>
        <source>The survey for %1 began on %2.</source>
        <translation>Ankieta za rok %1 rozpoczęła się %2.</translation>
    </message>
    <message>
        <source>No institution has been asked yet.</source>
        <translation>Nie zapytano jeszcze żadnej instytucji.</translation>
    </message>
    <message numerus="yes">
        <source>The survey is about %n institutions.</source>
        <translation>
            <numerusform>Ankieta obejmuje %n instytucję.</numerusform>
            <numerusform>Ankieta obejmuje %n instytucje.</numerusform>
            <numerusform>Ankieta obejmuje %n instytucji.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grid has not been sent to any of them yet.</source>
        <translation>Tabeli nie wysłano jeszcze do żadnej z nich.</translation>
    </message>
    <message numerus="yes">
        <source>The grid has not been sent to %n of them yet.</source>
        <translation>
            <numerusform>Do %n z nich tabeli jeszcze nie wysłano.</numerusform>
            <numerusform>Do %n z nich tabeli jeszcze nie wysłano.</numerusform>
            <numerusform>Do %n z nich tabeli jeszcze nie wysłano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions did not wish to take part this time.</source>
        <translation>
            <numerusform>%n instytucja nie chciała tym razem wziąć udziału.</numerusform>
            <numerusform>%n instytucje nie chciały tym razem wziąć udziału.</numerusform>
            <numerusform>%n instytucji nie chciało tym razem wziąć udziału.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return rate by year</source>
        <translation>Odsetek odpowiedzi według lat</translation>
    </message>
    <message>
        <source>For each year the institutions asked, those who answered, and their share</source>
        <translation>Dla każdego roku zapytane instytucje, te, które odpowiedziały, i ich udział</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytane</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedziały</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Odsetek odpowiedzi</translation>
    </message>
    <message>
        <source>No survey was made for %1.</source>
        <translation>Dla roku %1 nie przeprowadzono ankiety.</translation>
    </message>
    <message>
        <source>What is counted: a return is the answer of one institution. Several persons may have given it together, so returns and persons are two numbers.</source>
        <translation>Co jest liczone: odpowiedź to odpowiedź jednej instytucji. Mogło jej udzielić wspólnie kilka osób, dlatego odpowiedzi i osoby to dwie różne liczby.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>Taking part is voluntary. By %1 there was no answer yet from:</source>
        <translation>Udział jest dobrowolny. Do %1 nie było jeszcze odpowiedzi od:</translation>
    </message>
    <message>
        <source>(not sent yet)</source>
        <translation>(jeszcze nie wysłano)</translation>
    </message>
    <message>
        <source>For each target group the number of entries toward each goal, and of all entries</source>
        <translation>Dla każdej grupy docelowej liczba wpisów do każdego celu i wszystkich wpisów</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupa docelowa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Goals %1 to %2</source>
        <translation>Cele od %1 do %2</translation>
    </message>
    <message>
        <source>Counted are entries, not people; an entry for several target groups or goals counts at each of them, and once under “All”. The columns are the numbers of the goals.</source>
        <translation>Liczone są wpisy, nie ludzie; wpis dla kilku grup docelowych lub celów liczy się przy każdym z nich, a w kolumnie „Wszystkie” raz. Kolumny to numery celów.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Przedmowa</translation>
    </message>
    <message>
        <source>How the survey went</source>
        <translation>Jak przebiegła ankieta</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>Cele w skrócie</translation>
    </message>
    <message>
        <source>Guiding goals and activities</source>
        <translation>Cele główne i działania</translation>
    </message>
    <message>
        <source>Activities per institution</source>
        <translation>Działania według instytucji</translation>
    </message>
    <message>
        <source>Target groups and goals</source>
        <translation>Grupy docelowe i cele</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>Porównanie z zeszłym rokiem</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>Who does what toward which goal?</source>
        <translation>Kto co robi i dla jakiego celu?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>For each activity what was stated last, and room for changes</source>
        <translation>Dla każdego działania ostatnie dane i miejsce na zmiany</translation>
    </message>
    <message>
        <source>Correct? What has changed?</source>
        <translation>Zgadza się? Co się zmieniło?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Państwa odpowiedź</translation>
    </message>
    <message>
        <source>Room for new activities, and for who checked this page and when</source>
        <translation>Miejsce na nowe działania oraz na to, kto i kiedy sprawdził tę stronę</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>Proszę wypełnić</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Państwa dane</translation>
    </message>
    <message>
        <source>New activities (what, for whom, where)</source>
        <translation>Nowe działania (co, dla kogo, gdzie)</translation>
    </message>
    <message>
        <source>Checked by (name, function)</source>
        <translation>Sprawdził(a) (nazwisko, funkcja)</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Data i podpis</translation>
    </message>
    <message>
        <source>Please check what we keep of your activities, correct it by hand and send this page back to us.</source>
        <translation>Prosimy sprawdzić, co zapisaliśmy o Państwa działaniach, poprawić to ręcznie i odesłać nam tę stronę.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>Potrzebujemy jej do %1.</translation>
    </message>
    <message>
        <source>Please check: grid %1</source>
        <translation>Prosimy sprawdzić: tabela %1</translation>
    </message>
    <message>
        <source>We have no activities of yours yet.</source>
        <translation>Nie mamy jeszcze żadnych Państwa działań.</translation>
    </message>
    <message>
        <source>Integration report %1</source>
        <translation>Raport integracyjny %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>ciąg dalszy</translation>
    </message>
    <message>
        <source>Where is not stated</source>
        <translation>Nie podano gdzie</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>For each activity its goals, target groups, districts, payment, languages, period, participants and partners</source>
        <translation>Dla każdego działania cele, grupy docelowe, dzielnice, finansowanie, języki, okres, uczestnicy i partnerzy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Grid %1 by institution</source>
        <translation>Tabela %1 według instytucji</translation>
    </message>
    <message>
        <source>Grid %1 by goal</source>
        <translation>Tabela %1 według celów</translation>
    </message>
    <message>
        <source>Grid %1 by district</source>
        <translation>Tabela %1 według dzielnic</translation>
    </message>
    <message>
        <source>%1 in short</source>
        <translation>%1 w skrócie</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wartość docelowa</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a year and a value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Wartość docelowa: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>z opóźnieniem</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>zgodnie z planem</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a target and its year</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>For each indicator its values by year, and how far it is</source>
        <translation>Dla każdego wskaźnika wartości według lat i stopień realizacji</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wartość początkowa</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Wskaźniki</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) are left out here to keep this short.</source>
        <translation>
            <numerusform>Aby zachować zwięzłość, pominięto tu jeszcze %n liczbę.</numerusform>
            <numerusform>Aby zachować zwięzłość, pominięto tu jeszcze %n liczby.</numerusform>
            <numerusform>Aby zachować zwięzłość, pominięto tu jeszcze %n liczb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>Ludność i sytuacja społeczna</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Wartość docelowa do</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>omówiony</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>kontynuowany</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>Which proposal was checked, by whom and when</source>
        <translation>Który projekt sprawdzono, kto i kiedy</translation>
    </message>
    <message>
        <source>About the proposal</source>
        <translation>O projekcie</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decyduje</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Sprawdzono dnia</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Sprawdził(a)</translation>
    </message>
    <message>
        <source>Each question of the check list, its answer and the reason</source>
        <translation>Każde pytanie listy kontrolnej, odpowiedź i uzasadnienie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Impact check for integration</source>
        <translation>Ocena wpływu na integrację</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>No question has been asked.</source>
        <translation>Nie zadano żadnego pytania.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Kto z kim współpracuje</translation>
    </message>
    <message>
        <source>A circle of numbered institutions; a line joins two that work together, the stronger the more offers they share. The tables say the same.</source>
        <translation>Okrąg ponumerowanych instytucji; linia łączy dwie współpracujące, tym mocniejsza, im więcej wspólnych ofert. Tabele mówią to samo.</translation>
    </message>
    <message>
        <source>The institutions by their number in the picture</source>
        <translation>Instytucje według numeru na rysunku</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Which two institutions work together, in how many offers</source>
        <translation>Które dwie instytucje współpracują i w ilu ofertach</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>współpracuje z</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Cooperation network %1</source>
        <translation>Sieć współpracy %1</translation>
    </message>
    <message>
        <source>No cooperation was reported.</source>
        <translation>Nie zgłoszono współpracy.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions named no cooperation.</source>
        <translation>
            <numerusform>%n instytucja nie podała współpracy.</numerusform>
            <numerusform>%n instytucje nie podały współpracy.</numerusform>
            <numerusform>%n instytucji nie podało współpracy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in the picture</source>
        <translation>Instytucje na rysunku</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Współpraca</translation>
    </message>
    <message>
        <source>serves no goal that was named</source>
        <translation>nie służy żadnemu wymienionemu celowi</translation>
    </message>
    <message>
        <source>serves several goals, the parts are not known</source>
        <translation>służy kilku celom, udziały nie są znane</translation>
    </message>
    <message>
        <source>what serves no named goal</source>
        <translation>część, która nie służy wymienionemu celowi</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Wydano %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planowano %1</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Produkt budżetowy</translation>
    </message>
    <message>
        <source>For each budget product what it has for this goal</source>
        <translation>Dla każdego produktu budżetowego kwota na ten cel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>What was planned and spent for each guiding goal, and what cannot be attributed to one</source>
        <translation>Ile zaplanowano i wydano na każdy cel główny oraz czego nie da się przypisać</translation>
    </message>
    <message>
        <source>Not attributable: %1 (%2)</source>
        <translation>Nie do przypisania: %1 (%2)</translation>
    </message>
    <message>
        <source>In whole euros. A product that serves several goals counts at each with the part that was said of it.</source>
        <translation>W pełnych euro. Produkt służący kilku celom liczy się przy każdym z podanym udziałem.</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>wyjaśniono %1</translation>
    </message>
    <message>
        <source>settled on %1, %2</source>
        <comment>a day and a session</comment>
        <translation>wyjaśniono %1, %2</translation>
    </message>
    <message>
        <source>Which goals contradict each other, which body has to settle it, and whether it has</source>
        <translation>Które cele są sprzeczne, który organ ma to wyjaśnić i czy to zrobił</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>jest sprzeczny z</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>Kto ma wyjaśnić</translation>
    </message>
    <message numerus="yes">
        <source>%n public events took place in %1.</source>
        <translation>
            <numerusform>W %1 odbyło się %n publiczne wydarzenie.</numerusform>
            <numerusform>W %1 odbyły się %n publiczne wydarzenia.</numerusform>
            <numerusform>W %1 odbyło się %n publicznych wydarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations were counted or estimated.</source>
        <translation>
            <numerusform>Policzono lub oszacowano %n udział.</numerusform>
            <numerusform>Policzono lub oszacowano %n udziały.</numerusform>
            <numerusform>Policzono lub oszacowano %n udziałów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n events nobody knows how many came.</source>
        <translation>
            <numerusform>O %n wydarzeniu nie wiadomo, ile osób przyszło.</numerusform>
            <numerusform>O %n wydarzeniach nie wiadomo, ile osób przyszło.</numerusform>
            <numerusform>O %n wydarzeniach nie wiadomo, ile osób przyszło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were called off.</source>
        <translation>
            <numerusform>%n odwołano.</numerusform>
            <numerusform>%n odwołano.</numerusform>
            <numerusform>%n odwołano.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each event how often it took place, how many came, beside the year before, and its rating</source>
        <translation>Dla każdego wydarzenia ile razy się odbyło, ile osób przyszło, obok roku poprzedniego, oraz ocena</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Odbyło się</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Osoby %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>What those who came said</source>
        <translation>Co powiedzieli uczestnicy</translation>
    </message>
    <message>
        <source>Ratings go from 1 (not content) to 5 (very content). Who came to several events counts at each of them.</source>
        <translation>Oceny od 1 (niezadowolenie) do 5 (duże zadowolenie). Kto był na kilku wydarzeniach, liczy się przy każdym.</translation>
    </message>
    <message>
        <source>There are offers for %1 of %2 target groups.</source>
        <translation>Oferty są dla %1 z %2 grup docelowych.</translation>
    </message>
    <message>
        <source>None were reported for: %1.</source>
        <translation>Nie zgłoszono żadnych dla: %1.</translation>
    </message>
    <message>
        <source>There are offers in %1 of %2 districts.</source>
        <translation>Oferty są w %1 z %2 dzielnic.</translation>
    </message>
    <message>
        <source>None were reported in: %1.</source>
        <translation>Nie zgłoszono żadnych w: %1.</translation>
    </message>
    <message>
        <source>Where there are no offers</source>
        <translation>Gdzie nie ma ofert</translation>
    </message>
    <message>
        <source>No activity was reported toward: %1.</source>
        <translation>Nie zgłoszono działań na rzecz: %1.</translation>
    </message>
    <message>
        <source>What was not reported may exist all the same. A gap is a question, no fault.</source>
        <translation>To, czego nie zgłoszono, może mimo to istnieć. Luka to pytanie, nie błąd.</translation>
    </message>
    <message>
        <source>What was said to be needed</source>
        <translation>Czego według zgłoszeń potrzeba</translation>
    </message>
    <message>
        <source>%1: for %2, in %3.</source>
        <comment>who offers it, for whom, where</comment>
        <translation>%1: dla %2, w %3.</translation>
    </message>
    <message>
        <source>Who might work together</source>
        <translation>Kto mógłby współpracować</translation>
    </message>
    <message>
        <source>These institutions work toward the same goal for the same people in the same place. They might like to know of each other; whether they work together is theirs to decide.</source>
        <translation>Te instytucje działają na rzecz tego samego celu, dla tych samych osób w tym samym miejscu. Mogą chcieć o sobie wiedzieć; o współpracy decydują same.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such meetings.</source>
        <translation>
            <numerusform>Jest jeszcze %n takie spotkanie.</numerusform>
            <numerusform>Są jeszcze %n takie spotkania.</numerusform>
            <numerusform>Jest jeszcze %n takich spotkań.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>Dla kogo i gdzie</translation>
    </message>
    <message>
        <source>Scale from 1 to %1.</source>
        <translation>Skala od 1 do %1.</translation>
    </message>
    <message>
        <source>Scale from 1 (%1) to %2 (%3).</source>
        <translation>Skala od 1 (%1) do %2 (%3).</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>answers, to be shown</comment>
        <translation>za mało</translation>
    </message>
    <message>
        <source>For all and for each group the mean, how many gave which answer, how many answered and how many did not</source>
        <translation>Dla wszystkich i każdej grupy średnia, ile osób dało jaką odpowiedź, ile odpowiedziało, a ile nie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Answers, from 1 up</source>
        <translation>Odpowiedzi, od 1 wzwyż</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>The mean of the answers to each question. All figures stand in the tables.</source>
        <translation>Średnia odpowiedzi na każde pytanie. Wszystkie liczby są w tabelach.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were asked.</source>
        <translation>
            <numerusform>Zapytano %n osobę.</numerusform>
            <numerusform>Zapytano %n osoby.</numerusform>
            <numerusform>Zapytano %n osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</source>
        <translation>
            <numerusform>Grup mniejszych niż %n osoba nie pokazano ani tych, z których można by je wyliczyć.</numerusform>
            <numerusform>Grup mniejszych niż %n osoby nie pokazano ani tych, z których można by je wyliczyć.</numerusform>
            <numerusform>Grup mniejszych niż %n osób nie pokazano ani tych, z których można by je wyliczyć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps and chances</source>
        <translation>Luki i szanse</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>Sprzeczności między celami</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Satisfaction with participation</source>
        <translation>Zadowolenie z udziału</translation>
    </message>
    <message>
        <source>What the town spends</source>
        <translation>Co wydaje miasto</translation>
    </message>
    <message>
        <source>Theme of the year: %1</source>
        <translation>Temat roku: %1</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>przyjęto do wiadomości</translation>
    </message>
    <message>
        <source>agreed by consensus</source>
        <translation>uzgodniono jednomyślnie</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>przyjęto</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>odroczono</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were invited.</source>
        <translation>
            <numerusform>Zaproszono %n osobę.</numerusform>
            <numerusform>Zaproszono %n osoby.</numerusform>
            <numerusform>Zaproszono %n osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons had registered.</source>
        <translation>
            <numerusform>Zgłosiła się %n osoba.</numerusform>
            <numerusform>Zgłosiły się %n osoby.</numerusform>
            <numerusform>Zgłosiło się %n osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons came.</source>
        <translation>
            <numerusform>Przyszła %n osoba.</numerusform>
            <numerusform>Przyszły %n osoby.</numerusform>
            <numerusform>Przyszło %n osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions were represented.</source>
        <translation>
            <numerusform>Reprezentowana była %n instytucja.</numerusform>
            <numerusform>Reprezentowane były %n instytucje.</numerusform>
            <numerusform>Reprezentowanych było %n instytucji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The public items in their order, who presented them, and what came of them</source>
        <translation>Punkty jawne w kolejności, kto je przedstawił i co z nich wynikło</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Referuje</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uchwała</translation>
    </message>
    <message>
        <source>Annual goals adopted</source>
        <translation>Przyjęte cele roczne</translation>
    </message>
    <message>
        <source>The minutes have not been approved yet.</source>
        <translation>Protokół nie został jeszcze zatwierdzony.</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>Konferencja</translation>
    </message>
</context>
</TS>
