<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>inko::ReportKind</name>
    <message>
        <source>Annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>Short version for the council</source>
        <translation>نسخة مختصرة للمجلس</translation>
    </message>
    <message>
        <source>Grid by institution</source>
        <translation>الجدول حسب المؤسسة</translation>
    </message>
    <message>
        <source>Grid by goal</source>
        <translation>الجدول حسب الهدف</translation>
    </message>
    <message>
        <source>Grid by district</source>
        <translation>الجدول حسب الحي</translation>
    </message>
    <message>
        <source>Pages to be checked by the institutions</source>
        <translation>صفحات للمراجعة من قبل المؤسسات</translation>
    </message>
</context>
<context>
    <name>inko::report</name>
    <message>
        <source>All institutions with their sector, public address and the contacts who agreed to be named</source>
        <translation>جميع المؤسسات مع مجالها وعنوانها العام وجهات الاتصال التي وافقت على ذكرها</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>جميع المؤسسات</translation>
    </message>
    <message>
        <source>No institutions are entered yet.</source>
        <translation>لم تُدخَل مؤسسات بعد.</translation>
    </message>
    <message>
        <source>Only contacts who have agreed to be published are named. “–” means: not stated.</source>
        <translation>لا تُذكر إلا جهات الاتصال التي وافقت على النشر. «–» تعني: غير مذكور.</translation>
    </message>
    <message>
        <source>How the data was gathered</source>
        <translation>كيف جُمعت البيانات</translation>
    </message>
    <message>
        <source>The institutions report their own activities in a grid: who does what toward which goal, for whom, where, paid how, and with how many participants. They can answer by questionnaire, by telephone or in writing. What was not answered is shown as “–” or “not stated” and is never counted as zero.</source>
        <translation>تبلّغ المؤسسات بنفسها عن أنشطتها في جدول: من يفعل ماذا ولأي هدف، ولمن، وأين، وكيف يُموَّل، وبكم مشارك. ويمكنها الرد بالاستمارة أو بالهاتف أو كتابيًا. ما لم يُجَب عنه يظهر على شكل «–» أو «غير مذكور» ولا يُعَدّ صفرًا أبدًا.</translation>
    </message>
    <message>
        <source>The figures are as of %1.</source>
        <translation>الأرقام حتى %1.</translation>
    </message>
    <message>
        <source>The number of participants is known for %1 of %2 entries.</source>
        <translation>عدد المشاركين معروف في %1 من أصل %2 من القيود.</translation>
    </message>
    <message>
        <source>Source: grid of %1, as of %2.</source>
        <translation>المصدر: جدول عام %1، حتى %2.</translation>
    </message>
    <message>
        <source>Source: the survey&apos;s returns, as of %1.</source>
        <translation>المصدر: ردود الاستبيان، حتى %1.</translation>
    </message>
    <message>
        <source>All figures stand in the table.</source>
        <translation>جميع الأرقام في الجدول.</translation>
    </message>
    <message>
        <source>Most: %1. Fewest: %2.</source>
        <translation>الأكثر: %1. الأقل: %2.</translation>
    </message>
    <message>
        <source>Answers and return rate by year</source>
        <translation>الردود ونسبة الردود حسب السنة</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>مؤسسات</translation>
    </message>
    <message>
        <source>by questionnaire</source>
        <translation>بالاستمارة</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>كتابيًا</translation>
    </message>
    <message>
        <source>channel not noted</source>
        <translation>الطريقة غير مدونة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (ردت %2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 institutions answered, %4.</source>
        <translation>%1: ردت %2 من أصل %3 مؤسسة، %4.</translation>
    </message>
    <message>
        <source>A bar for each year.</source>
        <translation>عمود لكل سنة.</translation>
    </message>
    <message>
        <source>Entries by goal</source>
        <translation>القيود حسب الهدف</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>قيود</translation>
    </message>
    <message>
        <source>A bar for each goal.</source>
        <translation>عمود لكل هدف.</translation>
    </message>
    <message>
        <source>Entries by main goal in %1 and %2</source>
        <translation>القيود حسب الهدف الرئيسي في %1 و%2</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Two bars for each goal, one for each year.</source>
        <translation>عمودان لكل هدف، واحد لكل سنة.</translation>
    </message>
    <message>
        <source>Goals with more entries than the year before: %1; with fewer: %2.</source>
        <translation>أهداف زادت قيودها على العام السابق: %1؛ ونقصت: %2.</translation>
    </message>
    <message>
        <source>Participants by year, as far as stated</source>
        <translation>المشاركون حسب السنة بقدر ما ذُكر</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>A gap means: nobody stated how many.</source>
        <translation>الفجوة تعني: لم يذكر أحد العدد.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>A line over the years.</source>
        <translation>خط عبر السنوات.</translation>
    </message>
    <message>
        <source>Where many entries meet, and where none do</source>
        <translation>أين تلتقي قيود كثيرة وأين لا يوجد أي قيد</translation>
    </message>
    <message>
        <source>entries by target group and goal</source>
        <translation>قيود حسب الفئة المستهدفة والهدف</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1، الهدف %2</translation>
    </message>
    <message>
        <source>A field for each target group and goal, the darker the more entries.</source>
        <translation>حقل لكل فئة مستهدفة وهدف، وكلما كان أغمق زادت القيود.</translation>
    </message>
    <message>
        <source>Fields without an entry: %1.</source>
        <translation>حقول بلا قيود: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>الجهة الداعمة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>التعاون</translation>
    </message>
    <message>
        <source>Entries and participants by main goal</source>
        <translation>القيود والمشاركون حسب الهدف الرئيسي</translation>
    </message>
    <message>
        <source>For each goal the entries and the participants, as far as stated, of both years and the difference</source>
        <translation>لكل هدف القيود والمشاركون بقدر ما ذُكر في السنتين والفرق بينهما</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>قيود %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <comment>participants in a year; short, a column title</comment>
        <translation>أشخاص %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>المشاركون حسب السنة</translation>
    </message>
    <message>
        <source>For each year the entries, how many of them state their participants, and the sum of these</source>
        <translation>لكل سنة القيود، وكم منها يذكر عدد المشاركين، ومجموعهم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>with a number</source>
        <translation>مع عدد</translation>
    </message>
    <message>
        <source>Which activities are new, changed, ended or not reported again</source>
        <translation>أي الأنشطة جديد أو تغيّر أو انتهى أو لم يُبلَّغ عنه مجددًا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Not reported again</source>
        <translation>لم يُبلَّغ عنه مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n activities are new.</source>
        <translation>
            <numerusform>مقارنة بعام %1 لا نشاط جديد.</numerusform>
            <numerusform>مقارنة بعام %1 نشاط واحد جديد.</numerusform>
            <numerusform>مقارنة بعام %1 نشاطان جديدان.</numerusform>
            <numerusform>مقارنة بعام %1 %n أنشطة جديدة.</numerusform>
            <numerusform>مقارنة بعام %1 %n نشاطًا جديدًا.</numerusform>
            <numerusform>مقارنة بعام %1 %n نشاط جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed.</source>
        <translation>
            <numerusform>لم يتغيّر شيء.</numerusform>
            <numerusform>تغيّر واحد.</numerusform>
            <numerusform>تغيّر اثنان.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّر %n.</numerusform>
            <numerusform>تغيّر %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended.</source>
        <translation>
            <numerusform>لم ينتهِ شيء.</numerusform>
            <numerusform>انتهى واحد.</numerusform>
            <numerusform>انتهى اثنان.</numerusform>
            <numerusform>انتهت %n.</numerusform>
            <numerusform>انتهى %n.</numerusform>
            <numerusform>انتهى %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reported again.</source>
        <translation>
            <numerusform>أُبلغ عن الجميع مجددًا.</numerusform>
            <numerusform>لم يُبلَّغ عن واحد مجددًا.</numerusform>
            <numerusform>لم يُبلَّغ عن اثنين مجددًا.</numerusform>
            <numerusform>لم يُبلَّغ عن %n مجددًا.</numerusform>
            <numerusform>لم يُبلَّغ عن %n مجددًا.</numerusform>
            <numerusform>لم يُبلَّغ عن %n مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as reported last year and not confirmed yet.</source>
        <translation>
            <numerusform>لا قيد كما أُبلغ عنه العام الماضي.</numerusform>
            <numerusform>قيد واحد كما أُبلغ عنه العام الماضي ولم يُؤكَّد بعد.</numerusform>
            <numerusform>قيدان كما أُبلغ عنهما العام الماضي ولم يُؤكَّدا بعد.</numerusform>
            <numerusform>%n قيود كما أُبلغ عنها العام الماضي ولم تُؤكَّد بعد.</numerusform>
            <numerusform>%n قيدًا كما أُبلغ عنها العام الماضي ولم تُؤكَّد بعد.</numerusform>
            <numerusform>%n قيد كما أُبلغ عنها العام الماضي ولم تُؤكَّد بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities were reported.</source>
        <translation>لم يُبلَّغ عن أي أنشطة.</translation>
    </message>
    <message>
        <source>Only stated numbers are added up: more participants may mean more people or only more answers.</source>
        <translation>لا تُجمع إلا الأعداد المذكورة: زيادة المشاركين قد تعني زيادة الناس أو زيادة الردود فقط.</translation>
    </message>
    <message>
        <source>Not assigned to a goal yet</source>
        <translation>لم يُسنَد إلى هدف بعد</translation>
    </message>
    <message>
        <source>Has ended.</source>
        <translation>انتهى.</translation>
    </message>
    <message>
        <source>Has ended (%1).</source>
        <translation>انتهى (%1).</translation>
    </message>
    <message>
        <source>As reported last year, not confirmed yet.</source>
        <translation>كما أُبلغ عنه العام الماضي، ولم يُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>No guiding goals are entered yet.</source>
        <translation>لم تُدخَل أهداف رئيسية بعد.</translation>
    </message>
    <message>
        <source>“–” means: not stated. It does not mean zero.</source>
        <translation>«–» تعني: غير مذكور. ولا تعني صفرًا.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>تحقق جزئيًا</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Annual goals %1</source>
        <translation>أهداف عام %1</translation>
    </message>
    <message>
        <source>What was due by when, who is responsible, and when it was done</source>
        <translation>ما كان مطلوبًا ومتى، ومن المسؤول، ومتى أُنجز</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Who does what, for whom, where, paid how, and with how many participants</source>
        <translation>من يفعل ماذا، ولمن، وأين، وكيف يُموَّل، وبكم مشارك</translation>
    </message>
    <message>
        <source>People</source>
        <comment>participants; short, a column title</comment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>see goal %1</source>
        <translation>انظر الهدف %1</translation>
    </message>
    <message>
        <source>Also contributing</source>
        <translation>يساهم أيضًا</translation>
    </message>
    <message>
        <source>The year&apos;s goals, the guiding goal each belongs to, and its state</source>
        <translation>أهداف السنة، والهدف الرئيسي الذي يتبعه كل منها، وحالته</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>هدف السنة</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>الهدف الرئيسي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>No activity was reported with this as its main goal.</source>
        <translation>لم يُبلَّغ عن نشاط يكون هذا هدفه الرئيسي.</translation>
    </message>
    <message>
        <source>For each goal the number of entries that name it and of the institutions they come from</source>
        <translation>لكل هدف عدد القيود التي تذكره وعدد المؤسسات التي وردت منها</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message numerus="yes">
        <source>The grid of %1 has %n entries.</source>
        <translation>
            <numerusform>ليس في جدول %1 أي قيد.</numerusform>
            <numerusform>في جدول %1 قيد واحد.</numerusform>
            <numerusform>في جدول %1 قيدان.</numerusform>
            <numerusform>في جدول %1 %n قيود.</numerusform>
            <numerusform>في جدول %1 %n قيدًا.</numerusform>
            <numerusform>في جدول %1 %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n institutions.</source>
        <translation>
            <numerusform>لم ترد من أي مؤسسة.</numerusform>
            <numerusform>وردت من مؤسسة واحدة.</numerusform>
            <numerusform>وردت من مؤسستين.</numerusform>
            <numerusform>وردت من %n مؤسسات.</numerusform>
            <numerusform>وردت من %n مؤسسة.</numerusform>
            <numerusform>وردت من %n مؤسسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the activities have ended.</source>
        <translation>
            <numerusform>لم ينتهِ أي نشاط.</numerusform>
            <numerusform>انتهى نشاط واحد.</numerusform>
            <numerusform>انتهى نشاطان.</numerusform>
            <numerusform>انتهت %n أنشطة.</numerusform>
            <numerusform>انتهى %n نشاطًا.</numerusform>
            <numerusform>انتهى %n نشاط.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry counts once for each goal that it names, itself or by one of the goals beneath it.</source>
        <translation>يُعَدّ القيد مرة واحدة لكل هدف يذكره بنفسه أو من خلال هدف تابع له.</translation>
    </message>
    <message>
        <source>The columns therefore add up to more than the number of entries.</source>
        <translation>لذلك يزيد مجموع الأعمدة على عدد القيود.</translation>
    </message>
    <message>
        <source>Below each institution its activities with the goals they serve and the number of participants</source>
        <translation>تحت كل مؤسسة أنشطتها والأهداف التي تخدمها وعدد المشاركين</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Returns and the persons who gave them</source>
        <translation>الردود والأشخاص الذين قدموها</translation>
    </message>
    <message>
        <source>For each channel the number of returns and of persons, and their sums</source>
        <translation>لكل طريقة عدد الردود والأشخاص ومجموعها</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>nothing to report, channel not noted</source>
        <translation>لا شيء للإبلاغ، الطريقة غير مدونة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>لا ردود بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered (return rate %1).</source>
        <translation>
            <numerusform>لم ترد أي مؤسسة (نسبة الردود %1).</numerusform>
            <numerusform>ردت مؤسسة واحدة (نسبة الردود %1).</numerusform>
            <numerusform>ردت مؤسستان (نسبة الردود %1).</numerusform>
            <numerusform>ردت %n مؤسسات (نسبة الردود %1).</numerusform>
            <numerusform>ردت %n مؤسسة (نسبة الردود %1).</numerusform>
            <numerusform>ردت %n مؤسسة (نسبة الردود %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answers came in time.</source>
        <translation>
            <numerusform>لا ردود.</numerusform>
            <numerusform>وصل الرد الوحيد في الموعد.</numerusform>
            <numerusform>وصل الردّان في الموعد.</numerusform>
            <numerusform>وصلت الردود الـ%n كلها في الموعد.</numerusform>
            <numerusform>وصلت الردود الـ%n كلها في الموعد.</numerusform>
            <numerusform>وصلت الردود الـ%n كلها في الموعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers came in time.</source>
        <translation>
            <numerusform>لم يصل أي رد في الموعد.</numerusform>
            <numerusform>وصل رد واحد في الموعد.</numerusform>
            <numerusform>وصل ردّان في الموعد.</numerusform>
            <numerusform>وصلت %n ردود في الموعد.</numerusform>
            <numerusform>وصل %n ردًا في الموعد.</numerusform>
            <numerusform>وصل %n رد في الموعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey for %1 began on %2; deadline for answers: %3.</source>
        <translation>بدأ استبيان عام %1 في %2؛ الموعد الأخير للردود: %3.</translation>
    </message>
    <message>
        <source>The survey for %1 began on %2.</source>
        <translation>بدأ استبيان عام %1 في %2.</translation>
    </message>
    <message>
        <source>No institution has been asked yet.</source>
        <translation>لم تُسأل أي مؤسسة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The survey is about %n institutions.</source>
        <translation>
            <numerusform>لا يشمل الاستبيان أي مؤسسة.</numerusform>
            <numerusform>يشمل الاستبيان مؤسسة واحدة.</numerusform>
            <numerusform>يشمل الاستبيان مؤسستين.</numerusform>
            <numerusform>يشمل الاستبيان %n مؤسسات.</numerusform>
            <numerusform>يشمل الاستبيان %n مؤسسة.</numerusform>
            <numerusform>يشمل الاستبيان %n مؤسسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grid has not been sent to any of them yet.</source>
        <translation>لم يُرسل الجدول إلى أي منها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The grid has not been sent to %n of them yet.</source>
        <translation>
            <numerusform>أُرسل الجدول إليها جميعًا.</numerusform>
            <numerusform>لم يُرسل الجدول إلى واحدة منها بعد.</numerusform>
            <numerusform>لم يُرسل الجدول إلى اثنتين منها بعد.</numerusform>
            <numerusform>لم يُرسل الجدول إلى %n منها بعد.</numerusform>
            <numerusform>لم يُرسل الجدول إلى %n منها بعد.</numerusform>
            <numerusform>لم يُرسل الجدول إلى %n منها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions did not wish to take part this time.</source>
        <translation>
            <numerusform>لم ترفض أي مؤسسة المشاركة.</numerusform>
            <numerusform>لم ترغب مؤسسة واحدة في المشاركة هذه المرة.</numerusform>
            <numerusform>لم ترغب مؤسستان في المشاركة هذه المرة.</numerusform>
            <numerusform>لم ترغب %n مؤسسات في المشاركة هذه المرة.</numerusform>
            <numerusform>لم ترغب %n مؤسسة في المشاركة هذه المرة.</numerusform>
            <numerusform>لم ترغب %n مؤسسة في المشاركة هذه المرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return rate by year</source>
        <translation>نسبة الردود حسب السنة</translation>
    </message>
    <message>
        <source>For each year the institutions asked, those who answered, and their share</source>
        <translation>لكل سنة المؤسسات التي سُئلت والتي ردت ونسبتها</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئلت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ردت</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>نسبة الردود</translation>
    </message>
    <message>
        <source>No survey was made for %1.</source>
        <translation>لم يُجرَ استبيان لعام %1.</translation>
    </message>
    <message>
        <source>What is counted: a return is the answer of one institution. Several persons may have given it together, so returns and persons are two numbers.</source>
        <translation>ما الذي يُعَدّ: الرد هو جواب مؤسسة واحدة. وقد يقدمه عدة أشخاص معًا، لذلك فإن الردود والأشخاص رقمان مختلفان.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم ترد بعد</translation>
    </message>
    <message>
        <source>Taking part is voluntary. By %1 there was no answer yet from:</source>
        <translation>المشاركة طوعية. حتى %1 لم يصل رد من:</translation>
    </message>
    <message>
        <source>(not sent yet)</source>
        <translation>(لم يُرسل بعد)</translation>
    </message>
    <message>
        <source>For each target group the number of entries toward each goal, and of all entries</source>
        <translation>لكل فئة مستهدفة عدد القيود لكل هدف وعدد جميع القيود</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Goals %1 to %2</source>
        <translation>الأهداف من %1 إلى %2</translation>
    </message>
    <message>
        <source>Counted are entries, not people; an entry for several target groups or goals counts at each of them, and once under “All”. The columns are the numbers of the goals.</source>
        <translation>تُعَدّ القيود لا الأشخاص؛ القيد الخاص بعدة فئات أو أهداف يُعَدّ عند كل منها، ومرة واحدة تحت «الكل». الأعمدة هي أرقام الأهداف.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>How the survey went</source>
        <translation>كيف جرى الاستبيان</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>الأهداف في لمحة</translation>
    </message>
    <message>
        <source>Guiding goals and activities</source>
        <translation>الأهداف الرئيسية والأنشطة</translation>
    </message>
    <message>
        <source>Activities per institution</source>
        <translation>الأنشطة حسب المؤسسة</translation>
    </message>
    <message>
        <source>Target groups and goals</source>
        <translation>الفئات المستهدفة والأهداف</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>المقارنة بالعام الماضي</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Who does what toward which goal?</source>
        <translation>من يفعل ماذا ولأي هدف؟</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى تاريخ %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>For each activity what was stated last, and room for changes</source>
        <translation>لكل نشاط آخر ما ذُكر ومكان للتغييرات</translation>
    </message>
    <message>
        <source>Correct? What has changed?</source>
        <translation>صحيح؟ ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردكم</translation>
    </message>
    <message>
        <source>Room for new activities, and for who checked this page and when</source>
        <translation>مكان للأنشطة الجديدة ولمن راجع هذه الصفحة ومتى</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>يرجى الملء</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>بياناتكم</translation>
    </message>
    <message>
        <source>New activities (what, for whom, where)</source>
        <translation>أنشطة جديدة (ماذا، لمن، أين)</translation>
    </message>
    <message>
        <source>Checked by (name, function)</source>
        <translation>راجعها (الاسم، الوظيفة)</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Please check what we keep of your activities, correct it by hand and send this page back to us.</source>
        <translation>يرجى مراجعة ما نحتفظ به عن أنشطتكم وتصحيحه بخط اليد وإعادة هذه الصفحة إلينا.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>نحتاج إليها حتى %1.</translation>
    </message>
    <message>
        <source>Please check: grid %1</source>
        <translation>يرجى المراجعة: جدول %1</translation>
    </message>
    <message>
        <source>We have no activities of yours yet.</source>
        <translation>ليس لدينا أنشطة منكم بعد.</translation>
    </message>
    <message>
        <source>Integration report %1</source>
        <translation>تقرير الاندماج %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تتمة</translation>
    </message>
    <message>
        <source>Where is not stated</source>
        <translation>المكان غير مذكور</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>For each activity its goals, target groups, districts, payment, languages, period, participants and partners</source>
        <translation>لكل نشاط أهدافه وفئاته المستهدفة وأحياؤه وتمويله ولغاته ومدته ومشاركوه وشركاؤه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Grid %1 by institution</source>
        <translation>جدول %1 حسب المؤسسة</translation>
    </message>
    <message>
        <source>Grid %1 by goal</source>
        <translation>جدول %1 حسب الهدف</translation>
    </message>
    <message>
        <source>Grid %1 by district</source>
        <translation>جدول %1 حسب الحي</translation>
    </message>
    <message>
        <source>%1 in short</source>
        <translation>%1 باختصار</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>شعار %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a year and a value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>القيمة المستهدفة: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>يسير وفق الخطة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a target and its year</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>For each indicator its values by year, and how far it is</source>
        <translation>لكل مؤشر قيمه حسب السنوات ومدى تقدمه</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>قيمة البداية</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>No figures on the population have been entered.</source>
        <translation>لم تُدخل أرقام عن السكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) are left out here to keep this short.</source>
        <translation>
            <numerusform>لم يُحذف أي رقم هنا.</numerusform>
            <numerusform>حُذف هنا رقم آخر للاختصار.</numerusform>
            <numerusform>حُذف هنا رقمان آخران للاختصار.</numerusform>
            <numerusform>حُذفت هنا %n أرقام أخرى للاختصار.</numerusform>
            <numerusform>حُذف هنا %n رقمًا آخر للاختصار.</numerusform>
            <numerusform>حُذف هنا %n رقم آخر للاختصار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>السكان والوضع الاجتماعي</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>القيمة المستهدفة حتى</translation>
    </message>
</context>
</TS>
