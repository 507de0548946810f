<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>inko::ReportKind</name>
    <message>
        <source>Annual report</source>
        <translation>Річний звіт</translation>
    </message>
    <message>
        <source>Short version for the council</source>
        <translation>Коротка версія для ради</translation>
    </message>
    <message>
        <source>Grid by institution</source>
        <translation>Таблиця за закладами</translation>
    </message>
    <message>
        <source>Grid by goal</source>
        <translation>Таблиця за цілями</translation>
    </message>
    <message>
        <source>Grid by district</source>
        <translation>Таблиця за районами</translation>
    </message>
    <message>
        <source>Pages to be checked by the institutions</source>
        <translation>Сторінки для перевірки закладами</translation>
    </message>
</context>
<context>
    <name>inko::report</name>
    <message>
        <source>All institutions with their sector, public address and the contacts who agreed to be named</source>
        <translation>Усі заклади з галуззю, публічною адресою та контактними особами, які погодилися бути названими</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Заклад</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Вебсайт</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Усі заклади</translation>
    </message>
    <message>
        <source>No institutions are entered yet.</source>
        <translation>Заклади ще не внесено.</translation>
    </message>
    <message>
        <source>Only contacts who have agreed to be published are named. “–” means: not stated.</source>
        <translation>Названо лише контактних осіб, які погодилися на публікацію. «–» означає: не вказано.</translation>
    </message>
    <message>
        <source>How the data was gathered</source>
        <translation>Як зібрано дані</translation>
    </message>
    <message>
        <source>The institutions report their own activities in a grid: who does what toward which goal, for whom, where, paid how, and with how many participants. They can answer by questionnaire, by telephone or in writing. What was not answered is shown as “–” or “not stated” and is never counted as zero.</source>
        <translation>Заклади самі повідомляють про свої заходи в таблиці: хто що робить заради якої цілі, для кого, де, за які кошти та зі скількома учасниками. Вони можуть відповісти анкетою, телефоном або письмово. Те, на що не відповіли, позначено «–» або «не вказано» і ніколи не рахується як нуль.</translation>
    </message>
    <message>
        <source>The figures are as of %1.</source>
        <translation>Дані станом на %1.</translation>
    </message>
    <message>
        <source>The number of participants is known for %1 of %2 entries.</source>
        <translation>Кількість учасників відома для %1 з %2 записів.</translation>
    </message>
    <message>
        <source>Source: grid of %1, as of %2.</source>
        <translation>Джерело: таблиця за %1 рік, станом на %2.</translation>
    </message>
    <message>
        <source>Source: the survey&apos;s returns, as of %1.</source>
        <translation>Джерело: відповіді на опитування, станом на %1.</translation>
    </message>
    <message>
        <source>All figures stand in the table.</source>
        <translation>Усі числа наведено в таблиці.</translation>
    </message>
    <message>
        <source>Most: %1. Fewest: %2.</source>
        <translation>Найбільше: %1. Найменше: %2.</translation>
    </message>
    <message>
        <source>Answers and return rate by year</source>
        <translation>Відповіді та частка відповідей за роками</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>заклади</translation>
    </message>
    <message>
        <source>by questionnaire</source>
        <translation>анкетою</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>телефоном</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>письмово</translation>
    </message>
    <message>
        <source>channel not noted</source>
        <translation>спосіб не зазначено</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (відповіли %2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 institutions answered, %4.</source>
        <translation>%1: відповіли %2 з %3 закладів, %4.</translation>
    </message>
    <message>
        <source>A bar for each year.</source>
        <translation>Стовпчик для кожного року.</translation>
    </message>
    <message>
        <source>Entries by goal</source>
        <translation>Записи за цілями</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>A bar for each goal.</source>
        <translation>Стовпчик для кожної цілі.</translation>
    </message>
    <message>
        <source>Entries by main goal in %1 and %2</source>
        <translation>Записи за головною ціллю, %1 і %2</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>без цілі</translation>
    </message>
    <message>
        <source>Two bars for each goal, one for each year.</source>
        <translation>Два стовпчики для кожної цілі, по одному на рік.</translation>
    </message>
    <message>
        <source>Goals with more entries than the year before: %1; with fewer: %2.</source>
        <translation>Цілі з більшою кількістю записів, ніж торік: %1; з меншою: %2.</translation>
    </message>
    <message>
        <source>Participants by year, as far as stated</source>
        <translation>Учасники за роками, якщо вказано</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>особи</translation>
    </message>
    <message>
        <source>A gap means: nobody stated how many.</source>
        <translation>Пропуск означає: ніхто не вказав кількості.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>A line over the years.</source>
        <translation>Лінія за роками.</translation>
    </message>
    <message>
        <source>Where many entries meet, and where none do</source>
        <translation>Де сходиться багато записів, а де жодного</translation>
    </message>
    <message>
        <source>entries by target group and goal</source>
        <translation>записи за цільовою групою та ціллю</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, ціль %2</translation>
    </message>
    <message>
        <source>A field for each target group and goal, the darker the more entries.</source>
        <translation>Поле для кожної цільової групи й цілі: що темніше, то більше записів.</translation>
    </message>
    <message>
        <source>Fields without an entry: %1.</source>
        <translation>Поля без записів: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>Фінансування</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Спонсор</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Співпраця</translation>
    </message>
    <message>
        <source>Entries and participants by main goal</source>
        <translation>Записи та учасники за головною ціллю</translation>
    </message>
    <message>
        <source>For each goal the entries and the participants, as far as stated, of both years and the difference</source>
        <translation>Для кожної цілі записи та учасники, якщо вказано, за обидва роки й різниця</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>Записи %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <comment>participants in a year; short, a column title</comment>
        <translation>Особи %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>Учасники за роками</translation>
    </message>
    <message>
        <source>For each year the entries, how many of them state their participants, and the sum of these</source>
        <translation>Для кожного року записи, скільки з них вказують кількість учасників, та їхня сума</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>with a number</source>
        <translation>з числом</translation>
    </message>
    <message>
        <source>Which activities are new, changed, ended or not reported again</source>
        <translation>Які заходи нові, змінені, завершені або не повідомлені знову</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Not reported again</source>
        <translation>Не повідомлено знову</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n activities are new.</source>
        <translation>
            <numerusform>Порівняно з %1 роком %n захід новий.</numerusform>
            <numerusform>Порівняно з %1 роком %n заходи нові.</numerusform>
            <numerusform>Порівняно з %1 роком %n заходів нові.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed.</source>
        <translation>
            <numerusform>%n змінився.</numerusform>
            <numerusform>%n змінилися.</numerusform>
            <numerusform>%n змінилося.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended.</source>
        <translation>
            <numerusform>%n завершено.</numerusform>
            <numerusform>%n завершено.</numerusform>
            <numerusform>%n завершено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reported again.</source>
        <translation>
            <numerusform>Про %n не повідомлено знову.</numerusform>
            <numerusform>Про %n не повідомлено знову.</numerusform>
            <numerusform>Про %n не повідомлено знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as reported last year and not confirmed yet.</source>
        <translation>
            <numerusform>%n — як повідомлено минулого року, ще не підтверджено.</numerusform>
            <numerusform>%n — як повідомлено минулого року, ще не підтверджено.</numerusform>
            <numerusform>%n — як повідомлено минулого року, ще не підтверджено.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities were reported.</source>
        <translation>Про заходи не повідомлено.</translation>
    </message>
    <message>
        <source>Only stated numbers are added up: more participants may mean more people or only more answers.</source>
        <translation>Додаються лише вказані числа: більше учасників може означати більше людей або лише більше відповідей.</translation>
    </message>
    <message>
        <source>Not assigned to a goal yet</source>
        <translation>Ще не віднесено до цілі</translation>
    </message>
    <message>
        <source>Has ended.</source>
        <translation>Завершено.</translation>
    </message>
    <message>
        <source>Has ended (%1).</source>
        <translation>Завершено (%1).</translation>
    </message>
    <message>
        <source>As reported last year, not confirmed yet.</source>
        <translation>Як повідомлено минулого року, ще не підтверджено.</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>No guiding goals are entered yet.</source>
        <translation>Головні цілі ще не внесено.</translation>
    </message>
    <message>
        <source>“–” means: not stated. It does not mean zero.</source>
        <translation>«–» означає: не вказано. Це не означає нуль.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>ухвалено</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>досягнуто</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>частково досягнуто</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не досягнуто</translation>
    </message>
    <message>
        <source>Annual goals %1</source>
        <translation>Цілі на %1 рік</translation>
    </message>
    <message>
        <source>What was due by when, who is responsible, and when it was done</source>
        <translation>Що і до якого часу мало бути зроблено, хто відповідає і коли це зроблено</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальні</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Who does what, for whom, where, paid how, and with how many participants</source>
        <translation>Хто що робить, для кого, де, за які кошти та зі скількома учасниками</translation>
    </message>
    <message>
        <source>People</source>
        <comment>participants; short, a column title</comment>
        <translation>Особи</translation>
    </message>
    <message>
        <source>see goal %1</source>
        <translation>див. ціль %1</translation>
    </message>
    <message>
        <source>Also contributing</source>
        <translation>Також сприяють</translation>
    </message>
    <message>
        <source>The year&apos;s goals, the guiding goal each belongs to, and its state</source>
        <translation>Цілі року, головна ціль, до якої належить кожна, та її стан</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Річна ціль</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Головна ціль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Заходи</translation>
    </message>
    <message>
        <source>No activity was reported with this as its main goal.</source>
        <translation>Не повідомлено про захід, для якого ця ціль була б головною.</translation>
    </message>
    <message>
        <source>For each goal the number of entries that name it and of the institutions they come from</source>
        <translation>Для кожної цілі кількість записів, що її називають, і закладів, від яких вони надійшли</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Заклади</translation>
    </message>
    <message numerus="yes">
        <source>The grid of %1 has %n entries.</source>
        <translation>
            <numerusform>У таблиці за %1 рік %n запис.</numerusform>
            <numerusform>У таблиці за %1 рік %n записи.</numerusform>
            <numerusform>У таблиці за %1 рік %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n institutions.</source>
        <translation>
            <numerusform>Вони надійшли від %n закладу.</numerusform>
            <numerusform>Вони надійшли від %n закладів.</numerusform>
            <numerusform>Вони надійшли від %n закладів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the activities have ended.</source>
        <translation>
            <numerusform>%n захід завершено.</numerusform>
            <numerusform>%n заходи завершено.</numerusform>
            <numerusform>%n заходів завершено.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry counts once for each goal that it names, itself or by one of the goals beneath it.</source>
        <translation>Запис рахується один раз для кожної цілі, яку він називає сам або через одну з підпорядкованих цілей.</translation>
    </message>
    <message>
        <source>The columns therefore add up to more than the number of entries.</source>
        <translation>Тому сума стовпців більша за кількість записів.</translation>
    </message>
    <message>
        <source>Below each institution its activities with the goals they serve and the number of participants</source>
        <translation>Під кожним закладом його заходи, цілі, яким вони служать, і кількість учасників</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Returns and the persons who gave them</source>
        <translation>Відповіді та особи, які їх надали</translation>
    </message>
    <message>
        <source>For each channel the number of returns and of persons, and their sums</source>
        <translation>Для кожного способу кількість відповідей і осіб та їхні суми</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>nothing to report, channel not noted</source>
        <translation>нічого повідомити, спосіб не зазначено</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Відповідей ще немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered (return rate %1).</source>
        <translation>
            <numerusform>Відповів %n заклад (частка відповідей %1).</numerusform>
            <numerusform>Відповіли %n заклади (частка відповідей %1).</numerusform>
            <numerusform>Відповіли %n закладів (частка відповідей %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answers came in time.</source>
        <translation>
            <numerusform>%n відповідь надійшла вчасно.</numerusform>
            <numerusform>Усі %n відповіді надійшли вчасно.</numerusform>
            <numerusform>Усі %n відповідей надійшли вчасно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers came in time.</source>
        <translation>
            <numerusform>%n відповідь надійшла вчасно.</numerusform>
            <numerusform>%n відповіді надійшли вчасно.</numerusform>
            <numerusform>%n відповідей надійшло вчасно.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey for %1 began on %2; deadline for answers: %3.</source>
        <translation>Опитування за %1 рік почалося %2; термін для відповідей: %3.</translation>
    </message>
    <message>
        <source>The survey for %1 began on %2.</source>
        <translation>Опитування за %1 рік почалося %2.</translation>
    </message>
    <message>
        <source>No institution has been asked yet.</source>
        <translation>Ще не запитано жодного закладу.</translation>
    </message>
    <message numerus="yes">
        <source>The survey is about %n institutions.</source>
        <translation>
            <numerusform>Опитування охоплює %n заклад.</numerusform>
            <numerusform>Опитування охоплює %n заклади.</numerusform>
            <numerusform>Опитування охоплює %n закладів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grid has not been sent to any of them yet.</source>
        <translation>Таблицю ще не надіслано жодному з них.</translation>
    </message>
    <message numerus="yes">
        <source>The grid has not been sent to %n of them yet.</source>
        <translation>
            <numerusform>%n з них таблицю ще не надіслано.</numerusform>
            <numerusform>%n з них таблицю ще не надіслано.</numerusform>
            <numerusform>%n з них таблицю ще не надіслано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions did not wish to take part this time.</source>
        <translation>
            <numerusform>%n заклад цього разу не захотів брати участь.</numerusform>
            <numerusform>%n заклади цього разу не захотіли брати участь.</numerusform>
            <numerusform>%n закладів цього разу не захотіли брати участь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return rate by year</source>
        <translation>Частка відповідей за роками</translation>
    </message>
    <message>
        <source>For each year the institutions asked, those who answered, and their share</source>
        <translation>Для кожного року запитані заклади, ті, що відповіли, та їхня частка</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запитано</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Частка відповідей</translation>
    </message>
    <message>
        <source>No survey was made for %1.</source>
        <translation>За %1 рік опитування не проводилося.</translation>
    </message>
    <message>
        <source>What is counted: a return is the answer of one institution. Several persons may have given it together, so returns and persons are two numbers.</source>
        <translation>Що рахується: відповідь — це відповідь одного закладу. Її могли надати разом кілька осіб, тому відповіді та особи — це два різні числа.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ще не відповіли</translation>
    </message>
    <message>
        <source>Taking part is voluntary. By %1 there was no answer yet from:</source>
        <translation>Участь добровільна. До %1 ще не було відповіді від:</translation>
    </message>
    <message>
        <source>(not sent yet)</source>
        <translation>(ще не надіслано)</translation>
    </message>
    <message>
        <source>For each target group the number of entries toward each goal, and of all entries</source>
        <translation>Для кожної цільової групи кількість записів до кожної цілі та всіх записів</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Цільова група</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Goals %1 to %2</source>
        <translation>Цілі від %1 до %2</translation>
    </message>
    <message>
        <source>Counted are entries, not people; an entry for several target groups or goals counts at each of them, and once under “All”. The columns are the numbers of the goals.</source>
        <translation>Рахуються записи, а не люди; запис для кількох цільових груп або цілей рахується біля кожної з них, а в стовпці «Усі» один раз. Стовпці — це номери цілей.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Передмова</translation>
    </message>
    <message>
        <source>How the survey went</source>
        <translation>Як пройшло опитування</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>Цілі коротко</translation>
    </message>
    <message>
        <source>Guiding goals and activities</source>
        <translation>Головні цілі та заходи</translation>
    </message>
    <message>
        <source>Activities per institution</source>
        <translation>Заходи за закладами</translation>
    </message>
    <message>
        <source>Target groups and goals</source>
        <translation>Цільові групи та цілі</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>Порівняння з минулим роком</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Додаток</translation>
    </message>
    <message>
        <source>Who does what toward which goal?</source>
        <translation>Хто що робить і заради якої цілі?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Станом на %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>For each activity what was stated last, and room for changes</source>
        <translation>Для кожного заходу останні дані та місце для змін</translation>
    </message>
    <message>
        <source>Correct? What has changed?</source>
        <translation>Правильно? Що змінилося?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Room for new activities, and for who checked this page and when</source>
        <translation>Місце для нових заходів і для того, хто й коли перевірив цю сторінку</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>Будь ласка, заповніть</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>New activities (what, for whom, where)</source>
        <translation>Нові заходи (що, для кого, де)</translation>
    </message>
    <message>
        <source>Checked by (name, function)</source>
        <translation>Перевірив(ла) (ім’я, посада)</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Дата й підпис</translation>
    </message>
    <message>
        <source>Please check what we keep of your activities, correct it by hand and send this page back to us.</source>
        <translation>Будь ласка, перевірте, що ми записали про ваші заходи, виправте це від руки й надішліть нам цю сторінку назад.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>Вона потрібна нам до %1.</translation>
    </message>
    <message>
        <source>Please check: grid %1</source>
        <translation>Будь ласка, перевірте: таблиця %1</translation>
    </message>
    <message>
        <source>We have no activities of yours yet.</source>
        <translation>У нас ще немає ваших заходів.</translation>
    </message>
    <message>
        <source>Integration report %1</source>
        <translation>Звіт про інтеграцію %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продовження</translation>
    </message>
    <message>
        <source>Where is not stated</source>
        <translation>Не вказано, де</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>For each activity its goals, target groups, districts, payment, languages, period, participants and partners</source>
        <translation>Для кожного заходу цілі, цільові групи, райони, фінансування, мови, період, учасники та партнери</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>Grid %1 by institution</source>
        <translation>Таблиця %1 за закладами</translation>
    </message>
    <message>
        <source>Grid %1 by goal</source>
        <translation>Таблиця %1 за цілями</translation>
    </message>
    <message>
        <source>Grid %1 by district</source>
        <translation>Таблиця %1 за районами</translation>
    </message>
    <message>
        <source>%1 in short</source>
        <translation>%1 — коротко</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Логотип: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цільове значення</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a year and a value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Цільове значення: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>із запізненням</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>за планом</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a target and its year</comment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>For each indicator its values by year, and how far it is</source>
        <translation>Для кожного показника значення за роками і стан досягнення</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Початкове значення</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показники</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) are left out here to keep this short.</source>
        <translation>
            <numerusform>Для стислості тут пропущено ще %n число.</numerusform>
            <numerusform>Для стислості тут пропущено ще %n числа.</numerusform>
            <numerusform>Для стислості тут пропущено ще %n чисел.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>Населення та соціальна ситуація</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Цільове значення до</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>обговорено</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>продовжено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>частково</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>не стосується</translation>
    </message>
    <message>
        <source>Which proposal was checked, by whom and when</source>
        <translation>Яку пропозицію перевірено, ким і коли</translation>
    </message>
    <message>
        <source>About the proposal</source>
        <translation>Про пропозицію</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Вирішує</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Перевірив(-ла)</translation>
    </message>
    <message>
        <source>Each question of the check list, its answer and the reason</source>
        <translation>Кожне питання переліку, відповідь і обґрунтування</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Impact check for integration</source>
        <translation>Перевірка впливу на інтеграцію</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>No question has been asked.</source>
        <translation>Жодного питання не поставлено.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Хто з ким співпрацює</translation>
    </message>
    <message>
        <source>A circle of numbered institutions; a line joins two that work together, the stronger the more offers they share. The tables say the same.</source>
        <translation>Коло пронумерованих установ; лінія з’єднує дві, що співпрацюють, тим товща, чим більше спільних пропозицій. Таблиці кажуть те саме.</translation>
    </message>
    <message>
        <source>The institutions by their number in the picture</source>
        <translation>Установи за номером на малюнку</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Which two institutions work together, in how many offers</source>
        <translation>Які дві установи співпрацюють і в скількох пропозиціях</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>співпрацює з</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Cooperation network %1</source>
        <translation>Мережа співпраці %1</translation>
    </message>
    <message>
        <source>No cooperation was reported.</source>
        <translation>Про співпрацю не повідомлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions named no cooperation.</source>
        <translation>
            <numerusform>%n установа не назвала співпраці.</numerusform>
            <numerusform>%n установи не назвали співпраці.</numerusform>
            <numerusform>%n установ не назвали співпраці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in the picture</source>
        <translation>Установи на малюнку</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Співпраця</translation>
    </message>
    <message>
        <source>serves no goal that was named</source>
        <translation>не служить жодній названій меті</translation>
    </message>
    <message>
        <source>serves several goals, the parts are not known</source>
        <translation>служить кільком цілям, частки невідомі</translation>
    </message>
    <message>
        <source>what serves no named goal</source>
        <translation>частина, що не служить названій меті</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Витрачено %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Заплановано %1</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Бюджетний продукт</translation>
    </message>
    <message>
        <source>For each budget product what it has for this goal</source>
        <translation>Для кожного бюджетного продукту сума на цю мету</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>What was planned and spent for each guiding goal, and what cannot be attributed to one</source>
        <translation>Скільки заплановано й витрачено на кожну провідну мету та що не можна віднести до жодної</translation>
    </message>
    <message>
        <source>Not attributable: %1 (%2)</source>
        <translation>Не віднесено: %1 (%2)</translation>
    </message>
    <message>
        <source>In whole euros. A product that serves several goals counts at each with the part that was said of it.</source>
        <translation>У цілих євро. Продукт, що служить кільком цілям, рахується при кожній зі вказаною часткою.</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>вирішено %1</translation>
    </message>
    <message>
        <source>settled on %1, %2</source>
        <comment>a day and a session</comment>
        <translation>вирішено %1, %2</translation>
    </message>
    <message>
        <source>Which goals contradict each other, which body has to settle it, and whether it has</source>
        <translation>Які цілі суперечать одна одній, який орган має це вирішити і чи вирішив</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>Хто має вирішити</translation>
    </message>
    <message numerus="yes">
        <source>%n public events took place in %1.</source>
        <translation>
            <numerusform>У %1 відбулася %n публічна подія.</numerusform>
            <numerusform>У %1 відбулися %n публічні події.</numerusform>
            <numerusform>У %1 відбулося %n публічних подій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations were counted or estimated.</source>
        <translation>
            <numerusform>Пораховано або оцінено %n участь.</numerusform>
            <numerusform>Пораховано або оцінено %n участі.</numerusform>
            <numerusform>Пораховано або оцінено %n участей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n events nobody knows how many came.</source>
        <translation>
            <numerusform>Про %n подію невідомо, скільки людей прийшло.</numerusform>
            <numerusform>Про %n події невідомо, скільки людей прийшло.</numerusform>
            <numerusform>Про %n подій невідомо, скільки людей прийшло.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were called off.</source>
        <translation>
            <numerusform>%n скасовано.</numerusform>
            <numerusform>%n скасовано.</numerusform>
            <numerusform>%n скасовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each event how often it took place, how many came, beside the year before, and its rating</source>
        <translation>Для кожної події скільки разів відбулася, скільки людей прийшло, поруч із попереднім роком, та оцінка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Відбулося</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Люди %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>What those who came said</source>
        <translation>Що сказали учасники</translation>
    </message>
    <message>
        <source>Ratings go from 1 (not content) to 5 (very content). Who came to several events counts at each of them.</source>
        <translation>Оцінки від 1 (незадоволені) до 5 (дуже задоволені). Хто був на кількох подіях, рахується на кожній.</translation>
    </message>
    <message>
        <source>There are offers for %1 of %2 target groups.</source>
        <translation>Пропозиції є для %1 з %2 цільових груп.</translation>
    </message>
    <message>
        <source>None were reported for: %1.</source>
        <translation>Не повідомлено для: %1.</translation>
    </message>
    <message>
        <source>There are offers in %1 of %2 districts.</source>
        <translation>Пропозиції є в %1 з %2 районів.</translation>
    </message>
    <message>
        <source>None were reported in: %1.</source>
        <translation>Не повідомлено в: %1.</translation>
    </message>
    <message>
        <source>Where there are no offers</source>
        <translation>Де немає пропозицій</translation>
    </message>
    <message>
        <source>No activity was reported toward: %1.</source>
        <translation>Не повідомлено про заходи щодо: %1.</translation>
    </message>
    <message>
        <source>What was not reported may exist all the same. A gap is a question, no fault.</source>
        <translation>Те, про що не повідомлено, може все ж існувати. Прогалина — це питання, а не вада.</translation>
    </message>
    <message>
        <source>What was said to be needed</source>
        <translation>Що названо потрібним</translation>
    </message>
    <message>
        <source>%1: for %2, in %3.</source>
        <comment>who offers it, for whom, where</comment>
        <translation>%1: для %2, у %3.</translation>
    </message>
    <message>
        <source>Who might work together</source>
        <translation>Хто міг би співпрацювати</translation>
    </message>
    <message>
        <source>These institutions work toward the same goal for the same people in the same place. They might like to know of each other; whether they work together is theirs to decide.</source>
        <translation>Ці установи працюють на ту саму мету, для тих самих людей у тому самому місці. Їм може бути корисно знати одна про одну; чи співпрацювати, вирішують вони.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such meetings.</source>
        <translation>
            <numerusform>Є ще %n такий збіг.</numerusform>
            <numerusform>Є ще %n такі збіги.</numerusform>
            <numerusform>Є ще %n таких збігів.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>Для кого і де</translation>
    </message>
    <message>
        <source>Scale from 1 to %1.</source>
        <translation>Шкала від 1 до %1.</translation>
    </message>
    <message>
        <source>Scale from 1 (%1) to %2 (%3).</source>
        <translation>Шкала від 1 (%1) до %2 (%3).</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>answers, to be shown</comment>
        <translation>замало</translation>
    </message>
    <message>
        <source>For all and for each group the mean, how many gave which answer, how many answered and how many did not</source>
        <translation>Для всіх і кожної групи середнє, скільки дали яку відповідь, скільки відповіли і скільки ні</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Середнє</translation>
    </message>
    <message>
        <source>Answers, from 1 up</source>
        <translation>Відповіді, від 1 і вище</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>The mean of the answers to each question. All figures stand in the tables.</source>
        <translation>Середнє відповідей на кожне питання. Усі числа — у таблицях.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were asked.</source>
        <translation>
            <numerusform>Запитали %n особу.</numerusform>
            <numerusform>Запитали %n особи.</numerusform>
            <numerusform>Запитали %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</source>
        <translation>
            <numerusform>Групи менші за %n особу не показано, як і ті, з яких їх можна обчислити.</numerusform>
            <numerusform>Групи менші за %n особи не показано, як і ті, з яких їх можна обчислити.</numerusform>
            <numerusform>Групи менші за %n осіб не показано, як і ті, з яких їх можна обчислити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps and chances</source>
        <translation>Прогалини та можливості</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>Суперечності між цілями</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Satisfaction with participation</source>
        <translation>Задоволеність участю</translation>
    </message>
    <message>
        <source>What the town spends</source>
        <translation>Скільки витрачає місто</translation>
    </message>
    <message>
        <source>Theme of the year: %1</source>
        <translation>Тема року: %1</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>взято до відома</translation>
    </message>
    <message>
        <source>agreed by consensus</source>
        <translation>погоджено одностайно</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>відкладено</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were invited.</source>
        <translation>
            <numerusform>Запрошено %n особу.</numerusform>
            <numerusform>Запрошено %n особи.</numerusform>
            <numerusform>Запрошено %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons had registered.</source>
        <translation>
            <numerusform>Зареєструвалася %n особа.</numerusform>
            <numerusform>Зареєструвалися %n особи.</numerusform>
            <numerusform>Зареєструвалося %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons came.</source>
        <translation>
            <numerusform>Прийшла %n особа.</numerusform>
            <numerusform>Прийшли %n особи.</numerusform>
            <numerusform>Прийшло %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions were represented.</source>
        <translation>
            <numerusform>Представлено %n установу.</numerusform>
            <numerusform>Представлено %n установи.</numerusform>
            <numerusform>Представлено %n установ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>The public items in their order, who presented them, and what came of them</source>
        <translation>Відкриті пункти за порядком, хто їх представив і який результат</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Доповідає</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Annual goals adopted</source>
        <translation>Ухвалені річні цілі</translation>
    </message>
    <message>
        <source>The minutes have not been approved yet.</source>
        <translation>Протокол ще не затверджено.</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>Конференція</translation>
    </message>
</context>
</TS>
