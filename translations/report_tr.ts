<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>inko::ReportKind</name>
    <message>
        <source>Annual report</source>
        <translation>Yıllık rapor</translation>
    </message>
    <message>
        <source>Short version for the council</source>
        <translation>Meclis için kısa sürüm</translation>
    </message>
    <message>
        <source>Grid by institution</source>
        <translation>Kurumlara göre tablo</translation>
    </message>
    <message>
        <source>Grid by goal</source>
        <translation>Hedeflere göre tablo</translation>
    </message>
    <message>
        <source>Grid by district</source>
        <translation>Semtlere göre tablo</translation>
    </message>
    <message>
        <source>Pages to be checked by the institutions</source>
        <translation>Kurumların kontrol edeceği sayfalar</translation>
    </message>
</context>
<context>
    <name>inko::report</name>
    <message>
        <source>All institutions with their sector, public address and the contacts who agreed to be named</source>
        <translation>Tüm kurumlar; alanları, açık adresleri ve adının yayımlanmasını kabul eden iletişim kişileri</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Tüm kurumlar</translation>
    </message>
    <message>
        <source>No institutions are entered yet.</source>
        <translation>Henüz kurum girilmedi.</translation>
    </message>
    <message>
        <source>Only contacts who have agreed to be published are named. “–” means: not stated.</source>
        <translation>Yalnızca yayımlanmayı kabul eden iletişim kişilerinin adı geçer. “–” işareti: belirtilmemiş.</translation>
    </message>
    <message>
        <source>How the data was gathered</source>
        <translation>Veriler nasıl toplandı</translation>
    </message>
    <message>
        <source>The institutions report their own activities in a grid: who does what toward which goal, for whom, where, paid how, and with how many participants. They can answer by questionnaire, by telephone or in writing. What was not answered is shown as “–” or “not stated” and is never counted as zero.</source>
        <translation>Kurumlar kendi etkinliklerini bir tabloda bildirir: kim hangi hedef için ne yapıyor, kimin için, nerede, nasıl finanse ediliyor ve kaç katılımcıyla. Anket formuyla, telefonla veya yazılı olarak yanıt verebilirler. Yanıtlanmayanlar “–” veya “belirtilmemiş” olarak gösterilir ve hiçbir zaman sıfır sayılmaz.</translation>
    </message>
    <message>
        <source>The figures are as of %1.</source>
        <translation>Rakamlar %1 tarihlidir.</translation>
    </message>
    <message>
        <source>The number of participants is known for %1 of %2 entries.</source>
        <translation>Katılımcı sayısı %2 kaydın %1 tanesinde bilinmektedir.</translation>
    </message>
    <message>
        <source>Source: grid of %1, as of %2.</source>
        <translation>Kaynak: %1 tablosu, tarih: %2.</translation>
    </message>
    <message>
        <source>Source: the survey&apos;s returns, as of %1.</source>
        <translation>Kaynak: anketin yanıtları, tarih: %1.</translation>
    </message>
    <message>
        <source>All figures stand in the table.</source>
        <translation>Tüm rakamlar tabloda yer alır.</translation>
    </message>
    <message>
        <source>Most: %1. Fewest: %2.</source>
        <translation>En çok: %1. En az: %2.</translation>
    </message>
    <message>
        <source>Answers and return rate by year</source>
        <translation>Yıllara göre yanıtlar ve yanıt oranı</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>kurum</translation>
    </message>
    <message>
        <source>by questionnaire</source>
        <translation>anket formuyla</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonla</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>yazılı olarak</translation>
    </message>
    <message>
        <source>channel not noted</source>
        <translation>yol not edilmedi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (yanıt: %2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 institutions answered, %4.</source>
        <translation>%1: %3 kurumun %2 tanesi yanıt verdi, %4.</translation>
    </message>
    <message>
        <source>A bar for each year.</source>
        <translation>Her yıl için bir çubuk.</translation>
    </message>
    <message>
        <source>Entries by goal</source>
        <translation>Hedeflere göre kayıtlar</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <source>A bar for each goal.</source>
        <translation>Her hedef için bir çubuk.</translation>
    </message>
    <message>
        <source>Entries by main goal in %1 and %2</source>
        <translation>Ana hedefe göre kayıtlar, %1 ve %2</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>hedefsiz</translation>
    </message>
    <message>
        <source>Two bars for each goal, one for each year.</source>
        <translation>Her hedef için iki çubuk, her yıl için bir tane.</translation>
    </message>
    <message>
        <source>Goals with more entries than the year before: %1; with fewer: %2.</source>
        <translation>Önceki yıldan daha çok kaydı olan hedefler: %1; daha az olanlar: %2.</translation>
    </message>
    <message>
        <source>Participants by year, as far as stated</source>
        <translation>Yıllara göre katılımcılar, belirtildiği kadarıyla</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>A gap means: nobody stated how many.</source>
        <translation>Boşluk: Kimse sayı belirtmedi.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>A line over the years.</source>
        <translation>Yıllar boyunca bir çizgi.</translation>
    </message>
    <message>
        <source>Where many entries meet, and where none do</source>
        <translation>Çok kaydın buluştuğu ve hiç kaydın olmadığı yerler</translation>
    </message>
    <message>
        <source>entries by target group and goal</source>
        <translation>hedef gruba ve hedefe göre kayıt</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, hedef %2</translation>
    </message>
    <message>
        <source>A field for each target group and goal, the darker the more entries.</source>
        <translation>Her hedef grup ve hedef için bir alan; ne kadar koyuysa o kadar çok kayıt.</translation>
    </message>
    <message>
        <source>Fields without an entry: %1.</source>
        <translation>Kaydı olmayan alanlar: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>Finansman</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Destekleyen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>İş birliği</translation>
    </message>
    <message>
        <source>Entries and participants by main goal</source>
        <translation>Ana hedefe göre kayıtlar ve katılımcılar</translation>
    </message>
    <message>
        <source>For each goal the entries and the participants, as far as stated, of both years and the difference</source>
        <translation>Her hedef için iki yılın kayıtları, belirtildiği kadarıyla katılımcıları ve farkı</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>Kayıt %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <comment>participants in a year; short, a column title</comment>
        <translation>Kişi %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>Yıllara göre katılımcılar</translation>
    </message>
    <message>
        <source>For each year the entries, how many of them state their participants, and the sum of these</source>
        <translation>Her yıl için kayıtlar, kaçının katılımcı sayısı belirttiği ve bunların toplamı</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>with a number</source>
        <translation>sayı belirten</translation>
    </message>
    <message>
        <source>Which activities are new, changed, ended or not reported again</source>
        <translation>Hangi etkinliklerin yeni, değişmiş, sona ermiş veya yeniden bildirilmemiş olduğu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sona erdi</translation>
    </message>
    <message>
        <source>Not reported again</source>
        <translation>Yeniden bildirilmedi</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n activities are new.</source>
        <translation>
            <numerusform>%1 yılına göre %n etkinlik yeni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed.</source>
        <translation>
            <numerusform>%n tanesi değişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended.</source>
        <translation>
            <numerusform>%n tanesi sona erdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reported again.</source>
        <translation>
            <numerusform>%n tanesi yeniden bildirilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as reported last year and not confirmed yet.</source>
        <translation>
            <numerusform>%n kayıt geçen yıl bildirildiği gibidir ve henüz onaylanmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities were reported.</source>
        <translation>Etkinlik bildirilmedi.</translation>
    </message>
    <message>
        <source>Only stated numbers are added up: more participants may mean more people or only more answers.</source>
        <translation>Yalnızca belirtilen sayılar toplanır: Daha çok katılımcı, daha çok insan ya da yalnızca daha çok yanıt demek olabilir.</translation>
    </message>
    <message>
        <source>Not assigned to a goal yet</source>
        <translation>Henüz bir hedefe atanmadı</translation>
    </message>
    <message>
        <source>Has ended.</source>
        <translation>Sona erdi.</translation>
    </message>
    <message>
        <source>Has ended (%1).</source>
        <translation>Sona erdi (%1).</translation>
    </message>
    <message>
        <source>As reported last year, not confirmed yet.</source>
        <translation>Geçen yıl bildirildiği gibi, henüz onaylanmadı.</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(başlıksız)</translation>
    </message>
    <message>
        <source>No guiding goals are entered yet.</source>
        <translation>Henüz ana hedef girilmedi.</translation>
    </message>
    <message>
        <source>“–” means: not stated. It does not mean zero.</source>
        <translation>“–” işareti: belirtilmemiş. Sıfır anlamına gelmez.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>önerildi</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ulaşıldı</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>kısmen ulaşıldı</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ulaşılamadı</translation>
    </message>
    <message>
        <source>Annual goals %1</source>
        <translation>%1 yılı hedefleri</translation>
    </message>
    <message>
        <source>What was due by when, who is responsible, and when it was done</source>
        <translation>Neyin ne zamana kadar yapılacağı, kimin sorumlu olduğu ve ne zaman yapıldığı</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Ara hedef</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Ara hedefler</translation>
    </message>
    <message>
        <source>Who does what, for whom, where, paid how, and with how many participants</source>
        <translation>Kim, ne, kimin için, nerede, nasıl finanse ediliyor ve kaç katılımcıyla</translation>
    </message>
    <message>
        <source>People</source>
        <comment>participants; short, a column title</comment>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>see goal %1</source>
        <translation>bkz. hedef %1</translation>
    </message>
    <message>
        <source>Also contributing</source>
        <translation>Katkıda bulunan diğerleri</translation>
    </message>
    <message>
        <source>The year&apos;s goals, the guiding goal each belongs to, and its state</source>
        <translation>Yılın hedefleri, her birinin ait olduğu ana hedef ve durumu</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Yıl hedefi</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Ana hedef</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Etkinlikler</translation>
    </message>
    <message>
        <source>No activity was reported with this as its main goal.</source>
        <translation>Bunu ana hedef olarak belirten bir etkinlik bildirilmedi.</translation>
    </message>
    <message>
        <source>For each goal the number of entries that name it and of the institutions they come from</source>
        <translation>Her hedef için onu belirten kayıtların ve bunların geldiği kurumların sayısı</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Kurumlar</translation>
    </message>
    <message numerus="yes">
        <source>The grid of %1 has %n entries.</source>
        <translation>
            <numerusform>%1 tablosunda %n kayıt var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n institutions.</source>
        <translation>
            <numerusform>Bunlar %n kurumdan geliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the activities have ended.</source>
        <translation>
            <numerusform>Etkinliklerin %n tanesi sona erdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry counts once for each goal that it names, itself or by one of the goals beneath it.</source>
        <translation>Bir kayıt, kendisinin veya altındaki hedeflerden birinin belirttiği her hedef için bir kez sayılır.</translation>
    </message>
    <message>
        <source>The columns therefore add up to more than the number of entries.</source>
        <translation>Bu nedenle sütunların toplamı kayıt sayısından fazladır.</translation>
    </message>
    <message>
        <source>Below each institution its activities with the goals they serve and the number of participants</source>
        <translation>Her kurumun altında etkinlikleri, hizmet ettikleri hedefler ve katılımcı sayısı</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Returns and the persons who gave them</source>
        <translation>Yanıtlar ve yanıtları veren kişiler</translation>
    </message>
    <message>
        <source>For each channel the number of returns and of persons, and their sums</source>
        <translation>Her yol için yanıt ve kişi sayıları ile toplamları</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>nothing to report, channel not noted</source>
        <translation>bildirilecek bir şey yok, yol not edilmedi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Henüz yanıt yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered (return rate %1).</source>
        <translation>
            <numerusform>%n kurum yanıt verdi (yanıt oranı %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answers came in time.</source>
        <translation>
            <numerusform>%n yanıtın tümü zamanında geldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers came in time.</source>
        <translation>
            <numerusform>Yanıtların %n tanesi zamanında geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey for %1 began on %2; deadline for answers: %3.</source>
        <translation>%1 anketi %2 tarihinde başladı; yanıtlar için son tarih: %3.</translation>
    </message>
    <message>
        <source>The survey for %1 began on %2.</source>
        <translation>%1 anketi %2 tarihinde başladı.</translation>
    </message>
    <message>
        <source>No institution has been asked yet.</source>
        <translation>Henüz hiçbir kuruma sorulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>The survey is about %n institutions.</source>
        <translation>
            <numerusform>Anket %n kurumu kapsıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grid has not been sent to any of them yet.</source>
        <translation>Tablo henüz hiçbirine gönderilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>The grid has not been sent to %n of them yet.</source>
        <translation>
            <numerusform>Bunların %n tanesine tablo henüz gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions did not wish to take part this time.</source>
        <translation>
            <numerusform>%n kurum bu kez katılmak istemedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return rate by year</source>
        <translation>Yıllara göre yanıt oranı</translation>
    </message>
    <message>
        <source>For each year the institutions asked, those who answered, and their share</source>
        <translation>Her yıl için sorulan kurumlar, yanıt verenler ve payları</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sorulan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlayan</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Yanıt oranı</translation>
    </message>
    <message>
        <source>No survey was made for %1.</source>
        <translation>%1 yılı için anket yapılmadı.</translation>
    </message>
    <message>
        <source>What is counted: a return is the answer of one institution. Several persons may have given it together, so returns and persons are two numbers.</source>
        <translation>Neyin sayıldığı: Bir yanıt, bir kurumun cevabıdır. Birkaç kişi birlikte vermiş olabilir; bu nedenle yanıtlar ve kişiler iki ayrı sayıdır.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Henüz yanıtlamayanlar</translation>
    </message>
    <message>
        <source>Taking part is voluntary. By %1 there was no answer yet from:</source>
        <translation>Katılım gönüllüdür. %1 tarihine kadar şu kurumlardan yanıt gelmedi:</translation>
    </message>
    <message>
        <source>(not sent yet)</source>
        <translation>(henüz gönderilmedi)</translation>
    </message>
    <message>
        <source>For each target group the number of entries toward each goal, and of all entries</source>
        <translation>Her hedef grup için her hedefe yönelik ve toplam kayıt sayısı</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Hedef grup</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Goals %1 to %2</source>
        <translation>Hedefler %1 – %2</translation>
    </message>
    <message>
        <source>Counted are entries, not people; an entry for several target groups or goals counts at each of them, and once under “All”. The columns are the numbers of the goals.</source>
        <translation>Kişiler değil kayıtlar sayılır; birkaç hedef grup veya hedef için olan bir kayıt her birinde, “Tümü” altında ise bir kez sayılır. Sütunlar hedeflerin numaralarıdır.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Önsöz</translation>
    </message>
    <message>
        <source>How the survey went</source>
        <translation>Anket nasıl geçti</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>Bir bakışta hedefler</translation>
    </message>
    <message>
        <source>Guiding goals and activities</source>
        <translation>Ana hedefler ve etkinlikler</translation>
    </message>
    <message>
        <source>Activities per institution</source>
        <translation>Kurumlara göre etkinlikler</translation>
    </message>
    <message>
        <source>Target groups and goals</source>
        <translation>Hedef gruplar ve hedefler</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>Geçen yılla karşılaştırma</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>Who does what toward which goal?</source>
        <translation>Kim hangi hedef için ne yapıyor?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tarih: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>For each activity what was stated last, and room for changes</source>
        <translation>Her etkinlik için son belirtilenler ve değişiklikler için yer</translation>
    </message>
    <message>
        <source>Correct? What has changed?</source>
        <translation>Doğru mu? Ne değişti?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>Room for new activities, and for who checked this page and when</source>
        <translation>Yeni etkinlikler ve bu sayfayı kimin ne zaman kontrol ettiği için yer</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>Lütfen doldurun</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sizin bilgileriniz</translation>
    </message>
    <message>
        <source>New activities (what, for whom, where)</source>
        <translation>Yeni etkinlikler (ne, kimin için, nerede)</translation>
    </message>
    <message>
        <source>Checked by (name, function)</source>
        <translation>Kontrol eden (ad, görev)</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Tarih ve imza</translation>
    </message>
    <message>
        <source>Please check what we keep of your activities, correct it by hand and send this page back to us.</source>
        <translation>Lütfen etkinlikleriniz hakkında tuttuğumuz bilgileri kontrol edin, elle düzeltin ve bu sayfayı bize geri gönderin.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>%1 tarihine kadar gereklidir.</translation>
    </message>
    <message>
        <source>Please check: grid %1</source>
        <translation>Lütfen kontrol edin: tablo %1</translation>
    </message>
    <message>
        <source>We have no activities of yours yet.</source>
        <translation>Sizden henüz bir etkinlik almadık.</translation>
    </message>
    <message>
        <source>Integration report %1</source>
        <translation>%1 Uyum Raporu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>devamı</translation>
    </message>
    <message>
        <source>Where is not stated</source>
        <translation>Yer belirtilmemiş</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>For each activity its goals, target groups, districts, payment, languages, period, participants and partners</source>
        <translation>Her etkinlik için hedefler, hedef gruplar, semtler, finansman, diller, dönem, katılımcılar ve ortaklar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kiminle</translation>
    </message>
    <message>
        <source>Grid %1 by institution</source>
        <translation>Kurumlara göre tablo %1</translation>
    </message>
    <message>
        <source>Grid %1 by goal</source>
        <translation>Hedeflere göre tablo %1</translation>
    </message>
    <message>
        <source>Grid %1 by district</source>
        <translation>Semtlere göre tablo %1</translation>
    </message>
    <message>
        <source>%1 in short</source>
        <translation>%1 – özet</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>%1 logosu</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef değer</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a year and a value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Hedef değer: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>geride</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>yolunda</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a target and its year</comment>
        <translation>%2 yılına kadar %1</translation>
    </message>
    <message>
        <source>For each indicator its values by year, and how far it is</source>
        <translation>Her gösterge için yıllara göre değerler ve ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Başlangıç değeri</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Göstergeler</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) are left out here to keep this short.</source>
        <translation>
            <numerusform>Kısa tutmak için burada %n sayı daha gösterilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>Nüfus ve sosyal durum</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Hedef değer üst sınırı</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>görüşüldü</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>sürdürüldü</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>kısmen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ilgili değil</translation>
    </message>
    <message>
        <source>Which proposal was checked, by whom and when</source>
        <translation>Hangi önerinin kim tarafından ve ne zaman incelendiği</translation>
    </message>
    <message>
        <source>About the proposal</source>
        <translation>Öneri hakkında</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Karar veren</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>İnceleme tarihi</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>İnceleyen</translation>
    </message>
    <message>
        <source>Each question of the check list, its answer and the reason</source>
        <translation>Kontrol listesinin her sorusu, yanıtı ve gerekçesi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Impact check for integration</source>
        <translation>Uyum etki incelemesi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>No question has been asked.</source>
        <translation>Hiçbir soru sorulmadı.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Kim kiminle çalışıyor</translation>
    </message>
    <message>
        <source>A circle of numbered institutions; a line joins two that work together, the stronger the more offers they share. The tables say the same.</source>
        <translation>Numaralı kurumlardan oluşan bir çember; birlikte çalışan ikisini bir çizgi birleştirir, ortak teklif çoğaldıkça çizgi kalınlaşır. Tablolar aynı bilgiyi verir.</translation>
    </message>
    <message>
        <source>The institutions by their number in the picture</source>
        <translation>Resimdeki numaralarına göre kurumlar</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ortaklar</translation>
    </message>
    <message>
        <source>Which two institutions work together, in how many offers</source>
        <translation>Hangi iki kurum kaç teklifte birlikte çalışıyor</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>birlikte çalıştığı</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Teklifler</translation>
    </message>
    <message>
        <source>Cooperation network %1</source>
        <translation>İş birliği ağı %1</translation>
    </message>
    <message>
        <source>No cooperation was reported.</source>
        <translation>İş birliği bildirilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions named no cooperation.</source>
        <translation>
            <numerusform>%n kurum iş birliği belirtmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in the picture</source>
        <translation>Resimdeki kurumlar</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>İş birlikleri</translation>
    </message>
    <message>
        <source>serves no goal that was named</source>
        <translation>belirtilen bir hedefe hizmet etmiyor</translation>
    </message>
    <message>
        <source>serves several goals, the parts are not known</source>
        <translation>birkaç hedefe hizmet ediyor, payları bilinmiyor</translation>
    </message>
    <message>
        <source>what serves no named goal</source>
        <translation>belirtilen bir hedefe hizmet etmeyen kısım</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Harcanan %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planlanan %1</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Bütçe ürünü</translation>
    </message>
    <message>
        <source>For each budget product what it has for this goal</source>
        <translation>Her bütçe ürünü için bu hedefe ayrılan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bütçe</translation>
    </message>
    <message>
        <source>What was planned and spent for each guiding goal, and what cannot be attributed to one</source>
        <translation>Her ana hedef için planlanan ve harcanan ile hiçbirine bağlanamayan</translation>
    </message>
    <message>
        <source>Not attributable: %1 (%2)</source>
        <translation>Bağlanamayan: %1 (%2)</translation>
    </message>
    <message>
        <source>In whole euros. A product that serves several goals counts at each with the part that was said of it.</source>
        <translation>Tam avro olarak. Birkaç hedefe hizmet eden ürün, her birinde belirtilen payıyla sayılır.</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>%1 tarihinde çözüldü</translation>
    </message>
    <message>
        <source>settled on %1, %2</source>
        <comment>a day and a session</comment>
        <translation>%1 tarihinde çözüldü, %2</translation>
    </message>
    <message>
        <source>Which goals contradict each other, which body has to settle it, and whether it has</source>
        <translation>Hangi hedefler çelişiyor, hangi kurul çözecek ve çözüp çözmediği</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>çeliştiği hedef</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>Kim çözecek</translation>
    </message>
    <message numerus="yes">
        <source>%n public events took place in %1.</source>
        <translation>
            <numerusform>%1 yılında %n açık etkinlik yapıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations were counted or estimated.</source>
        <translation>
            <numerusform>%n katılım sayıldı ya da tahmin edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n events nobody knows how many came.</source>
        <translation>
            <numerusform>%n etkinliğe kaç kişinin geldiği bilinmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were called off.</source>
        <translation>
            <numerusform>%n tanesi iptal edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each event how often it took place, how many came, beside the year before, and its rating</source>
        <translation>Her etkinlik için kaç kez yapıldığı, kaç kişinin geldiği, bir önceki yılla birlikte, ve puanı</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Yapılan</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Kişi %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>What those who came said</source>
        <translation>Gelenlerin söyledikleri</translation>
    </message>
    <message>
        <source>Ratings go from 1 (not content) to 5 (very content). Who came to several events counts at each of them.</source>
        <translation>Puanlar 1 (memnun değil) ile 5 (çok memnun) arasındadır. Birkaç etkinliğe gelen her birinde sayılır.</translation>
    </message>
    <message>
        <source>There are offers for %1 of %2 target groups.</source>
        <translation>%2 hedef grubun %1 tanesi için teklif var.</translation>
    </message>
    <message>
        <source>None were reported for: %1.</source>
        <translation>Şunlar için bildirilmedi: %1.</translation>
    </message>
    <message>
        <source>There are offers in %1 of %2 districts.</source>
        <translation>%2 semtin %1 tanesinde teklif var.</translation>
    </message>
    <message>
        <source>None were reported in: %1.</source>
        <translation>Şuralarda bildirilmedi: %1.</translation>
    </message>
    <message>
        <source>Where there are no offers</source>
        <translation>Teklif olmayan yerler</translation>
    </message>
    <message>
        <source>No activity was reported toward: %1.</source>
        <translation>Şu hedef için etkinlik bildirilmedi: %1.</translation>
    </message>
    <message>
        <source>What was not reported may exist all the same. A gap is a question, no fault.</source>
        <translation>Bildirilmeyen yine de var olabilir. Boşluk bir sorudur, kusur değil.</translation>
    </message>
    <message>
        <source>What was said to be needed</source>
        <translation>İhtiyaç olarak belirtilenler</translation>
    </message>
    <message>
        <source>%1: for %2, in %3.</source>
        <comment>who offers it, for whom, where</comment>
        <translation>%1: %2 için, yer: %3.</translation>
    </message>
    <message>
        <source>Who might work together</source>
        <translation>Kimler birlikte çalışabilir</translation>
    </message>
    <message>
        <source>These institutions work toward the same goal for the same people in the same place. They might like to know of each other; whether they work together is theirs to decide.</source>
        <translation>Bu kurumlar aynı hedef için, aynı kişiler için, aynı yerde çalışıyor. Birbirlerinden haberdar olmak isteyebilirler; birlikte çalışıp çalışmamak onların kararıdır.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such meetings.</source>
        <translation>
            <numerusform>Böyle %n kesişme daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>Kim için ve nerede</translation>
    </message>
    <message>
        <source>Scale from 1 to %1.</source>
        <translation>1 ile %1 arası ölçek.</translation>
    </message>
    <message>
        <source>Scale from 1 (%1) to %2 (%3).</source>
        <translation>1 (%1) ile %2 (%3) arası ölçek.</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>answers, to be shown</comment>
        <translation>çok az</translation>
    </message>
    <message>
        <source>For all and for each group the mean, how many gave which answer, how many answered and how many did not</source>
        <translation>Herkes ve her grup için ortalama, hangi yanıtı kaç kişinin verdiği, kaçının yanıtladığı ve yanıtlamadığı</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Answers, from 1 up</source>
        <translation>Yanıtlar, 1’den başlayarak</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıtsız</translation>
    </message>
    <message>
        <source>The mean of the answers to each question. All figures stand in the tables.</source>
        <translation>Her soruya verilen yanıtların ortalaması. Tüm sayılar tablolardadır.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were asked.</source>
        <translation>
            <numerusform>%n kişiye soruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</source>
        <translation>
            <numerusform>%n kişiden az gruplar ve bunların hesaplanabileceği gruplar gösterilmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps and chances</source>
        <translation>Boşluklar ve fırsatlar</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>Hedefler arası çelişkiler</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Etkinlikler</translation>
    </message>
    <message>
        <source>Satisfaction with participation</source>
        <translation>Katılımdan memnuniyet</translation>
    </message>
    <message>
        <source>What the town spends</source>
        <translation>Kentin harcamaları</translation>
    </message>
    <message>
        <source>Theme of the year: %1</source>
        <translation>Yılın konusu: %1</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>bilgiye sunuldu</translation>
    </message>
    <message>
        <source>agreed by consensus</source>
        <translation>oy birliğiyle kararlaştırıldı</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>ertelendi</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were invited.</source>
        <translation>
            <numerusform>%n kişi davet edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons had registered.</source>
        <translation>
            <numerusform>%n kişi kaydolmuştu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons came.</source>
        <translation>
            <numerusform>%n kişi geldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions were represented.</source>
        <translation>
            <numerusform>%n kurum temsil edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The public items in their order, who presented them, and what came of them</source>
        <translation>Sırasıyla kamuya açık maddeler, sunanlar ve sonuçları</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Madde</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Sunan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Annual goals adopted</source>
        <translation>Kabul edilen yıllık hedefler</translation>
    </message>
    <message>
        <source>The minutes have not been approved yet.</source>
        <translation>Tutanak henüz onaylanmadı.</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>Konferans</translation>
    </message>
</context>
</TS>
