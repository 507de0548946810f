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
    <message>
        <source>discussed</source>
        <translation>نوقش</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Which proposal was checked, by whom and when</source>
        <translation>أي مقترح تم فحصه، ومن فحصه ومتى</translation>
    </message>
    <message>
        <source>About the proposal</source>
        <translation>عن المقترح</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>جهة القرار</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>أجرى الفحص</translation>
    </message>
    <message>
        <source>Each question of the check list, its answer and the reason</source>
        <translation>كل سؤال في قائمة الفحص وجوابه وسببه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Impact check for integration</source>
        <translation>فحص الأثر على الاندماج</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>No question has been asked.</source>
        <translation>لم يُطرح أي سؤال.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>من يعمل مع من</translation>
    </message>
    <message>
        <source>A circle of numbered institutions; a line joins two that work together, the stronger the more offers they share. The tables say the same.</source>
        <translation>دائرة من المؤسسات المرقمة؛ خط يصل بين مؤسستين تعملان معًا، ويزداد سماكة كلما زادت العروض المشتركة. الجداول تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>The institutions by their number in the picture</source>
        <translation>المؤسسات حسب رقمها في الصورة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Which two institutions work together, in how many offers</source>
        <translation>أي مؤسستين تعملان معًا وفي كم عرض</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>تعمل مع</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Cooperation network %1</source>
        <translation>شبكة التعاون %1</translation>
    </message>
    <message>
        <source>No cooperation was reported.</source>
        <translation>لم يُبلَّغ عن أي تعاون.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions named no cooperation.</source>
        <translation>
            <numerusform>ذكرت جميع المؤسسات تعاونًا.</numerusform>
            <numerusform>لم تذكر مؤسسة واحدة أي تعاون.</numerusform>
            <numerusform>لم تذكر مؤسستان أي تعاون.</numerusform>
            <numerusform>لم تذكر %n مؤسسات أي تعاون.</numerusform>
            <numerusform>لم تذكر %n مؤسسة أي تعاون.</numerusform>
            <numerusform>لم تذكر %n مؤسسة أي تعاون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in the picture</source>
        <translation>المؤسسات في الصورة</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>أوجه التعاون</translation>
    </message>
    <message>
        <source>serves no goal that was named</source>
        <translation>لا يخدم أي هدف مذكور</translation>
    </message>
    <message>
        <source>serves several goals, the parts are not known</source>
        <translation>يخدم عدة أهداف والحصص غير معروفة</translation>
    </message>
    <message>
        <source>what serves no named goal</source>
        <translation>ما لا يخدم هدفًا مذكورًا</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>المنفق %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>المخطط %1</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>بند الميزانية</translation>
    </message>
    <message>
        <source>For each budget product what it has for this goal</source>
        <translation>لكل بند ما خُصص لهذا الهدف</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>What was planned and spent for each guiding goal, and what cannot be attributed to one</source>
        <translation>ما خُطط وأُنفق لكل هدف رئيسي وما لا يمكن نسبته إلى هدف</translation>
    </message>
    <message>
        <source>Not attributable: %1 (%2)</source>
        <translation>غير منسوب: %1 (%2)</translation>
    </message>
    <message>
        <source>In whole euros. A product that serves several goals counts at each with the part that was said of it.</source>
        <translation>باليورو دون كسور. البند الذي يخدم عدة أهداف يُحسب لكل منها بالحصة المذكورة.</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>حُسم في %1</translation>
    </message>
    <message>
        <source>settled on %1, %2</source>
        <comment>a day and a session</comment>
        <translation>حُسم في %1، %2</translation>
    </message>
    <message>
        <source>Which goals contradict each other, which body has to settle it, and whether it has</source>
        <translation>أي الأهداف يتعارض، وأي هيئة تحسمه، وهل حسمته</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يتعارض مع</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>من يحسم</translation>
    </message>
    <message numerus="yes">
        <source>%n public events took place in %1.</source>
        <translation>
            <numerusform>لم تُقم أي فعالية عامة في %1.</numerusform>
            <numerusform>أُقيمت فعالية عامة واحدة في %1.</numerusform>
            <numerusform>أُقيمت فعاليتان عامتان في %1.</numerusform>
            <numerusform>أُقيمت %n فعاليات عامة في %1.</numerusform>
            <numerusform>أُقيمت %n فعالية عامة في %1.</numerusform>
            <numerusform>أُقيمت %n فعالية عامة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations were counted or estimated.</source>
        <translation>
            <numerusform>لم تُحصَ أي مشاركة.</numerusform>
            <numerusform>أُحصيت أو قُدّرت مشاركة واحدة.</numerusform>
            <numerusform>أُحصيت أو قُدّرت مشاركتان.</numerusform>
            <numerusform>أُحصيت أو قُدّرت %n مشاركات.</numerusform>
            <numerusform>أُحصيت أو قُدّرت %n مشاركة.</numerusform>
            <numerusform>أُحصيت أو قُدّرت %n مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n events nobody knows how many came.</source>
        <translation>
            <numerusform>عدد الحضور معروف في كل الفعاليات.</numerusform>
            <numerusform>لا يُعرف عدد الحضور في فعالية واحدة.</numerusform>
            <numerusform>لا يُعرف عدد الحضور في فعاليتين.</numerusform>
            <numerusform>لا يُعرف عدد الحضور في %n فعاليات.</numerusform>
            <numerusform>لا يُعرف عدد الحضور في %n فعالية.</numerusform>
            <numerusform>لا يُعرف عدد الحضور في %n فعالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were called off.</source>
        <translation>
            <numerusform>لم تُلغَ أي فعالية.</numerusform>
            <numerusform>أُلغيت فعالية واحدة.</numerusform>
            <numerusform>أُلغيت فعاليتان.</numerusform>
            <numerusform>أُلغيت %n فعاليات.</numerusform>
            <numerusform>أُلغيت %n فعالية.</numerusform>
            <numerusform>أُلغيت %n فعالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each event how often it took place, how many came, beside the year before, and its rating</source>
        <translation>لكل فعالية كم مرة أقيمت وكم حضر، مع العام السابق، وتقييمها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أُقيمت</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>الحضور %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>What those who came said</source>
        <translation>ما قاله الحاضرون</translation>
    </message>
    <message>
        <source>Ratings go from 1 (not content) to 5 (very content). Who came to several events counts at each of them.</source>
        <translation>التقييم من 1 (غير راضٍ) إلى 5 (راضٍ جدًا). من حضر عدة فعاليات يُحسب في كل منها.</translation>
    </message>
    <message>
        <source>There are offers for %1 of %2 target groups.</source>
        <translation>توجد عروض لـ %1 من %2 فئات مستهدفة.</translation>
    </message>
    <message>
        <source>None were reported for: %1.</source>
        <translation>لم يُبلَّغ عن أي منها لـ: %1.</translation>
    </message>
    <message>
        <source>There are offers in %1 of %2 districts.</source>
        <translation>توجد عروض في %1 من %2 أحياء.</translation>
    </message>
    <message>
        <source>None were reported in: %1.</source>
        <translation>لم يُبلَّغ عن أي منها في: %1.</translation>
    </message>
    <message>
        <source>Where there are no offers</source>
        <translation>حيث لا توجد عروض</translation>
    </message>
    <message>
        <source>No activity was reported toward: %1.</source>
        <translation>لم يُبلَّغ عن نشاط نحو: %1.</translation>
    </message>
    <message>
        <source>What was not reported may exist all the same. A gap is a question, no fault.</source>
        <translation>ما لم يُبلَّغ عنه قد يكون موجودًا. الثغرة سؤال وليست خطأ.</translation>
    </message>
    <message>
        <source>What was said to be needed</source>
        <translation>ما قيل إنه مطلوب</translation>
    </message>
    <message>
        <source>%1: for %2, in %3.</source>
        <comment>who offers it, for whom, where</comment>
        <translation>%1: لـ %2، في %3.</translation>
    </message>
    <message>
        <source>Who might work together</source>
        <translation>من قد يعمل معًا</translation>
    </message>
    <message>
        <source>These institutions work toward the same goal for the same people in the same place. They might like to know of each other; whether they work together is theirs to decide.</source>
        <translation>تعمل هذه المؤسسات نحو الهدف نفسه وللناس أنفسهم في المكان نفسه. قد تود التعارف؛ أما التعاون فقرارها.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such meetings.</source>
        <translation>
            <numerusform>لا يوجد المزيد.</numerusform>
            <numerusform>يوجد لقاء واحد آخر كهذا.</numerusform>
            <numerusform>يوجد لقاءان آخران كهذا.</numerusform>
            <numerusform>توجد %n لقاءات أخرى كهذه.</numerusform>
            <numerusform>يوجد %n لقاء آخر كهذا.</numerusform>
            <numerusform>يوجد %n لقاء آخر كهذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>لمن وأين</translation>
    </message>
    <message>
        <source>Scale from 1 to %1.</source>
        <translation>مقياس من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Scale from 1 (%1) to %2 (%3).</source>
        <translation>مقياس من 1 (%1) إلى %2 (%3).</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>answers, to be shown</comment>
        <translation>قليل جدًا</translation>
    </message>
    <message>
        <source>For all and for each group the mean, how many gave which answer, how many answered and how many did not</source>
        <translation>للجميع ولكل مجموعة المتوسط وعدد من أعطى كل جواب وعدد من أجاب ومن لم يجب</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Answers, from 1 up</source>
        <translation>الأجوبة، من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>The mean of the answers to each question. All figures stand in the tables.</source>
        <translation>متوسط الأجوبة عن كل سؤال. جميع الأرقام في الجداول.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were asked.</source>
        <translation>
            <numerusform>لم يُسأل أحد.</numerusform>
            <numerusform>سُئل شخص واحد.</numerusform>
            <numerusform>سُئل شخصان.</numerusform>
            <numerusform>سُئل %n أشخاص.</numerusform>
            <numerusform>سُئل %n شخصًا.</numerusform>
            <numerusform>سُئل %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</source>
        <translation>
            <numerusform>تُعرض جميع المجموعات.</numerusform>
            <numerusform>لا تُعرض المجموعات الأقل من شخص واحد ولا ما يمكن حسابها منه.</numerusform>
            <numerusform>لا تُعرض المجموعات الأقل من شخصين ولا ما يمكن حسابها منه.</numerusform>
            <numerusform>لا تُعرض المجموعات الأقل من %n أشخاص ولا ما يمكن حسابها منه.</numerusform>
            <numerusform>لا تُعرض المجموعات الأقل من %n شخصًا ولا ما يمكن حسابها منه.</numerusform>
            <numerusform>لا تُعرض المجموعات الأقل من %n شخص ولا ما يمكن حسابها منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps and chances</source>
        <translation>الثغرات والفرص</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>التعارضات بين الأهداف</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Satisfaction with participation</source>
        <translation>الرضا عن المشاركة</translation>
    </message>
    <message>
        <source>What the town spends</source>
        <translation>ما تنفقه المدينة</translation>
    </message>
    <message>
        <source>Theme of the year: %1</source>
        <translation>موضوع العام: %1</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>أُخذ العلم به</translation>
    </message>
    <message>
        <source>agreed by consensus</source>
        <translation>تم الاتفاق بالإجماع</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>أُجّل</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were invited.</source>
        <translation>
            <numerusform>لم يُدعَ أحد.</numerusform>
            <numerusform>دُعي شخص واحد.</numerusform>
            <numerusform>دُعي شخصان.</numerusform>
            <numerusform>دُعي %n أشخاص.</numerusform>
            <numerusform>دُعي %n شخصًا.</numerusform>
            <numerusform>دُعي %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons had registered.</source>
        <translation>
            <numerusform>لم يسجّل أحد.</numerusform>
            <numerusform>سجّل شخص واحد.</numerusform>
            <numerusform>سجّل شخصان.</numerusform>
            <numerusform>سجّل %n أشخاص.</numerusform>
            <numerusform>سجّل %n شخصًا.</numerusform>
            <numerusform>سجّل %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons came.</source>
        <translation>
            <numerusform>لم يحضر أحد.</numerusform>
            <numerusform>حضر شخص واحد.</numerusform>
            <numerusform>حضر شخصان.</numerusform>
            <numerusform>حضر %n أشخاص.</numerusform>
            <numerusform>حضر %n شخصًا.</numerusform>
            <numerusform>حضر %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions were represented.</source>
        <translation>
            <numerusform>لم تُمثَّل أي مؤسسة.</numerusform>
            <numerusform>مُثّلت مؤسسة واحدة.</numerusform>
            <numerusform>مُثّلت مؤسستان.</numerusform>
            <numerusform>مُثّلت %n مؤسسات.</numerusform>
            <numerusform>مُثّلت %n مؤسسة.</numerusform>
            <numerusform>مُثّلت %n مؤسسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The public items in their order, who presented them, and what came of them</source>
        <translation>البنود العلنية بترتيبها، ومن عرضها، وما نتج عنها</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>يعرضه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Annual goals adopted</source>
        <translation>الأهداف السنوية المعتمدة</translation>
    </message>
    <message>
        <source>The minutes have not been approved yet.</source>
        <translation>لم يُعتمد المحضر بعد.</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>المؤتمر</translation>
    </message>
</context>
</TS>
