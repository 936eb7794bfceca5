<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>حول Glossator</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;نسخ الإصدار</translation>
    </message>
    <message>
        <source>Copy what a bug report should say about the program</source>
        <translation>نسخ ما ينبغي أن يتضمنه بلاغ الخلل عن البرنامج</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Components and licences</source>
        <translation>المكوّنات والتراخيص</translation>
    </message>
    <message>
        <source>from a checkout of the source</source>
        <translation>من نسخة عمل من الشفرة المصدرية</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>{commit} of {date}</source>
        <translation>{commit} بتاريخ {date}</translation>
    </message>
    <message>
        <source>{commit} of {date}, with changes</source>
        <translation>{commit} بتاريخ {date}، مع تعديلات</translation>
    </message>
    <message>
        <source>The window is made with {qt} and {python}, © {owner} and other contributors, under the GNU Lesser General Public License, version 3. They are separate libraries, unchanged, in {folder}: you may replace them by versions of your own with the same interface, and take the program apart to find out how. Their source is at {address}</source>
        <translation>نافذة البرنامج مبنية على {qt} وعلى {python}، وحقوق نشرهما لشركة {owner} ولمساهمين آخرين، ويُستخدمان بموجب ترخيص غنو العمومي العام المخفَّف (LGPL)، الإصدار 3. وهما مكتبتان مستقلتان لم يجرِ عليهما تعديل، ومكانهما {folder}؛ ولك أن تستبدل بهما نسخًا لك لها الواجهة نفسها، وأن تفكّك البرنامج لتعرف كيف يكون ذلك. ومصدرهما متاح في {address}</translation>
    </message>
</context>
<context>
    <name>AboutLicence</name>
    <message>
        <source>About {licence}</source>
        <translation>عن {licence}</translation>
    </message>
    <message>
        <source>Verify the text</source>
        <translation>التحقق من النص</translation>
    </message>
    <message>
        <source>Hash the file on the disk anew and compare it with the recorded SHA-256</source>
        <translation>حساب بصمة الملف الموجود على القرص من جديد ومقارنتها ببصمة SHA-256 المسجّلة</translation>
    </message>
    <message>
        <source>Copy the source&apos;s address</source>
        <translation>نسخ عنوان المصدر</translation>
    </message>
    <message>
        <source>Nobody has read this licence for any kind yet.</source>
        <translation>لم يقرأ أحد هذا الترخيص بحثًا عن أي نوع من الأحكام بعد.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>searched for {words}</source>
        <translation>بُحث عن {words}</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>مصدر النص</translation>
    </message>
    <message>
        <source>How it stands to others</source>
        <translation>صلته بغيره</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>أحكامه</translation>
    </message>
    <message>
        <source>Read for, and silent</source>
        <translation>ما قُرئ بحثًا عنه وسكت النص عنه</translation>
    </message>
    <message>
        <source>Not yet read for</source>
        <translation>ما لم يُقرأ بحثًا عنه بعد</translation>
    </message>
    <message>
        <source>What rules found in it</source>
        <translation>ما رصدته القواعد فيه</translation>
    </message>
    <message>
        <source>Read and marked by {name} on {date}.</source>
        <translation>قرأه ووضع علاماته {name} بتاريخ {date}.</translation>
    </message>
    <message>
        <source>Your own document; rules marked it, no person has read it.</source>
        <translation>مستند خاص بك؛ وضعت علاماته القواعد الآلية ولم يقرأه محرّر.</translation>
    </message>
    <message>
        <source>Not yet curated: rules marked it, no person has read it.</source>
        <translation>لم يراجعه محرّر بعد: وضعت علاماته القواعد الآلية.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>تاريخ السريان</translation>
    </message>
    <message>
        <source>SPDX identifier</source>
        <translation>معرّف SPDX</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>عدد الكلمات</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>منشور في</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>أُخذ من</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>صاغه</translation>
    </message>
    <message>
        <source>imported {date}</source>
        <translation>استُورد بتاريخ {date}</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>الملف الأصلي</translation>
    </message>
    <message>
        <source>Verified now: the {size} bytes of {file} have the recorded SHA-256.</source>
        <translation>جرى التحقق الآن: بصمة SHA-256 للملف {file}، وحجمه {size} بايت، مطابقة للبصمة المسجّلة.</translation>
    </message>
    <message>
        <source>Changed: {file} has the SHA-256 {found}, not {recorded}.</source>
        <translation>تغيّر النص: بصمة SHA-256 للملف {file} هي {found} لا {recorded}.</translation>
    </message>
    <message>
        <source>Text verified</source>
        <translation>التحقق من النص</translation>
    </message>
    <message>
        <source>Not verified since the library was read</source>
        <translation>لم يُتحقَّق منه منذ قراءة المكتبة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Incorporates</source>
        <translation>يتضمّن</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>clause {clause}: “{quote}”</source>
        <translation>البند {clause}: «{quote}»</translation>
    </message>
    <message>
        <source>Printed within this text, under {clause}</source>
        <translation>مطبوع ضمن هذا النص، تحت {clause}</translation>
    </message>
    <message>
        <source>{document}, in the library: it opens with this licence</source>
        <translation>{document}، موجود في المكتبة: يُفتح مع هذا الترخيص</translation>
    </message>
    <message>
        <source>{document}: missing, the library does not hold it</source>
        <translation>{document}: مفقود، لا تحتويه المكتبة</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New review</source>
        <translation>مراجعة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Import licence…</source>
        <translation>استي&amp;راد ترخيص…</translation>
    </message>
    <message>
        <source>&amp;Save review</source>
        <translation>&amp;حفظ المراجعة</translation>
    </message>
    <message>
        <source>Save review &amp;as…</source>
        <translation>حفظ المراجعة &amp;باسم…</translation>
    </message>
    <message>
        <source>Save as &amp;bundle…</source>
        <translation>حفظ في ح&amp;زمة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Export no&amp;tes…</source>
        <translation>تصدير الم&amp;لاحظات…</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>استيراد ملاح&amp;ظات…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste licence as new document…</source>
        <translation>ل&amp;صق ترخيص مستندًا جديدًا…</translation>
    </message>
    <message>
        <source>&amp;Find in all columns…</source>
        <translation>&amp;بحث في جميع الأعمدة…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>النتيجة التا&amp;لية</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>إضافة &amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Pair clause with…</source>
        <translation>م&amp;قابلة البند ببند…</translation>
    </message>
    <message>
        <source>&amp;Keep clause apart</source>
        <translation>ال&amp;فصل بين البندين</translation>
    </message>
    <message>
        <source>&amp;Let the text decide again</source>
        <translation>ال&amp;عودة إلى المقابلة التلقائية</translation>
    </message>
    <message>
        <source>&amp;Why is this marked?</source>
        <translation>&amp;لماذا مُيِّزت هذه العبارة؟</translation>
    </message>
    <message>
        <source>&amp;Accept mark</source>
        <translation>&amp;اعتماد العلامة</translation>
    </message>
    <message>
        <source>&amp;Reject mark</source>
        <translation>&amp;رفض العلامة</translation>
    </message>
    <message>
        <source>Leave mark &amp;undecided</source>
        <translation>&amp;ترك العلامة معلَّقة</translation>
    </message>
    <message>
        <source>Make a &amp;note of the mark</source>
        <translation>إنشاء &amp;ملاحظة من العلامة</translation>
    </message>
    <message>
        <source>A&amp;ttach note to the selected words</source>
        <translation>ر&amp;بط الملاحظة بالعبارة المحددة</translation>
    </message>
    <message>
        <source>Attach the note of the chosen card to other words; its replies stay with it</source>
        <translation>ربط ملاحظة البطاقة المختارة بعبارة أخرى، مع بقاء ردودها معها</translation>
    </message>
    <message>
        <source>&amp;Carry notes over to another version…</source>
        <translation>&amp;نقل الملاحظات إلى إصدار آخر…</translation>
    </message>
    <message>
        <source>Put another version of a licence in its place, with the notes on it</source>
        <translation>وضع إصدار آخر من الترخيص مكانه، مع نقل الملاحظات المكتوبة عليه</translation>
    </message>
    <message>
        <source>&amp;Merge with another reviewer&apos;s file…</source>
        <translation>&amp;دمج مع ملف مراجع آخر…</translation>
    </message>
    <message>
        <source>Make one review of two; you are asked about what both changed differently</source>
        <translation>ضمّ المراجعتين في مراجعة واحدة، مع سؤالك عمّا اختلف فيه تعديلاهما</translation>
    </message>
    <message>
        <source>Settle &amp;disagreements…</source>
        <translation>&amp;حسم الخلافات…</translation>
    </message>
    <message>
        <source>&amp;Show rejected marks</source>
        <translation>إ&amp;ظهار العلامات المرفوضة</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>اسم&amp;ك…</translation>
    </message>
    <message>
        <source>&amp;Side pane</source>
        <translation>اللوح ال&amp;جانبي</translation>
    </message>
    <message>
        <source>&amp;Notes pane</source>
        <translation>لوح ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>Go to &amp;legend</source>
        <translation>الانتقال إلى &amp;دليل العلامات</translation>
    </message>
    <message>
        <source>Go to li&amp;brary</source>
        <translation>الانتقال إلى ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Go to &amp;text</source>
        <translation>الانتقال إلى ال&amp;نص</translation>
    </message>
    <message>
        <source>Go to note&amp;s</source>
        <translation>الانتقال إلى الملا&amp;حظات</translation>
    </message>
    <message>
        <source>Go to noti&amp;ce</source>
        <translation>الانتقال إلى الإش&amp;عار</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>إظهار ال&amp;فروق</translation>
    </message>
    <message>
        <source>Ignore &amp;case of first letters</source>
        <translation>تجاهل &amp;حالة الحرف الأول</translation>
    </message>
    <message>
        <source>Ignore words in capita&amp;ls throughout</source>
        <translation>تجاهل الكلمات المكتوبة كلها بأحرف &amp;كبيرة</translation>
    </message>
    <message>
        <source>Ignore &amp;typography</source>
        <translation>تجاهل ال&amp;شكل الطباعي</translation>
    </message>
    <message>
        <source>Ignore white &amp;space</source>
        <translation>تجاهل ال&amp;مسافات</translation>
    </message>
    <message>
        <source>Ignore n&amp;umbering of clauses</source>
        <translation>تجاهل ت&amp;رقيم البنود</translation>
    </message>
    <message>
        <source>Ignore &amp;names of works and terms</source>
        <translation>تجاهل &amp;أسماء المصنفات والمصطلحات</translation>
    </message>
    <message>
        <source>Ignore how &amp;values are written</source>
        <translation>تجاهل &amp;صيغة كتابة القيم</translation>
    </message>
    <message>
        <source>Ignore that clauses &amp;moved</source>
        <translation>تجاهل &amp;نقل البنود</translation>
    </message>
    <message>
        <source>&amp;Only changes of substance</source>
        <translation>التغييرات ال&amp;جوهرية وحدها</translation>
    </message>
    <message>
        <source>&amp;What counts as a difference…</source>
        <translation>ما الذي يُ&amp;عدّ فرقًا…</translation>
    </message>
    <message>
        <source>Summar&amp;y of the comparison</source>
        <translation>مل&amp;خص المقارنة</translation>
    </message>
    <message>
        <source>&amp;Move column towards the start</source>
        <translation>نقل العمود نحو ال&amp;بداية</translation>
    </message>
    <message>
        <source>Mo&amp;ve column towards the end</source>
        <translation>نقل العمود نحو ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>بح&amp;سب النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Comm&amp;and palette…</source>
        <translation>لوحة ال&amp;أوامر…</translation>
    </message>
    <message>
        <source>Go to cla&amp;use…</source>
        <translation>الانتقال &amp;إلى بند…</translation>
    </message>
    <message>
        <source>Go to outl&amp;ine</source>
        <translation>الانتقال إلى الم&amp;خطط</translation>
    </message>
    <message>
        <source>Next &amp;restriction</source>
        <translation>القيد ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous restriction</source>
        <translation>القيد ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>الت&amp;غيير التالي</translation>
    </message>
    <message>
        <source>Previous c&amp;hange</source>
        <translation>التغيير الساب&amp;ق</translation>
    </message>
    <message>
        <source>Ne&amp;xt clause without counterpart</source>
        <translation>البند التال&amp;ي بلا مقابل</translation>
    </message>
    <message>
        <source>Pre&amp;vious clause without counterpart</source>
        <translation>&amp;البند السابق بلا مقابل</translation>
    </message>
    <message>
        <source>Next &amp;note</source>
        <translation>الملاحظة التا&amp;لية</translation>
    </message>
    <message>
        <source>Previous n&amp;ote</source>
        <translation>الملاحظة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;What the marks mean</source>
        <translation>م&amp;عاني العلامات</translation>
    </message>
    <message>
        <source>&amp;About Glossator</source>
        <translation>&amp;حول Glossator</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Letters &amp;without serifs</source>
        <translation>حروف لاتينية &amp;بلا زوائد</translation>
    </message>
    <message>
        <source>Letters with &amp;serifs</source>
        <translation>حروف لاتينية بز&amp;وائد</translation>
    </message>
    <message>
        <source>S&amp;hort lines</source>
        <translation>أسطر &amp;قصيرة</translation>
    </message>
    <message>
        <source>&amp;Comfortable lines</source>
        <translation>أسطر م&amp;ريحة</translation>
    </message>
    <message>
        <source>Lines as long as the column is wi&amp;de</source>
        <translation>أسطر ب&amp;عرض العمود</translation>
    </message>
    <message>
        <source>Read ca&amp;pitals as sentences</source>
        <translation>قراءة الحروف الكبيرة &amp;جملًا عادية</translation>
    </message>
    <message>
        <source>Shows passages in capitals as sentences, on the screen only: copies and exports keep the capitals. Names and acronyms are written as in the rest of the licence; where it never writes them, in small letters.</source>
        <translation>تُعرض المقاطع المكتوبة بحروف لاتينية كبيرة جملًا عادية، على الشاشة وحدها؛ أما النسخ والتصدير فيُبقيان على الحروف الكبيرة. وتُكتب الأسماء والاختصارات كما ترد في بقية الترخيص، فإن لم ترد فيه فبحروف صغيرة.</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>نسخ مع المص&amp;در</translation>
    </message>
    <message>
        <source>By cla&amp;use</source>
        <translation>بن&amp;دًا ببند</translation>
    </message>
    <message>
        <source>Clauses that answer each other, side by side</source>
        <translation>البنود المتقابلة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>As c&amp;hanges</source>
        <translation>بال&amp;تغييرات</translation>
    </message>
    <message>
        <source>Word by word what became of the leading licence: left out, added, said otherwise, moved</source>
        <translation>ما آل إليه نص أساس المقارنة كلمةً كلمة: ما حُذف وما أُضيف وما صيغ صياغة أخرى وما نُقل</translation>
    </message>
    <message>
        <source>&amp;Freely</source>
        <translation>كلٌّ على &amp;حدة</translation>
    </message>
    <message>
        <source>Each licence in its own order, scrolling on its own</source>
        <translation>كل ترخيص بترتيبه هو، ويُمرَّر وحده</translation>
    </message>
    <message>
        <source>Read &amp;another way</source>
        <translation>&amp;طريقة قراءة أخرى</translation>
    </message>
    <message>
        <source>Scroll columns to&amp;gether</source>
        <translation>تمرير الأعمدة م&amp;عًا</translation>
    </message>
    <message>
        <source>All columns scroll together again, each from where it stands</source>
        <translation>تمرير الأعمدة كلها معًا من جديد، كلٌّ منها من موضعه</translation>
    </message>
    <message>
        <source>Clos&amp;est passage</source>
        <translation>أقرب مق&amp;طع</translation>
    </message>
    <message>
        <source>With&amp;out counterpart somewhere</source>
        <translation>بلا م&amp;قابل في أحد التراخيص</translation>
    </message>
    <message>
        <source>&amp;Choose rows…</source>
        <translation>ا&amp;ختيار الصفوف…</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>إظهار &amp;كل الصفوف</translation>
    </message>
    <message>
        <source>With &amp;marks of the chosen kinds</source>
        <translation>فيها &amp;علامات من الأنواع المختارة</translation>
    </message>
    <message>
        <source>With differences of &amp;substance</source>
        <translation>فيها فروق &amp;جوهرية</translation>
    </message>
    <message>
        <source>With &amp;differences of any sort</source>
        <translation>فيها فروق من &amp;أي نوع</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>فيها &amp;ملاحظات</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Save note ({keys})</source>
        <translation>حفظ الملاحظة ({keys})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>Bundling</name>
    <message>
        <source>Save as bundle</source>
        <translation>حفظ في حزمة</translation>
    </message>
    <message>
        <source>Bundles (*.glossz)</source>
        <translation>حزم (*.glossz)</translation>
    </message>
    <message>
        <source>The bundle is in {file}: the review, its texts and their originals, for any machine.</source>
        <translation>الحزمة في {file}: المراجعة ونصوصها وأصولها، لتُفتح على أي جهاز.</translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>changed {time}</source>
        <translation>عُدّلت {time}</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>The notes have been carried over; Undo takes them back.</source>
        <translation>نُقلت الملاحظات، ويمكن إرجاعها بأمر التراجع.</translation>
    </message>
    <message>
        <source>Carry notes over to another version</source>
        <translation>نقل الملاحظات إلى إصدار آخر</translation>
    </message>
    <message>
        <source>&amp;Notes on</source>
        <translation>ال&amp;ملاحظات على</translation>
    </message>
    <message>
        <source>go over &amp;to</source>
        <translation>تُنقل &amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>مآل كل ملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CarryReport</name>
    <message>
        <source>There is nothing on this licence to carry over.</source>
        <translation>ليس على هذا الترخيص ما يُنقل.</translation>
    </message>
    <message>
        <source>No longer in the licence</source>
        <translation>لم تعد في الترخيص</translation>
    </message>
    <message>
        <source>Doubtful, please look</source>
        <translation>مشكوك فيها، يُرجى النظر</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>تغيّرت العبارة</translation>
    </message>
    <message>
        <source>Same words, other place</source>
        <translation>العبارة نفسها في موضع آخر</translation>
    </message>
    <message>
        <source>Same words, same place</source>
        <translation>العبارة نفسها في موضعها</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الملاحظة {number}</translation>
    </message>
    <message>
        <source>the whole licence</source>
        <translation>الترخيص كله</translation>
    </message>
    <message>
        <source>was in {clause}; no clause answers it</source>
        <translation>كانت في {clause}؛ ولا بند يقابله</translation>
    </message>
    <message>
        <source>was in {clause}; {answer} answers it</source>
        <translation>كانت في {clause}؛ ويقابله {answer}</translation>
    </message>
    <message>
        <source>Decisions on marks</source>
        <translation>القرارات في العلامات</translation>
    </message>
    <message>
        <source>Clauses paired by hand</source>
        <translation>البنود المقابَلة يدويًّا</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>goes along, the words are the same</source>
        <translation>يُنقل، والعبارة هي نفسها</translation>
    </message>
    <message>
        <source>goes along, the words have changed; please look</source>
        <translation>يُنقل وقد تغيّرت العبارة؛ راجِعه من فضلك</translation>
    </message>
    <message>
        <source>stays with the old version: the new one has no such mark left to decide on</source>
        <translation>يبقى مع الإصدار القديم، إذ ليس في الجديد علامة مثلها لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>stays with the old version: a clause has no single counterpart</source>
        <translation>تبقى مع الإصدار القديم، إذ ليس لأحد البندين مقابل وحيد</translation>
    </message>
    <message>
        <source>in {clause}</source>
        <translation>في {clause}</translation>
    </message>
    <message>
        <source>goes along as {pair}</source>
        <translation>تُنقل هكذا: {pair}</translation>
    </message>
    <message>
        <source>from {clause} to {now}</source>
        <translation>من {clause} إلى {now}</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>The notes have been carried over to {licence}</source>
        <translation>نُقلت الملاحظات إلى {licence}</translation>
    </message>
</context>
<context>
    <name>ClosestCard</name>
    <message>
        <source>&amp;Go there</source>
        <translation>ا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Pair with this</source>
        <translation>م&amp;قابلته بهذا</translation>
    </message>
    <message>
        <source>{licence} has nothing that is like {clause}</source>
        <translation>ليس في {licence} ما يشبه {clause}</translation>
    </message>
    <message>
        <source>Closest to {clause}: {passage}, {degree} ({percent} %)</source>
        <translation>الأقرب إلى {clause}: {passage}، {degree} ({percent} %)</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>الشبه كبير</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <translation>بعض الشبه</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>لا شبه يُذكر</translation>
    </message>
</context>
<context>
    <name>ClosestOffer</name>
    <message>
        <source>Closest passage</source>
        <translation>أقرب مقطع</translation>
    </message>
</context>
<context>
    <name>ClosestPassage</name>
    <message>
        <source>Closest passage in {licence}</source>
        <translation>أقرب مقطع في {licence}</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Make this the leading licence</source>
        <translation>اتخاذ هذا الترخيص أساسًا للمقارنة</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>أساس المقارنة</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>إغلاق هذا العمود</translation>
    </message>
    <message>
        <source>Close {licence}</source>
        <translation>إغلاق {licence}</translation>
    </message>
    <message>
        <source>The leading licence: the others are compared with it</source>
        <translation>أساس المقارنة: به تُقارَن التراخيص الأخرى</translation>
    </message>
    <message>
        <source>The text is unchanged: its SHA-256 is the recorded one</source>
        <translation>النص لم يتغيّر: بصمته SHA-256 هي البصمة المسجَّلة</translation>
    </message>
    <message>
        <source>The text on the disk is not the recorded one: its SHA-256 differs. Restore it from a copy.</source>
        <translation>النص على القرص ليس النص المسجَّل: بصمته SHA-256 مختلفة. استعده من نسخة محفوظة.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>your document</source>
        <translation>مستندك</translation>
    </message>
    <message>
        <source>marked by rules</source>
        <translation>وضعت علاماته القواعد</translation>
    </message>
    <message>
        <source>Restricting: {count}</source>
        <translation>المقيِّدة: {count}</translation>
    </message>
    <message>
        <source>Restricting passages: {count}</source>
        <translation>المقاطع المقيِّدة: {count}</translation>
    </message>
    <message>
        <source>A document that is part of this licence is not open: what it restricts is not counted.</source>
        <translation>ثمة مستند يُعدّ جزءًا من هذا الترخيص غير مفتوح، فما يقيّده ليس في هذا العدد.</translation>
    </message>
</context>
<context>
    <name>ColumnsDisplay</name>
    <message>
        <source>Click a clause of the column first, or go to it with the arrow keys</source>
        <translation>انقر أولًا بندًا من العمود، أو انتقل إليه بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>The column cannot go any further</source>
        <translation>لا يمكن نقل العمود أبعد من ذلك</translation>
    </message>
    <message>
        <source>{licence} is column {number} now</source>
        <translation>أصبح {licence} في العمود {number}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Select the words that the note is about, or click a clause.</source>
        <translation>حدِّد العبارة محل الملاحظة، أو انقر بندًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>New notes are signed with this name:</source>
        <translation>تُوقَّع الملاحظات الجديدة بهذا الاسم:</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>no counterpart</source>
        <translation>لا مقابل له</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>ملاحظة {number}</translation>
    </message>
    <message>
        <source>Curator’s note: {note}</source>
        <translation>ملاحظة المحرّر: {note}</translation>
    </message>
    <message>
        <source>Words that it went by: “{words}”</source>
        <translation>العبارة التي استندت إليها: «{words}»</translation>
    </message>
    <message>
        <source>Rejected by {author}, {time}</source>
        <translation>رفض العلامةَ {author}، {time}</translation>
    </message>
    <message>
        <source>Accepted by {author}, {time}</source>
        <translation>اعتمد العلامةَ {author}، {time}</translation>
    </message>
    <message>
        <source>a reviewer without a name</source>
        <translation>مراجِع لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>Read and marked by the curator</source>
        <translation>قرأه المحرّر وميّزه</translation>
    </message>
    <message>
        <source>Read and marked by the curator, {name}</source>
        <translation>قرأه المحرّر وميّزه: {name}</translation>
    </message>
    <message>
        <source>Marked by rule {rule}; please check</source>
        <translation>ميّزته القاعدة {rule}؛ يُرجى التحقق</translation>
    </message>
    <message>
        <source>Overview of all marks</source>
        <translation>نظرة عامة على جميع العلامات</translation>
    </message>
    <message>
        <source>Comparison of licences, clause by clause</source>
        <translation>مقارنة التراخيص بندًا ببند</translation>
    </message>
    <message>
        <source>Incorporated document</source>
        <translation>مستند مدرج</translation>
    </message>
    <message>
        <source>{one} and {other} answer each other: you paired them</source>
        <translation>{one} يقابل {other}: أنت قابلتَ بينهما</translation>
    </message>
    <message>
        <source>{one} does not answer {other}: you keep them apart</source>
        <translation>{one} لا يقابل {other}: أنت فصلتَ بينهما</translation>
    </message>
    <message>
        <source>Deleted in {licence}</source>
        <translation>محذوف في {licence}</translation>
    </message>
    <message>
        <source>{licence} says: “{words}”</source>
        <translation>النص في {licence}: «{words}»</translation>
    </message>
    <message>
        <source>Moved to {clause} in {licence}</source>
        <translation>منقول إلى {clause} في {licence}</translation>
    </message>
    <message>
        <source>Added here; not in {licence}</source>
        <translation>مضاف هنا؛ لا يرد في {licence}</translation>
    </message>
    <message>
        <source>Moved from {clause} in {licence}</source>
        <translation>منقول من {clause} في {licence}</translation>
    </message>
    <message>
        <source>only the case of letters differs</source>
        <translation>الاختلاف في حالة الأحرف فقط</translation>
    </message>
    <message>
        <source>only one is in capitals throughout</source>
        <translation>الاختلاف في أن أحدهما مكتوب كله بأحرف كبيرة فقط</translation>
    </message>
    <message>
        <source>only the typography differs</source>
        <translation>الاختلاف في الشكل الطباعي فقط</translation>
    </message>
    <message>
        <source>only the spacing differs</source>
        <translation>الاختلاف في المسافات فقط</translation>
    </message>
    <message>
        <source>only the numbering differs</source>
        <translation>الاختلاف في الترقيم فقط</translation>
    </message>
    <message>
        <source>only a name differs</source>
        <translation>الاختلاف في الاسم فقط</translation>
    </message>
    <message>
        <source>the value is the same</source>
        <translation>القيمة واحدة</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>تقابل ضعيف</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>بألفاظ أخرى</translation>
    </message>
    <message>
        <source>moved to {clause} in {licence}</source>
        <translation>نُقل إلى {clause} في {licence}</translation>
    </message>
    <message>
        <source>moved from {clause} in {licence}</source>
        <translation>نُقل من {clause} في {licence}</translation>
    </message>
    <message>
        <source>moved from {clause} in {licence} to {here}</source>
        <translation>نُقل من {clause} في {licence} إلى {here}</translation>
    </message>
    <message>
        <source>match of the clauses: {percent} %</source>
        <translation>درجة تقابل البنود: {percent} %</translation>
    </message>
    <message>
        <source>differences: {count}</source>
        <translation>الفروق: {count}</translation>
    </message>
</context>
<context>
    <name>ComparisonOptions</name>
    <message>
        <source>Mark the words that differ from the leading licence.</source>
        <translation>تمييز الكلمات المختلفة عن أساس المقارنة.</translation>
    </message>
    <message>
        <source>Leave out everything below: what is left says something different.</source>
        <translation>استبعاد كل ما يلي: فما يبقى يختلف في المعنى.</translation>
    </message>
    <message>
        <source>“AS IS” and “as is”, as disclaimers print it.</source>
        <translation>«AS IS» و«as is»، كما تُكتب بنود إخلاء المسؤولية.</translation>
    </message>
    <message>
        <source>“Licensee” and “licensee”; the capital may make a defined term.</source>
        <translation>«Licensee» و«licensee»؛ فقد يدل الحرف الكبير على مصطلح معرَّف.</translation>
    </message>
    <message>
        <source>Other quotation marks, dashes, hyphens; “(c)” and “©”.</source>
        <translation>علامات تنصيص أو شُرَط أو واصلات أخرى؛ و«(c)» و«©».</translation>
    </message>
    <message>
        <source>“sub license” and “sublicense”.</source>
        <translation>«sub license» و«sublicense».</translation>
    </message>
    <message>
        <source>“Section 2” and “Section 3” where these clauses answer each other.</source>
        <translation>«المادة 2» و«المادة 3» حيث يتقابل هذان البندان.</translation>
    </message>
    <message>
        <source>Terms that are defined alike: “Llama 3.1” and “Llama 4”.</source>
        <translation>المصطلحات المعرَّفة تعريفًا متماثلًا: «Llama 3.1» و«Llama 4».</translation>
    </message>
    <message>
        <source>“700 million” and “700,000,000”.</source>
        <translation>«⁦700 million⁩» و«⁦700,000,000⁩».</translation>
    </message>
    <message>
        <source>The same words elsewhere; changes within them still count.</source>
        <translation>الكلمات نفسها في موضع آخر؛ أما ما تغيّر فيها فيبقى محسوبًا.</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>ComponentsPage</name>
    <message>
        <source>&amp;Read the licence</source>
        <translation>&amp;قراءة الترخيص</translation>
    </message>
    <message>
        <source>What Glossator is made of</source>
        <translation>مكوّنات Glossator</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Working…</source>
        <translation>العمل جارٍ…</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Add note on selection</source>
        <translation>إضافة ملاحظة على التحديد</translation>
    </message>
    <message>
        <source>Add note on clause</source>
        <translation>إضافة ملاحظة على البند</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select clause</source>
        <translation>تحديد البند</translation>
    </message>
    <message>
        <source>Open note {number}</source>
        <translation>فتح الملاحظة {number}</translation>
    </message>
    <message>
        <source>Mark: {kind}</source>
        <translation>العلامة: {kind}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;اعتماد</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;معلَّقة</translation>
    </message>
    <message>
        <source>Make a &amp;note of it</source>
        <translation>إنشاء م&amp;لاحظة منها</translation>
    </message>
    <message>
        <source>&amp;Why is this marked?</source>
        <translation>&amp;لماذا مُيِّزت هذه العبارة؟</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>تحديد العمود</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>at least {count}</source>
        <translation>{count} على الأقل</translation>
    </message>
</context>
<context>
    <name>CourseLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report</source>
        <translation>البلاغ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;عرض في المجلد</translation>
    </message>
    <message>
        <source>Something went wrong inside Glossator.</source>
        <translation>وقع خلل داخل برنامج Glossator.</translation>
    </message>
    <message>
        <source>Your review is still open: save it, then start the program again.</source>
        <translation>لا تزال مراجعتك مفتوحة: احفظها ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The report could not be kept. It is sent nowhere.</source>
        <translation>تعذّر حفظ البلاغ، ولا يُرسل إلى أي جهة.</translation>
    </message>
    <message>
        <source>The report is kept in {file} and sent nowhere.</source>
        <translation>حُفظ البلاغ في {file}، ولا يُرسل إلى أي جهة.</translation>
    </message>
</context>
<context>
    <name>DamagedMenu</name>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Copy what is wrong</source>
        <translation>نسخ وصف الخلل</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Left undecided: {kind}</source>
        <translation>تُركت العلامة معلَّقة: {kind}</translation>
    </message>
    <message>
        <source>Rejected and no longer marked: {kind}</source>
        <translation>رُفضت العلامة وأُزيلت: {kind}</translation>
    </message>
    <message>
        <source>Accepted: {kind}</source>
        <translation>اعتُمدت العلامة: {kind}</translation>
    </message>
    <message>
        <source>The two clauses answer each other now</source>
        <translation>صار البندان متقابلين</translation>
    </message>
    <message>
        <source>The two clauses are kept apart now</source>
        <translation>صار البندان منفصلين</translation>
    </message>
    <message>
        <source>The text decides again about the two clauses</source>
        <translation>عادت مقابلة البندين تلقائية</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي صف آخر</numerusform>
            <numerusform>تغيّر صف آخر</numerusform>
            <numerusform>تغيّر صفان آخران</numerusform>
            <numerusform>تغيّرت %n صفوف أخرى</numerusform>
            <numerusform>تغيّر %n صفًا آخر</numerusform>
            <numerusform>تغيّر %n صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a clause first, or go to it with the arrow keys</source>
        <translation>انقر أولًا على بند، أو انتقل إليه بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Go to a marked passage first (F8), or click one</source>
        <translation>انتقل أولًا إلى عبارة مميَّزة (F8)، أو انقر عليها</translation>
    </message>
    <message>
        <source>Nothing stands beside this clause that it could be kept apart from</source>
        <translation>لا يوجد بجانب هذا البند بند آخر يمكن فصله عنه</translation>
    </message>
    <message>
        <source>Nobody paired this clause by hand, or kept it apart</source>
        <translation>لم يُقابَل هذا البند بغيره يدويًا ولم يُفصل عنه</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Kind, tags and suggested wording</source>
        <translation>النوع والوسوم والصياغة المقترحة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>DirectionButtons</name>
    <message>
        <source>Automatic direction (now right to left)</source>
        <translation>اتجاه تلقائي (حاليًا من اليمين إلى اليسار)</translation>
    </message>
    <message>
        <source>Automatic direction (now left to right)</source>
        <translation>اتجاه تلقائي (حاليًا من اليسار إلى اليمين)</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard what you have written?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>DocumentsButton</name>
    <message>
        <source>with {title}</source>
        <translation>مع {title}</translation>
    </message>
    <message>
        <source>without {title}</source>
        <translation>دون {title}</translation>
    </message>
    <message>
        <source>in the text: {title}</source>
        <translation>ضمن النص: {title}</translation>
    </message>
    <message>
        <source>not in the library: {title}</source>
        <translation>ليس في المكتبة: {title}</translation>
    </message>
    <message>
        <source>Go to its beginning</source>
        <translation>الانتقال إلى بدايته</translation>
    </message>
    <message>
        <source>Copy its address: {address}</source>
        <translation>نسخ عنوانه: {address}</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>Let go on a clause of another column</source>
        <translation>أفلته على بند من عمود آخر</translation>
    </message>
    <message>
        <source>Keep it apart from the clauses beside it</source>
        <translation>فصله عن البنود التي بجانبه</translation>
    </message>
    <message>
        <source>Pair with {clause}</source>
        <translation>مقابلته بهذا البند: {clause}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Open the review</source>
        <translation>فتح المراجعة</translation>
    </message>
    <message>
        <source>It takes the place of the one that is open.</source>
        <translation>تحل محل المراجعة المفتوحة.</translation>
    </message>
    <message>
        <source>A review opens alone</source>
        <translation>تُفتح المراجعة وحدها</translation>
    </message>
    <message>
        <source>Drop one review, or licences without a review.</source>
        <translation>أفلِت مراجعة واحدة، أو تراخيص بلا مراجعة.</translation>
    </message>
    <message>
        <source>They are kept in your library, and open beside the others.</source>
        <translation>تُحفظ في مكتبتك وتُفتح إلى جانب التراخيص الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n licence(s)</source>
        <translation>
            <numerusform>لا تراخيص للاستيراد</numerusform>
            <numerusform>استيراد ترخيص واحد</numerusform>
            <numerusform>استيراد ترخيصين</numerusform>
            <numerusform>استيراد %n تراخيص</numerusform>
            <numerusform>استيراد %n ترخيصًا</numerusform>
            <numerusform>استيراد %n ترخيص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose two to four licences</source>
        <translation>اختر من ترخيصين إلى أربعة تراخيص</translation>
    </message>
    <message>
        <source>Comparing the licences…</source>
        <translation>جارٍ مقارنة التراخيص…</translation>
    </message>
    <message>
        <source>Check them in the library, or drop your own files onto this window.</source>
        <translation>اخترها من المكتبة، أو أفلت ملفاتك في هذه النافذة.</translation>
    </message>
    <message>
        <source>Compare Llama 4, Apache-2.0 and a proprietary licence</source>
        <translation>مقارنة Llama 4 وApache-2.0 وترخيص احتكاري</translation>
    </message>
    <message>
        <source>Open a review or a licence…</source>
        <translation>فتح مراجعة أو ترخيص…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>لا توجد ملاحظة كهذه</translation>
    </message>
    <message>
        <source>Look for less, or for something else.</source>
        <translation>قلّل شروط البحث أو ابحث عن غيرها.</translation>
    </message>
    <message>
        <source>No note stands in these licences</source>
        <translation>لا ملاحظة في نصوص هذه التراخيص</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>عرض كل الملاحظات</translation>
    </message>
    <message>
        <source>Select words in a licence and press N to write a note on them.</source>
        <translation>حدِّد عبارة في أحد التراخيص واضغط N لتكتب عليها ملاحظة.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Skipped, for the review has changed them since ({count}): {names}</source>
        <translation>تُركت لأن المراجعة عدّلتها بعد ذلك ({count}): {names}</translation>
    </message>
    <message>
        <source>Skipped, for they are about no licence of this review ({count}): {names}</source>
        <translation>تُركت لأنها لا تخصّ أيّ ترخيص في هذه المراجعة ({count}): {names}</translation>
    </message>
    <message>
        <source>Skipped, for their words do not stand in the licence, or at several places ({count}): {names}</source>
        <translation>تُركت لأن عبارتها لم ترد في الترخيص أو وردت في أكثر من موضع ({count}): {names}</translation>
    </message>
    <message>
        <source>Left out, for no page of the PDF shows them ({count}): {names}</source>
        <translation>لم تُدرج لأنها لا تظهر في أيّ صفحة من ملف PDF ‏({count}): {names}</translation>
    </message>
    <message>
        <source>Skipped, for they are on no note of this review ({count}): {names}</source>
        <translation>تُركت لأنها لا تتعلق بأيّ ملاحظة في هذه المراجعة ({count}): {names}</translation>
    </message>
    <message>
        <source>Skipped, for they are on no note of this review ({count}): {names}
XFDF carries comments back to the review that its PDF was made of. To carry notes to another one, export them as .jsonld.</source>
        <translation>تُركت لأنها لا تتعلق بأيّ ملاحظة في هذه المراجعة ({count}): {names}
تعيد صيغة XFDF التعليقات إلى المراجعة التي أُعدّ منها ملف PDF دون غيرها. ولنقل الملاحظات إلى مراجعة أخرى صدّرها بصيغة ‎.jsonld.</translation>
    </message>
    <message>
        <source>Web annotations, for any review and other programs (*.jsonld)</source>
        <translation>تعليقات الويب، لأي مراجعة وللبرامج الأخرى ‏(*.jsonld)</translation>
    </message>
    <message>
        <source>Comments for readers of PDF, to come back to this review (*.xfdf)</source>
        <translation>تعليقات لقارئات PDF تعود إلى هذه المراجعة ‏(*.xfdf)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>جداول لبرامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Markdown for people (*.md)</source>
        <translation>مستند Markdown للقراءة (*.md)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Notes ({suffixes})</source>
        <translation>ملاحظات ({suffixes})</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد الملاحظات</translation>
    </message>
    <message>
        <source>{files}: new notes {added}, changed ones {updated}.</source>
        <translation>{files}: الملاحظات الجديدة {added}، والمعدَّلة {updated}.</translation>
    </message>
    <message>
        <source>Added, but their place in the licences is not certain ({count}): {names}</source>
        <translation>أُضيفت، غير أن موضعها في التراخيص غير مؤكد ({count}): {names}</translation>
    </message>
    <message>
        <source>The notes are in {file}.</source>
        <translation>الملاحظات في {file}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>تجري كتابة التقرير…</translation>
    </message>
    <message>
        <source>{file} is being written: {percent} %</source>
        <translation>تجري كتابة {file}: {percent} %</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>تجري كتابة {file}…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>رأسي</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>In shades of grey</source>
        <translation>بتدرّجات الرمادي</translation>
    </message>
    <message>
        <source>&amp;Mirror the columns</source>
        <translation>&amp;عكس ترتيب الأعمدة</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>أجزاء التقرير</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;الصيغة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>الاتجا&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوا&amp;ن</translation>
    </message>
    <message>
        <source>A CSV file has no pages and no colours.</source>
        <translation>ليس لملف CSV صفحات ولا ألوان.</translation>
    </message>
    <message>
        <source>The sheets of a workbook follow the language.</source>
        <translation>تتبع أوراق مصنف Excel اتجاه اللغة.</translation>
    </message>
    <message>
        <source>Only a report in Arabic has columns to mirror.</source>
        <translation>لا يُعكس ترتيب الأعمدة إلا في تقرير بالعربية.</translation>
    </message>
    <message>
        <source>This file is one table, whole.</source>
        <translation>هذا الملف جدول واحد كامل.</translation>
    </message>
    <message>
        <source>A workbook has no other parts than these.</source>
        <translation>ليس في مصنف Excel غير هذه الأجزاء.</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>اختر جزءًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>There is nothing to show.</source>
        <translation>ليس هناك ما يُعرض.</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>The pages as they will be written</source>
        <translation>الصفحات كما ستُكتب</translation>
    </message>
    <message>
        <source>Shown as the pages of the PDF. The document has the same parts and words; Word breaks lines and pages by itself and shows notes as comments.</source>
        <translation>المعروض هنا صفحات PDF. للمستند الأجزاءُ والألفاظُ نفسها، غير أن Word يقسّم الأسطر والصفحات بنفسه ويعرض الملاحظات تعليقاتٍ.</translation>
    </message>
    <message>
        <source>Shown as the pages of the PDF. The web page has the same parts and words; browsers lay them out to the width of their window.</source>
        <translation>المعروض هنا صفحات PDF. لصفحة الويب الأجزاءُ والألفاظُ نفسها، غير أن المتصفّح يرتّبها بحسب عرض نافذته.</translation>
    </message>
    <message>
        <source>Long cells are cut short here; the file has every word.</source>
        <translation>تُختصر الخلايا الطويلة هنا؛ أمّا الملف ففيه النص كاملًا.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Called off; nothing was written.</source>
        <translation>أُوقف التصدير، ولم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Provisions as CSV</source>
        <translation>الأحكام بصيغة CSV</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>الملاحظات بصيغة CSV</translation>
    </message>
    <message>
        <source>Pages to read, print and file; notes are annotations, and the review comes along.</source>
        <translation>صفحات للقراءة والطباعة والحفظ، ملاحظاتها تعليقات توضيحية، والمراجعة مرفقة بها.</translation>
    </message>
    <message>
        <source>A text to work on: notes are comments, changes are tracked.</source>
        <translation>نص للعمل عليه: الملاحظات فيه تعليقات، والتغييرات متعقَّبة.</translation>
    </message>
    <message>
        <source>One file for any browser; it needs no network.</source>
        <translation>ملف واحد لأي متصفح، لا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Provisions, notes and clauses, a sheet each.</source>
        <translation>الأحكام والملاحظات والبنود، لكلٍّ منها ورقة.</translation>
    </message>
    <message>
        <source>Kinds of provision by licence, for any spreadsheet.</source>
        <translation>أنواع الأحكام بحسب التراخيص، لأي برنامج جداول بيانات.</translation>
    </message>
    <message>
        <source>The register of notes, for any spreadsheet.</source>
        <translation>سجل الملاحظات، لأي برنامج جداول بيانات.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Provisions by licence</source>
        <translation>الأحكام بحسب التراخيص</translation>
    </message>
    <message>
        <source>Comparison clause by clause</source>
        <translation>المقارنة بندًا ببند</translation>
    </message>
    <message>
        <source>Changes as a redline</source>
        <translation>التغييرات بعلامات المراجعة</translation>
    </message>
    <message>
        <source>Register of notes</source>
        <translation>سجل الملاحظات</translation>
    </message>
    <message>
        <source>How passages are marked</source>
        <translation>دلالات تمييز المقاطع</translation>
    </message>
    <message>
        <source>Index of provisions</source>
        <translation>فهرس الأحكام</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>رسالة أمريكية (Letter)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The report is in {file}.</source>
        <translation>التقرير في {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Read back and searched: {found} of {sought} passages and notes are found in it.</source>
        <translation>قُرئ الملف بعد كتابته وبُحث فيه: عُثر فيه على {found} من أصل {sought} من المقاطع والملاحظات.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>بلا نوع</translation>
    </message>
</context>
<context>
    <name>FileNotices</name>
    <message>
        <source>You can read it and write notes, and save them under another name.</source>
        <translation>يمكنك قراءتها وتدوين الملاحظات عليها، ثم حفظها باسم آخر.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>تولّي تحريرها</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere.</source>
        <translation>«{name}» مفتوحة في مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” has been open for {owner} on the computer {machine} since {time}.</source>
        <translation>«{name}» مفتوحة لدى {owner} على الحاسوب {machine} منذ {time}.</translation>
    </message>
    <message>
        <source>“{name}” has been open in another window of yours since {time}.</source>
        <translation>«{name}» مفتوحة في نافذة أخرى لديك منذ {time}.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk by somebody else or another program.</source>
        <translation>تغيّر محتوى «{name}» على القرص بفعل شخص آخر أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Nothing was written over it. Loading it can be undone.</source>
        <translation>لم يُكتب شيء فوقه، ويمكن التراجع عن تحميله.</translation>
    </message>
    <message>
        <source>Merge both…</source>
        <translation>دمج المراجعتين…</translation>
    </message>
    <message>
        <source>Load what is there now</source>
        <translation>تحميل ما على القرص الآن</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was; saving writes it there again.</source>
        <translation>لم يعد «{name}» في مكانه؛ والحفظ يكتبه هناك من جديد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>حفظ باسم آخر…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A comparison takes two licences: {beside} stands beside {licence}.</source>
        <translation>تحتاج المقارنة إلى ترخيصين: وُضع {beside} إلى جانب {licence}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reviews and licences ({names})</source>
        <translation>المراجعات والتراخيص ({names})</translation>
    </message>
    <message>
        <source>Reviews ({names})</source>
        <translation>المراجعات ({names})</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translation>استيراد ترخيص</translation>
    </message>
    <message>
        <source>Licences ({names})</source>
        <translation>التراخيص ({names})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Show as it will look</source>
        <translation>عرضها كما ستظهر</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Open all groups</source>
        <translation>فتح جميع المجموعات</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>طيّ جميع المجموعات</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>The words have changed since:</source>
        <translation>تغيّرت العبارة منذ كتابة الملاحظة:</translation>
    </message>
    <message>
        <source>These may not be the words that were meant; please look:</source>
        <translation>قد لا تكون هذه هي العبارة المقصودة، فتحقّق منها:</translation>
    </message>
    <message>
        <source>These words are no longer in the licence, neither at their old place nor elsewhere, nor any like them.</source>
        <translation>لم تعد هذه العبارة في الترخيص، لا في موضعها السابق ولا في غيره، ولا ما يشبهها.</translation>
    </message>
    <message>
        <source>This licence is not open; the note is kept.</source>
        <translation>هذا الترخيص ليس معروضًا الآن؛ والملاحظة محفوظة.</translation>
    </message>
    <message>
        <source>The text has changed; the same words were found elsewhere in it.</source>
        <translation>تغيّر النص؛ ووُجدت العبارة نفسها في موضع آخر منه.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>There is no text on the clipboard: copy the licence&apos;s words and try again.</source>
        <translation>لا نص في الحافظة: انسخ كلمات الترخيص ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>اختر أو اكتب</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the changes to this review?</source>
        <translation>هل تريد حفظ التغييرات في هذه المراجعة؟</translation>
    </message>
    <message>
        <source>Otherwise what you noted since you last saved it is lost.</source>
        <translation>وإلا فُقد ما دوّنته منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;عدم الحفظ</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: kinds of provision that are marked</source>
        <translation>دليل العلامات: أنواع الأحكام المميَّزة</translation>
    </message>
    <message>
        <source>No provision is marked in these licences.</source>
        <translation>لا توجد أحكام مميَّزة في هذه التراخيص.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n rejected mark(s)</source>
        <translation>
            <numerusform>إظهار العلامات المرفوضة</numerusform>
            <numerusform>إظهار علامة واحدة مرفوضة</numerusform>
            <numerusform>إظهار علامتين مرفوضتين</numerusform>
            <numerusform>إظهار %n علامات مرفوضة</numerusform>
            <numerusform>إظهار %n علامة مرفوضة</numerusform>
            <numerusform>إظهار %n علامة مرفوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages: {count}</source>
        <translation>المقاطع: {count}</translation>
    </message>
    <message>
        <source>rejected: {count}</source>
        <translation>المرفوض: {count}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Your own documents</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>Single licences</source>
        <translation>تراخيص منفردة</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Restricting passages: {count}</source>
        <translation>المقاطع المقيِّدة: {count}</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>لا قيود</translation>
    </message>
    <message>
        <source>No restriction found by rule</source>
        <translation>لم ترصد القواعد أي قيد</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>الكلمات: {count}</translation>
    </message>
    <message>
        <source>Not yet curated: marked by rules, not by a person</source>
        <translation>لم يراجعه محرّر بعد: وضعت علاماته القواعد الآلية</translation>
    </message>
    <message>
        <source>Four licences are compared, which is the most: replace one of them.</source>
        <translation>تُقارَن الآن أربعة تراخيص، وهو الحد الأقصى: استبدل أحدها.</translation>
    </message>
    <message>
        <source>Your own document</source>
        <translation>مستند خاص بك</translation>
    </message>
    <message>
        <source>Marked by {name}, {date}</source>
        <translation>وضع العلامات: {name}، {date}</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>صاغه: {name}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>المصدر: {address}</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Filter the library</source>
        <translation>تصفية المكتبة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع بحسب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>The library cannot be read</source>
        <translation>تتعذّر قراءة المكتبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>جارٍ قراءة المكتبة…</translation>
    </message>
    <message>
        <source>No licence matches “{words}”</source>
        <translation>لا ترخيص يطابق «{words}»</translation>
    </message>
    <message>
        <source>Titles, publishers, families, SPDX ids and models were searched.</source>
        <translation>شمل البحث العناوين والناشرين والعائلات ومعرّفات SPDX والنماذج.</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <translation>إظهار جميع التراخيص</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>المكتبة فارغة</translation>
    </message>
    <message>
        <source>Import documents of your own to compare them.</source>
        <translation>استورد مستنداتك لمقارنتها.</translation>
    </message>
    <message>
        <source>Import licence…</source>
        <translation>استيراد ترخيص…</translation>
    </message>
    <message>
        <source>Library: licences that can be compared</source>
        <translation>المكتبة: تراخيص يمكن مقارنتها</translation>
    </message>
</context>
<context>
    <name>LicenceDrops</name>
    <message>
        <source>In the place of {licence}</source>
        <translation>مكان {licence}</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>ضعه هنا</translation>
    </message>
</context>
<context>
    <name>LicenceMenu</name>
    <message>
        <source>Take out of the comparison</source>
        <translation>إخراجه من المقارنة</translation>
    </message>
    <message>
        <source>About this licence…</source>
        <translation>عن هذا الترخيص…</translation>
    </message>
    <message>
        <source>Remove from your library…</source>
        <translation>إزالة من مكتبتك…</translation>
    </message>
    <message>
        <source>Add as a column</source>
        <translation>إضافته عمودًا</translation>
    </message>
    <message>
        <source>Add as a column (four are open)</source>
        <translation>إضافته عمودًا (الأعمدة الأربعة مشغولة)</translation>
    </message>
    <message>
        <source>Compare only with</source>
        <translation>مقارنته وحده مع</translation>
    </message>
    <message>
        <source>Compare the others against this one</source>
        <translation>مقارنة البقية بهذا الترخيص</translation>
    </message>
</context>
<context>
    <name>ListingHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>{shown} من ملاحظة واحدة</numerusform>
            <numerusform>{shown} من ملاحظتين</numerusform>
            <numerusform>{shown} من %n ملاحظات</numerusform>
            <numerusform>{shown} من %n ملاحظة</numerusform>
            <numerusform>{shown} من %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Show only notes that…</source>
        <translation>عرض ملاحظات بعينها فقط…</translation>
    </message>
    <message>
        <source>Order of the notes: {order}</source>
        <translation>ترتيب الملاحظات: {order}</translation>
    </message>
    <message>
        <source>Notes by where their words are</source>
        <translation>الملاحظات بحسب موضع عباراتها</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Comparing the licences…</source>
        <translation>جارٍ مقارنة التراخيص…</translation>
    </message>
    <message>
        <source>Called off. The columns are as they were.</source>
        <translation>أُلغيت العملية، وبقيت الأعمدة كما كانت.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;اعتماد</translation>
    </message>
    <message>
        <source>The mark is right (A)</source>
        <translation>العلامة صحيحة (A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Take the mark away (R)</source>
        <translation>إزالة العلامة (R)</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;معلَّقة</translation>
    </message>
    <message>
        <source>Leave it open (U)</source>
        <translation>تركها معلَّقة (U)</translation>
    </message>
    <message>
        <source>Make a &amp;note of it</source>
        <translation>إنشاء م&amp;لاحظة منها</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>L&amp;eading licence</source>
        <translation>&amp;أساس المقارنة</translation>
    </message>
    <message>
        <source>&amp;Comparison options</source>
        <translation>خيارات الم&amp;قارنة</translation>
    </message>
    <message>
        <source>Ro&amp;ws shown</source>
        <translation>ال&amp;صفوف الظاهرة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح مراجعة حدي&amp;ثة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>الق&amp;راءة</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Mine</source>
        <translation>نسخت&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>النسخة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;كلتاهما</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>ت&amp;ركه دون حسم</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>لا خلافات</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>%n خلافات</numerusform>
            <numerusform>%n خلافًا</numerusform>
            <numerusform>%n خلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>ليس هناك ما يُحسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>لم يبقَ شيء دون حسم</numerusform>
            <numerusform>بقي واحد دون حسم</numerusform>
            <numerusform>بقي اثنان دون حسم</numerusform>
            <numerusform>بقيت %n دون حسم</numerusform>
            <numerusform>بقي %n دون حسم</numerusform>
            <numerusform>بقي %n دون حسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two reviews</source>
        <translation>دمج مراجعتين</translation>
    </message>
    <message>
        <source>Both began with…</source>
        <translation>الأصل المشترك…</translation>
    </message>
    <message>
        <source>Name the file that both began with, to be asked only about what both changed</source>
        <translation>حدِّد الملف الذي بدأ منه الاثنان، فلا تُسأل إلا عمّا غيّره كلاهما</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>نسختي في الكل</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>النسخة الأخرى في الكل</translation>
    </message>
    <message>
        <source>Me&amp;rge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another reviewer&apos;s file</source>
        <translation>الدمج مع ملف مراجع آخر</translation>
    </message>
    <message>
        <source>No disagreement is open in this review.</source>
        <translation>لا خلاف ينتظر الحسم في هذه المراجعة.</translation>
    </message>
    <message>
        <source>The file that both began with</source>
        <translation>الملف الذي بدأ منه الاثنان</translation>
    </message>
    <message>
        <source>Reviews ({names})</source>
        <translation>المراجعات ({names})</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>لا ملاحظات جديدة</numerusform>
            <numerusform>ملاحظة جديدة واحدة</numerusform>
            <numerusform>ملاحظتان جديدتان</numerusform>
            <numerusform>%n ملاحظات جديدة</numerusform>
            <numerusform>%n ملاحظة جديدة</numerusform>
            <numerusform>%n ملاحظة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدَّلة</numerusform>
            <numerusform>واحدة معدَّلة</numerusform>
            <numerusform>اثنتان معدَّلتان</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>لا محذوفة</numerusform>
            <numerusform>واحدة محذوفة</numerusform>
            <numerusform>اثنتان محذوفتان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>From “{name}”: {added}, {changed}, {gone}.</source>
        <translation>من «{name}»: {added}، {changed}، {gone}.</translation>
    </message>
    <message>
        <source>The reviews are merged</source>
        <translation>دُمجت المراجعتان</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) of two reviewers are open in this review.</source>
        <translation>
            <numerusform>لا خلاف ينتظر الحسم في هذه المراجعة.</numerusform>
            <numerusform>في هذه المراجعة خلاف واحد بين مراجعَين ينتظر الحسم.</numerusform>
            <numerusform>في هذه المراجعة خلافان بين مراجعَين ينتظران الحسم.</numerusform>
            <numerusform>في هذه المراجعة %n خلافات بين مراجعَين تنتظر الحسم.</numerusform>
            <numerusform>في هذه المراجعة %n خلافًا بين مراجعَين ينتظر الحسم.</numerusform>
            <numerusform>في هذه المراجعة %n خلاف بين مراجعَين ينتظر الحسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Decision on a mark</source>
        <translation>قرار في علامة</translation>
    </message>
    <message>
        <source>Pair of clauses</source>
        <translation>بندان متقابلان</translation>
    </message>
    <message>
        <source>Licences compared</source>
        <translation>التراخيص المقارَنة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Words it is on</source>
        <translation>العبارة محل الملاحظة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>In one row</source>
        <translation>في صف واحد</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>مفصولان</translation>
    </message>
    <message>
        <source>The two clauses</source>
        <translation>البندان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Leading licence</source>
        <translation>أساس المقارنة</translation>
    </message>
    <message>
        <source>Taken out of the review</source>
        <translation>حُذفت من المراجعة</translation>
    </message>
</context>
<context>
    <name>ModesDisplay</name>
    <message>
        <source>Go to a clause first that another licence has no counterpart to</source>
        <translation>انتقل أولًا إلى بند لا مقابل له في ترخيص آخر</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the selected words (N)</source>
        <translation>كتابة ملاحظة على العبارة المحدَّدة (N)</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>This is the right place</source>
        <translation>هذا هو الموضع الصحيح</translation>
    </message>
    <message>
        <source>Suggested wording</source>
        <translation>الصياغة المقترحة</translation>
    </message>
    <message>
        <source>Until {time} this note was about {licence}:</source>
        <translation>كانت هذه الملاحظة حتى {time} على {licence}:</translation>
    </message>
</context>
<context>
    <name>NoteLinks</name>
    <message>
        <source>Nothing here answers these clauses: N writes a note on what stands in the row</source>
        <translation>ليس هنا ما يقابل هذه البنود: يكتب المفتاح N ملاحظة على ما في الصف</translation>
    </message>
    <message>
        <source>N writes a note on all of {licence}</source>
        <translation>يكتب المفتاح N ملاحظة على {licence} بكاملها</translation>
    </message>
    <message>
        <source>Choose the card of the note first.</source>
        <translation>اختر بطاقة الملاحظة أولًا.</translation>
    </message>
    <message>
        <source>Select the words in the text that the note is to be attached to.</source>
        <translation>حدِّد في النص العبارة التي تُربط بها الملاحظة.</translation>
    </message>
    <message>
        <source>The note is attached to these words</source>
        <translation>رُبطت الملاحظة بهذه العبارة</translation>
    </message>
    <message>
        <source>There are four columns already: close one, then this licence can be opened.</source>
        <translation>الأعمدة أربعة بالفعل: أغلق واحدًا منها ليُفتح هذا الترخيص.</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>ن&amp;سخ العنوان</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}, on the whole licence</source>
        <translation>الملاحظة {number} على الترخيص كله</translation>
    </message>
</context>
<context>
    <name>NotesFilter</name>
    <message>
        <source>Stop looking for “{value}”</source>
        <translation>إلغاء البحث عن «{value}»</translation>
    </message>
    <message>
        <source>Show &amp;all notes</source>
        <translation>عرض &amp;كل الملاحظات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Written or changed</source>
        <translation>كُتبت أو عُدّلت</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Text ({count})</source>
        <translation>النص ({count})</translation>
    </message>
    <message>
        <source>Orphans ({count})</source>
        <translation>بلا موضع ({count})</translation>
    </message>
    <message>
        <source>Not open ({count})</source>
        <translation>غير مفتوحة ({count})</translation>
    </message>
</context>
<context>
    <name>NothingShown</name>
    <message>
        <source>No row has all that you look for.</source>
        <translation>لا صف فيه كل ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار كل الصفوف</translation>
    </message>
</context>
<context>
    <name>OfferDelegate</name>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>As they are read</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>الأهم أولًا</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>بحسب الحالة</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>بحسب الكاتب</translation>
    </message>
    <message>
        <source>By licence</source>
        <translation>بحسب الترخيص</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>لم يُقارَن شيء بعد.</translation>
    </message>
    <message>
        <source>No topic is called that.</source>
        <translation>لا موضوع بهذا الاسم.</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>تصفية الموضوعات</translation>
    </message>
    <message>
        <source>Outline: topics of the comparison</source>
        <translation>المخطط: موضوعات المقارنة</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>in {licences}</source>
        <translation>في {licences}</translation>
    </message>
    <message>
        <source>not in {licences}</source>
        <translation>ليس في {licences}</translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s)</source>
        <translation>
            <numerusform>لا مقاطع مميَّزة</numerusform>
            <numerusform>مقطع مميَّز واحد</numerusform>
            <numerusform>مقطعان مميَّزان</numerusform>
            <numerusform>%n مقاطع مميَّزة</numerusform>
            <numerusform>%n مقطعًا مميَّزًا</numerusform>
            <numerusform>%n مقطع مميَّز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>&amp;Pair with…</source>
        <translation>م&amp;قابلته ببند…</translation>
    </message>
    <message>
        <source>&amp;Keep apart from</source>
        <translation>&amp;فصله عن</translation>
    </message>
    <message>
        <source>&amp;Keep apart from {clause}</source>
        <translation>&amp;فصله عن {clause}</translation>
    </message>
    <message>
        <source>&amp;Let the text decide again about {clause}</source>
        <translation>ال&amp;عودة إلى المقابلة التلقائية بشأن {clause}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Show its column</source>
        <translation>إظهار عموده</translation>
    </message>
    <message>
        <source>Compare as a column</source>
        <translation>إضافته عمودًا في المقارنة</translation>
    </message>
    <message>
        <source>{menu}: {action}</source>
        <translation>{menu}: {action}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>No clause has the number {number}. These come nearest:</source>
        <translation>لا بند بالرقم {number}. وهذه أقرب البنود إليه:</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>الانتقال إلى بند</translation>
    </message>
    <message>
        <source>Go to clause: 4(b), § 5, or words of its heading</source>
        <translation>الانتقال إلى بند: 4(b) أو § 5 أو كلمات من عنوانه</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Command, clause, topic or licence</source>
        <translation>أمر أو بند أو موضوع أو ترخيص</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Legend</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste licence as new document</source>
        <translation>لصق ترخيص مستندًا جديدًا</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>What will be &amp;kept</source>
        <translation>ما سيُ&amp;حفظ</translation>
    </message>
    <message>
        <source>Words: {count}. Headings, numbers and lists were copied along.</source>
        <translation>عدد الكلمات: {count}. نُسخت معها العناوين والأرقام والقوائم.</translation>
    </message>
    <message>
        <source>Words: {count}. Only plain text was copied.</source>
        <translation>عدد الكلمات: {count}. نُسخ نص عادي فقط.</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Which clause answers {clause}? Click it in its column, or choose it here.</source>
        <translation>ما البند الذي يقابل {clause}؟ انقر عليه في عموده، أو اختره من هنا.</translation>
    </message>
</context>
<context>
    <name>PickingPanel</name>
    <message>
        <source>Number or heading</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Clause to pair with: number or heading</source>
        <translation>البند المقابل: رقمه أو عنوانه</translation>
    </message>
    <message>
        <source>Clauses of the other columns</source>
        <translation>بنود الأعمدة الأخرى</translation>
    </message>
    <message>
        <source>{enter} pairs, {escape} cancels</source>
        <translation>{enter} للمقابلة، {escape} للإلغاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>Put in the place of</source>
        <translation>وضعه مكان</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>{licence} has no clause that answers these</source>
        <translation>لا يوجد في {licence} بند يقابل هذه البنود</translation>
    </message>
    <message>
        <source>Click to select this clause; N writes a note on it</source>
        <translation>انقر لتحديد هذا البند، واضغط N لكتابة ملاحظة عليه</translation>
    </message>
    <message>
        <source>Drag the number onto a clause of another column to pair the two</source>
        <translation>اسحب الرقم إلى بند في عمود آخر لتقابل بينهما</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>No printer is set up on this computer. Save the pages as a PDF and print it elsewhere.</source>
        <translation>لا طابعة معدَّة على هذا الجهاز. احفظ الصفحات بصيغة PDF واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>The printing was not completed. Look at the printer and try again, or save the PDF.</source>
        <translation>لم تكتمل الطباعة. تحقّق من الطابعة وأعد المحاولة، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{name}: there is no such file; check the name and the folder.</source>
        <translation>{name}: لا يوجد ملف بهذا الاسم؛ تحقّق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>{name}: this licence of the review is neither in the library nor where its file was; its notes are kept.</source>
        <translation>{name}: هذا الترخيص من تراخيص المراجعة ليس في المكتبة ولا في موضع ملفه السابق؛ وملاحظاته محفوظة.</translation>
    </message>
    <message>
        <source>{name}: your library&apos;s folder is not there; connect the drive that it lies on or name another folder.</source>
        <translation>{name}: مجلد مكتبتك غير موجود؛ صِل القرص الذي يقع عليه أو عيّن مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name}: Glossator itself has a licence of this name; rename your folder and the id in its licence.yaml.</source>
        <translation>{name}: في مكتبة Glossator نفسها ترخيص بهذا الاسم؛ أعد تسمية مجلدك والمعرِّف الوارد في ملفه licence.yaml.</translation>
    </message>
    <message>
        <source>{name}: this licence is not in your own library; only what you added can be removed.</source>
        <translation>{name}: هذا الترخيص ليس في مكتبتك الخاصة؛ لا يمكن أن يُزال إلا ما أضفته أنت.</translation>
    </message>
    <message>
        <source>{name}: the file cannot be read ({reason}); check that you may open it.</source>
        <translation>{name}: تتعذّر قراءة الملف ({reason})؛ تحقّق من أن لك صلاحية فتحه.</translation>
    </message>
    <message>
        <source>{name}: this is a folder; choose a file in it.</source>
        <translation>{name}: هذا مجلد؛ اختر ملفًا داخله.</translation>
    </message>
    <message>
        <source>{name}: the file holds no text; choose another one.</source>
        <translation>{name}: لا نص في هذا الملف؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name}: the file is larger than {limit} MB; choose the licence text alone.</source>
        <translation>{name}: حجم الملف يتجاوز {limit} ميغابايت؛ اختر نص الترخيص وحده.</translation>
    </message>
    <message>
        <source>{name}: this is not a text file; save it as plain text in UTF-8 and open that.</source>
        <translation>{name}: ليس هذا ملفًا نصيًا؛ احفظه نصًا عاديًا بترميز UTF-8 ثم افتحه.</translation>
    </message>
    <message>
        <source>{name}: the text&apos;s encoding cannot be recognised; save it in UTF-8 and open it again.</source>
        <translation>{name}: تعذّر التعرّف على ترميز النص؛ احفظه بترميز UTF-8 ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>{name}: this is no document; choose a text, Markdown, HTML, Word, OpenDocument, RTF or PDF file.</source>
        <translation>{name}: هذا الملف ليس مستندًا؛ اختر ملف نص أو Markdown أو HTML أو Word أو OpenDocument أو RTF أو PDF.</translation>
    </message>
    <message>
        <source>{name}: this is a document of Word&apos;s old kind; save it as .docx and open that.</source>
        <translation>{name}: هذا مستند من صيغة Word القديمة؛ احفظه بصيغة ‎.docx ثم افتحه.</translation>
    </message>
    <message>
        <source>{name}: this is a picture; run text recognition (OCR) on it and open the result.</source>
        <translation>{name}: هذا الملف صورة؛ عالجه ببرنامج التعرّف الضوئي على النصوص (OCR) ثم افتح الملف الناتج.</translation>
    </message>
    <message>
        <source>{name}: the document is protected by a password; save a copy without one and open that.</source>
        <translation>{name}: المستند محمي بكلمة مرور؛ احفظ نسخة منه دون كلمة مرور ثم افتحها.</translation>
    </message>
    <message>
        <source>{name}: the file is damaged and cannot be read; save it anew in the program that made it and open that.</source>
        <translation>{name}: الملف تالف وتتعذّر قراءته؛ احفظه من جديد في البرنامج الذي أنشأه ثم افتحه.</translation>
    </message>
    <message>
        <source>{name}: the file holds more than {limit} MB when unpacked; choose the licence text alone.</source>
        <translation>{name}: يتجاوز محتوى الملف {limit} ميغابايت بعد فك ضغطه؛ اختر نص الترخيص وحده.</translation>
    </message>
    <message>
        <source>{name}: reading it takes too long or too much memory and was given up; choose the licence text alone.</source>
        <translation>{name}: تستغرق قراءة الملف وقتًا أو ذاكرة أكثر مما ينبغي فتوقّفت؛ اختر نص الترخيص وحده.</translation>
    </message>
    <message>
        <source>{name}: reading was stopped; nothing was taken from the file.</source>
        <translation>{name}: أُوقفت القراءة، ولم يؤخذ شيء من الملف.</translation>
    </message>
    <message>
        <source>{name}: no process can be started to read it ({reason}); close other programs and try again.</source>
        <translation>{name}: تعذّر تشغيل العملية التي تقرأ الملف ({reason})؛ أغلق بعض البرامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{name}: the pages are pictures without text; run text recognition (OCR) on the file and open the result.</source>
        <translation>{name}: الصفحات صور لا نص فيها؛ عالج الملف ببرنامج التعرّف الضوئي على النصوص (OCR) ثم افتح الملف الناتج.</translation>
    </message>
    <message>
        <source>{name}: these pages are pictures without text, so their words are missing: {pages}.</source>
        <translation>{name}: الصفحات الآتية صور لا نص فيها، ولذلك تغيب كلماتها: {pages}.</translation>
    </message>
    <message>
        <source>{name}: letters on these pages do not say what they are and are shown as �: {pages}.</source>
        <translation>{name}: في الصفحات الآتية أحرف لا يبيّن الملف ماهيتها، وتظهر بالرمز �: {pages}.</translation>
    </message>
    <message>
        <source>{name}: the name ends in {suffix}, but the file holds {format} and was read as that.</source>
        <translation>{name}: ينتهي اسم الملف بـ {suffix}، لكن محتواه بصيغة {format}، وقد قُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>{name}: the text is not in UTF-8 and was read as {encoding}; check its letters beyond A to Z.</source>
        <translation>{name}: النص ليس بترميز UTF-8 وقُرئ بترميز {encoding}؛ تحقّق من سلامة أحرفه غير الإنجليزية.</translation>
    </message>
    <message>
        <source>{name}: {count} damaged characters are shown as �; open a sound copy if there is one.</source>
        <translation>{name}: في النص أحرف تالفة عددها {count} تظهر بالرمز �؛ افتح نسخة سليمة إن وُجدت.</translation>
    </message>
    <message>
        <source>{name}: the document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>{name}: في المستند تعديلات متعقَّبة؛ وقد قُرئ كما لو قُبلت كلها.</translation>
    </message>
    <message>
        <source>{name}: the document has hidden text, which was left out.</source>
        <translation>{name}: في المستند نص مخفي لم يؤخذ به.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {reason}; mend this line or restore the file from a copy.</source>
        <translation>{name}، السطر {line}: {reason}؛ أصلح هذا السطر أو استعد الملف من نسخة محفوظة.</translation>
    </message>
    <message>
        <source>{name}: this review comes from a newer Glossator (format {found}); install that version.</source>
        <translation>{name}: هذه المراجعة من إصدار أحدث من Glossator (الصيغة {found})؛ ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>{name}: this is not a Glossator review; choose a file that ends in .gloss.</source>
        <translation>{name}: ليس هذا ملف مراجعة من Glossator؛ اختر ملفًا ينتهي بالامتداد ‎.gloss‎.</translation>
    </message>
    <message>
        <source>{name}: this bundle is incomplete or was changed ({part}); ask for it again.</source>
        <translation>{name}: هذه الحزمة ناقصة أو جرى تغييرها ({part})؛ اطلب إرسالها من جديد.</translation>
    </message>
    <message>
        <source>{name}: these licences came with the bundle and are in your library now: {licences}.</source>
        <translation>{name}: جاءت هذه التراخيص مع الحزمة وصارت في مكتبتك: {licences}.</translation>
    </message>
    <message>
        <source>{name}: this review is damaged and cannot be read; restore it from a copy.</source>
        <translation>{name}: ملف هذه المراجعة تالف ولا يمكن قراءته؛ استعده من نسخة.</translation>
    </message>
    <message>
        <source>{name}: this is a bundle; open it in the window and save the review that is in it.</source>
        <translation>{name}: هذه حزمة؛ افتحها في النافذة واحفظ المراجعة التي فيها.</translation>
    </message>
    <message>
        <source>{name}: this is a review and not a licence; open it by itself.</source>
        <translation>{name}: هذا ملف مراجعة وليس ترخيصًا؛ افتحه على حدة.</translation>
    </message>
    <message>
        <source>{name}: the file cannot be written ({reason}); choose another folder or free some space.</source>
        <translation>{name}: تتعذّر كتابة الملف ({reason})؛ اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>{name}: the file is write-protected; lift the protection or save under another name.</source>
        <translation>{name}: الملف محمي من الكتابة؛ ارفع الحماية عنه أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>{name}: nothing may be written in this folder; choose another one.</source>
        <translation>{name}: لا تُسمح الكتابة في هذا المجلد؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name}: the folder for it is not there; choose another one.</source>
        <translation>{name}: المجلد المقصود غير موجود؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name}: there is no room left on the disk; free some or choose another disk.</source>
        <translation>{name}: لم تبقَ مساحة على القرص؛ أفرغ بعضها أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>{name}: the name is too long; choose a shorter one.</source>
        <translation>{name}: الاسم طويل أكثر مما يُسمح به؛ اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>{name}: open for {owner} on {machine} since {since}; close it there, or delete {lock} if nobody has it.</source>
        <translation>{name}: الملف مفتوح لدى {owner} على الجهاز {machine} منذ {since}؛ أغلقه هناك، أو احذف {lock} إن لم يكن مفتوحًا لدى أحد.</translation>
    </message>
    <message>
        <source>What you write cannot be kept for recovery ({reason}); save the review often.</source>
        <translation>تعذّر الاحتفاظ بنسخة احتياطية مما تكتبه ({reason})؛ احفظ المراجعة بين الحين والآخر.</translation>
    </message>
    <message>
        <source>This unsaved review is no longer there; another window has recovered or discarded it.</source>
        <translation>لم تعد هذه المراجعة غير المحفوظة موجودة؛ فقد استُعيدت أو حُذفت من نافذة أخرى.</translation>
    </message>
    <message>
        <source>{name}: the text differs from the one that the review was made on; its notes were placed anew.</source>
        <translation>{name}: يختلف النص عن النص الذي أُجريت عليه المراجعة؛ وقد أُعيد تحديد مواضع الملاحظات عليه.</translation>
    </message>
    <message>
        <source>A comparison needs at least two licences; name another one.</source>
        <translation>تتطلّب المقارنة ترخيصين على الأقل؛ أضف ترخيصًا آخر.</translation>
    </message>
    <message>
        <source>A comparison takes at most four licences; leave some out.</source>
        <translation>لا تتسع المقارنة لأكثر من أربعة تراخيص؛ استبعد بعضها.</translation>
    </message>
    <message>
        <source>{name}: this licence is not among those that are compared; name one of them.</source>
        <translation>{name}: هذا الترخيص ليس من التراخيص المقارَنة؛ حدِّد أحدها.</translation>
    </message>
    <message>
        <source>A review opens alone; name one review, or licences without a review.</source>
        <translation>تُفتح المراجعة وحدها؛ اختر مراجعة واحدة أو تراخيص بلا مراجعة.</translation>
    </message>
    <message>
        <source>{name}: this review has neither a column of {licence} nor a note on it; name one of its licences.</source>
        <translation>{name}: ليس في هذه المراجعة عمود للترخيص {licence} ولا ملاحظة عليه؛ حدِّد أحد تراخيصها.</translation>
    </message>
    <message>
        <source>{name}: the words “{quote}” do not occur in this licence; copy them from the text.</source>
        <translation>{name}: لا ترد العبارة «{quote}» في هذا الترخيص؛ انسخها من النص.</translation>
    </message>
    <message>
        <source>{name}: the words “{quote}” occur {count} times; quote a few more words.</source>
        <translation>{name}: عدد مواضع ورود العبارة «{quote}» هو {count}؛ أضف إليها بضع كلمات لتعيين الموضع.</translation>
    </message>
    <message>
        <source>{name}: no notes were found in this file; choose a .jsonld, .xfdf or .csv file, or a PDF with comments.</source>
        <translation>{name}: لم يُعثر على ملاحظات في هذا الملف؛ اختر ملفًا بصيغة ‎.jsonld أو ‎.xfdf أو ‎.csv، أو ملف PDF عليه تعليقات.</translation>
    </message>
    <message>
        <source>{name}: notes are kept in files that end in {suffixes}; give the file such a name.</source>
        <translation>{name}: تُحفظ الملاحظات في ملفات تنتهي أسماؤها بإحدى اللواحق {suffixes}؛ سمِّ الملف بأحدها.</translation>
    </message>
    <message>
        <source>{name}: XFDF comments on the pages of a PDF; export this review as {pdf} into the same folder first.</source>
        <translation>{name}: تعليقات XFDF تُوضع على صفحات ملف PDF؛ صدِّر هذه المراجعة أولًا باسم {pdf} في المجلد نفسه.</translation>
    </message>
    <message>
        <source>{name}: there are no licences here; name a folder of ID.txt files or of licence folders.</source>
        <translation>{name}: لا توجد هنا تراخيص؛ حدِّد مجلدًا فيه ملفات باسم ‎ID.txt‎ أو مجلدات تراخيص.</translation>
    </message>
    <message>
        <source>{name}: nothing here that can be checked; name a .gloss file, a licence&apos;s folder or a .yaml file.</source>
        <translation>{name}: لا شيء هنا يمكن فحصه؛ حدِّد ملفًا بالامتداد ‎.gloss‎ أو مجلد ترخيص أو ملفًا بالامتداد ‎.yaml‎.</translation>
    </message>
    <message>
        <source>Glossator&apos;s own data folder was not found; install the program again.</source>
        <translation>لم يُعثر على مجلد بيانات Glossator؛ أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; run `glossator compare LICENCE LICENCE --pdf FILE` instead.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها؛ نفِّذ بدلًا من ذلك ‎`glossator compare LICENCE LICENCE --pdf FILE`‎.</translation>
    </message>
    <message>
        <source>{name}: there is no review in this PDF; import it as a licence.</source>
        <translation>{name}: لا توجد مراجعة في ملف PDF هذا؛ استورِده بوصفه ترخيصًا.</translation>
    </message>
    <message>
        <source>{name}: no font here has the characters {characters}; they are printed as their codes.</source>
        <translation>{name}: لا يتضمن أيٌّ من الخطوط المتاحة الأحرف {characters}؛ لذا تُطبع برموزها.</translation>
    </message>
    <message>
        <source>{name}: these cannot be searched in it in the order of reading: {passages}.</source>
        <translation>{name}: لا يعثر البحث في الملف بترتيب القراءة على ما يأتي: {passages}.</translation>
    </message>
    <message>
        <source>{name}: the PDF could not be made ({reason}); nothing was written.</source>
        <translation>{name}: تعذّر إنشاء ملف PDF ({reason})؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{name}: there is no such licence in the library and no such file; choose one in the library&apos;s pane.</source>
        <translation>{name}: لا يوجد ترخيص بهذا الاسم في المكتبة ولا ملف؛ فاختر ترخيصًا من لوح المكتبة.</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Read the &amp;LGPL</source>
        <translation>قراءة ترخيص &amp;LGPL</translation>
    </message>
    <message>
        <source>Build:</source>
        <translation>البناء:</translation>
    </message>
    <message>
        <source>Rule set:</source>
        <translation>مجموعة القواعد:</translation>
    </message>
    <message>
        <source>Your own rules:</source>
        <translation>قواعدك الخاصة:</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences shown belong to their publishers. The marks help you to read; they are no legal advice.</source>
        <translation>برنامج حر مرخَّص بموجب Apache License 2.0. والتراخيص المعروضة ملك لناشريها. والغرض من العلامات إعانتك على القراءة، ولا تُعدّ استشارة قانونية.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <source>Reading {name} ({nth} of {count})…</source>
        <translation>جارٍ قراءة {name} ({nth} من {count})…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Show only rows that have what you look for</source>
        <translation>إظهار الصفوف التي فيها ما تبحث عنه وحدها</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s) shown</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>يظهر {shown} من صف واحد</numerusform>
            <numerusform>يظهر {shown} من صفّين</numerusform>
            <numerusform>يظهر {shown} من %n صفوف</numerusform>
            <numerusform>يظهر {shown} من %n صفًا</numerusform>
            <numerusform>يظهر {shown} من %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDisplay</name>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>التكبير: {percent} %</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Forget these</source>
        <translation>محو هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A new review of {licences} was not saved before the program ended.</source>
        <translation>لم تُحفظ مراجعة جديدة لتراخيص {licences} قبل انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Changes to “{name}” were not saved before the program ended.</source>
        <translation>لم تُحفظ التغييرات في «{name}» قبل انتهاء البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last kept: {time} · {notes}</source>
        <translation>آخر نسخة احتياطية: {time} · {notes}</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>What was kept of an unsaved review is damaged and cannot be read; it is set aside.</source>
        <translation>النسخة الاحتياطية لمراجعة غير محفوظة تالفة ولا يمكن قراءتها؛ وقد وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Discard what was not saved?</source>
        <translation>هل تريد تجاهل ما لم يُحفظ؟</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>لن تتمكن من استعادته بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Drag a card onto the words that are meant, or select them in the text.</source>
        <translation>اسحب بطاقة إلى العبارة المقصودة، أو حدِّد هذه العبارة في النص.</translation>
    </message>
    <message>
        <source>Attach to the selected words</source>
        <translation>الربط بالعبارة المحددة</translation>
    </message>
    <message>
        <source>These notes are kept; they stand in the text again when it is open.</source>
        <translation>هذه الملاحظات محفوظة، وتعود إلى النص متى فُتح ترخيصها.</translation>
    </message>
    <message>
        <source>Open {licence}</source>
        <translation>فتح {licence}</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>“{name}” is being compared: put another licence in its place before you remove it.</source>
        <translation>«{name}» قيد المقارنة: ضع ترخيصًا آخر محله قبل إزالته.</translation>
    </message>
    <message>
        <source>Remove “{name}” from your library?</source>
        <translation>أتريد إزالة «{name}» من مكتبتك؟</translation>
    </message>
    <message>
        <source>Its folder goes to the system&apos;s trash, with the original file. Reviews that compare it, wherever they are kept, cannot know of this: they keep their notes, and will say that the licence is missing.</source>
        <translation>يُنقل مجلده إلى سلة مهملات النظام مع الملف الأصلي. ولا سبيل لأن تعلم بذلك المراجعات التي تقارنه، أينما حُفظت: فهي تحتفظ بملاحظاتها، وستقول إن الترخيص مفقود.</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤه</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash; delete its folder yourself: {folder}</source>
        <translation>تعذّر نقل «{name}» إلى سلة المهملات؛ احذف مجلده بنفسك: {folder}</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>«{name}» في سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>RepliesCounted</name>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًّا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>{name} is a report that carries its review.</source>
        <translation>الملف {name} تقرير يحمل مراجعته في داخله.</translation>
    </message>
    <message>
        <source>The review has the licences and the notes that the report was made of; the PDF stays as it is.</source>
        <translation>تضم المراجعة التراخيص والملاحظات التي أُعدّ منها التقرير، ويبقى ملف PDF على حاله.</translation>
    </message>
    <message>
        <source>&amp;Open the review</source>
        <translation>&amp;فتح المراجعة</translation>
    </message>
    <message>
        <source>&amp;Import the PDF as a licence</source>
        <translation>ا&amp;ستيراد ملف PDF بوصفه ترخيصًا</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ReviewDisplay</name>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>لا تراخيص</numerusform>
            <numerusform>ترخيص واحد</numerusform>
            <numerusform>ترخيصان</numerusform>
            <numerusform>%n تراخيص</numerusform>
            <numerusform>%n ترخيصًا</numerusform>
            <numerusform>%n ترخيص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Inserted: {count}</source>
        <translation>مُضاف: {count}</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>محذوف: {count}</translation>
    </message>
    <message>
        <source>Said otherwise: {count}</source>
        <translation>بصياغة أخرى: {count}</translation>
    </message>
    <message>
        <source>Moved: {count}</source>
        <translation>منقول: {count}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>ملاحظات: {count}</translation>
    </message>
    <message>
        <source>Found words: {count}</source>
        <translation>نتائج البحث: {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Only in this licence</source>
        <translation>في هذا الترخيص فقط</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Reviews (*.gloss)</source>
        <translation>المراجعات (*.gloss)</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>حفظ المراجعة</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>These words</source>
        <translation>هذه العبارة</translation>
    </message>
    <message>
        <source>The clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>The row of clauses</source>
        <translation>صف البنود المتقابلة</translation>
    </message>
    <message>
        <source>The whole licence</source>
        <translation>الترخيص كله</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>What the note is about</source>
        <translation>موضوع الملاحظة</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <translation>{index} من {count}</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>عودة إلى البداية</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>عودة إلى النهاية</translation>
    </message>
    <message>
        <source>{licence}: {count}</source>
        <translation>{licence}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in rows left out</source>
        <translation>
            <numerusform>لا نتائج منها في صفوف مستبعدة</numerusform>
            <numerusform>نتيجة منها في صف مستبعد</numerusform>
            <numerusform>نتيجتان منها في صفوف مستبعدة</numerusform>
            <numerusform>%n نتائج منها في صفوف مستبعدة</numerusform>
            <numerusform>%n نتيجة منها في صفوف مستبعدة</numerusform>
            <numerusform>%n نتيجة منها في صفوف مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are marked</source>
        <translation>
            <numerusform>لا نتائج مميَّزة</numerusform>
            <numerusform>النتيجة الأولى وحدها مميَّزة</numerusform>
            <numerusform>أول نتيجتين مميَّزتان</numerusform>
            <numerusform>أول %n نتائج مميَّزة</numerusform>
            <numerusform>أول %n نتيجة مميَّزة</numerusform>
            <numerusform>أول %n نتيجة مميَّزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>البحث في جميع الأعمدة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Leave out what is found within longer words</source>
        <translation>استبعاد ما يقع داخل كلمات أطول</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>مطابقة الرسم حرفيًا</translation>
    </message>
    <message>
        <source>Tell capitals, quotation marks, vowel signs and forms of alef and yeh apart</source>
        <translation>التفريق بين الأحرف الكبيرة والصغيرة وأشكال علامات الاقتباس والتشكيل وصور الألف والياء</translation>
    </message>
    <message>
        <source>Previous find (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next find (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
</context>
<context>
    <name>SeekingSign</name>
    <message>
        <source>Looking for the closest passage…</source>
        <translation>جارٍ البحث عن أقرب مقطع…</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the right &amp;place</source>
        <translation>هذا هو المو&amp;ضع الصحيح</translation>
    </message>
    <message>
        <source>&amp;Copy as written</source>
        <translation>&amp;نسخ كما كُتبت</translation>
    </message>
    <message>
        <source>Copy with &amp;quotation (Markdown)</source>
        <translation>نسخ مع ال&amp;اقتباس (Markdown)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n note(s)</source>
        <translation>
            <numerusform>&amp;حذف الملاحظات</numerusform>
            <numerusform>&amp;حذف ملاحظة واحدة</numerusform>
            <numerusform>&amp;حذف ملاحظتين</numerusform>
            <numerusform>&amp;حذف %n ملاحظات</numerusform>
            <numerusform>&amp;حذف %n ملاحظة</numerusform>
            <numerusform>&amp;حذف %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;تعديل الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>الأ&amp;همية</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>و&amp;سم جديد…</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n note(s):</source>
        <translation>
            <numerusform>وسم الملاحظات:</numerusform>
            <numerusform>وسم لملاحظة واحدة:</numerusform>
            <numerusform>وسم لملاحظتين:</numerusform>
            <numerusform>وسم لـ%n ملاحظات:</numerusform>
            <numerusform>وسم لـ%n ملاحظة:</numerusform>
            <numerusform>وسم لـ%n ملاحظة:</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Information</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوية</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>جوهرية</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>مانعة</translation>
    </message>
</context>
<context>
    <name>SeverityBox</name>
    <message>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>From clause to clause</source>
        <translation>من بند إلى بند</translation>
    </message>
    <message>
        <source>To the clause beside it</source>
        <translation>إلى البند المقابل</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>To the next column, or back</source>
        <translation>إلى العمود التالي أو السابق</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>صفحة إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>Select by letter</source>
        <translation>التحديد حرفًا حرفًا</translation>
    </message>
    <message>
        <source>Select by word</source>
        <translation>التحديد كلمةً كلمة</translation>
    </message>
    <message>
        <source>Select by line</source>
        <translation>التحديد سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Select to the line&apos;s beginning or end</source>
        <translation>التحديد إلى أول السطر أو آخره</translation>
    </message>
    <message>
        <source>Select by clause</source>
        <translation>التحديد بندًا بندًا</translation>
    </message>
    <message>
        <source>Select to the licence&apos;s beginning or end</source>
        <translation>التحديد إلى أول الترخيص أو آخره</translation>
    </message>
    <message>
        <source>Select the whole licence</source>
        <translation>تحديد الترخيص كله</translation>
    </message>
    <message>
        <source>Select the clause, or explain the chosen mark</source>
        <translation>تحديد البند، أو شرح العلامة المختارة</translation>
    </message>
    <message>
        <source>Clear the selection and the chosen mark</source>
        <translation>إلغاء التحديد وترك العلامة المختارة</translation>
    </message>
    <message>
        <source>Write a note on what you selected or went to last</source>
        <translation>كتابة ملاحظة على آخر ما حددته أو انتقلت إليه</translation>
    </message>
    <message>
        <source>Pair the clause with another</source>
        <translation>مقابلة البند ببند آخر</translation>
    </message>
    <message>
        <source>Keep the clause apart from the one beside it</source>
        <translation>فصل البند عن البند المجاور له</translation>
    </message>
    <message>
        <source>Explain why the words are marked</source>
        <translation>بيان سبب تمييز العبارة</translation>
    </message>
    <message>
        <source>Accept the mark, reject it, leave it undecided</source>
        <translation>اعتماد العلامة أو رفضها أو تركها معلَّقة</translation>
    </message>
    <message>
        <source>Open the menu of the clause</source>
        <translation>فتح قائمة البند</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>بالفأرة</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>تكبير الحروف أو تصغيرها</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl مع العجلة</translation>
    </message>
    <message>
        <source>Select the word, the sentence, the clause</source>
        <translation>تحديد الكلمة ثم الجملة ثم البند</translation>
    </message>
    <message>
        <source>2, 3, 4 clicks</source>
        <translation>نقرتان أو 3 أو 4</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift مع النقر</translation>
    </message>
    <message>
        <source>Select the clause by its number</source>
        <translation>تحديد البند من رقمه</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Drag its number onto it</source>
        <translation>سحب رقمه إليه</translation>
    </message>
    <message>
        <source>Go to a place by the overview beside the text</source>
        <translation>الانتقال إلى موضع من شريط النظرة العامة بجانب النص</translation>
    </message>
    <message>
        <source>Click or drag</source>
        <translation>نقر أو سحب</translation>
    </message>
    <message>
        <source>Add a licence from the library as a column</source>
        <translation>إضافة ترخيص من المكتبة عمودًا</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Move a column to another place</source>
        <translation>نقل عمود إلى موضع آخر</translation>
    </message>
    <message>
        <source>Drag its head</source>
        <translation>سحب رأسه</translation>
    </message>
    <message>
        <source>In the search, the palette and the outline</source>
        <translation>في البحث ولوحة الأوامر والمخطط</translation>
    </message>
    <message>
        <source>The next find, the one before</source>
        <translation>النتيجة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Do or go to what is chosen in the list</source>
        <translation>تنفيذ المختار من القائمة أو الانتقال إليه</translation>
    </message>
    <message>
        <source>From line to line of the list</source>
        <translation>من سطر إلى سطر في القائمة</translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation>المسح أو الإغلاق</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>في الملاحظات</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Reply to the note</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>Show the replies, or fold them away</source>
        <translation>إظهار الردود أو طيّها</translation>
    </message>
    <message>
        <source>Status, severity, tags of the chosen notes</source>
        <translation>حالة الملاحظات المختارة وأهميتها ووسومها</translation>
    </message>
    <message>
        <source>Choose all notes that are listed</source>
        <translation>اختيار كل الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>Choose several notes</source>
        <translation>اختيار عدة ملاحظات</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift أو Ctrl مع النقر</translation>
    </message>
    <message>
        <source>Attach the note to other words</source>
        <translation>ربط الملاحظة بعبارة أخرى</translation>
    </message>
    <message>
        <source>Drag its card onto the text</source>
        <translation>سحب بطاقتها إلى النص</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>حفظ المكتوب</translation>
    </message>
    <message>
        <source>Give up what is written</source>
        <translation>ترك المكتوب</translation>
    </message>
    <message>
        <source>Bold, italic, link</source>
        <translation>غامق، مائل، رابط</translation>
    </message>
    <message>
        <source>Heading, numbered list, list, quotation</source>
        <translation>عنوان، قائمة مرقمة، قائمة، اقتباس</translation>
    </message>
    <message>
        <source>Show the note as it will look</source>
        <translation>عرض الملاحظة كما ستظهر</translation>
    </message>
    <message>
        <source>Insert the text of a frequent note</source>
        <translation>إدراج نص ملاحظة متكررة</translation>
    </message>
    <message>
        <source>Direction of the paragraph: as its letters, right to left, left to right</source>
        <translation>اتجاه الفقرة: بحسب حروفها، أو من اليمين إلى اليسار، أو من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>The same by the Shift key of that side</source>
        <translation>الاتجاه نفسه بمفتاح Shift في تلك الجهة</translation>
    </message>
    <message>
        <source>Ctrl and Shift alone</source>
        <translation>Ctrl مع Shift وحدهما</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Compare the licence</source>
        <translation>مقارنة الترخيص</translation>
    </message>
    <message>
        <source>Check or uncheck the licence, open or close the group</source>
        <translation>اختيار الترخيص أو إلغاء اختياره، وفتح المجموعة أو طيّها</translation>
    </message>
    <message>
        <source>About the licence</source>
        <translation>عن الترخيص</translation>
    </message>
    <message>
        <source>Open the menu of the licence</source>
        <translation>فتح قائمة الترخيص</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <translation>لا اختصار بهذا الاسم.</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>ابحث بالاسم أو المفتاح</translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message>
        <source>What the marks mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In the overview beside the text</source>
        <translation>في شريط النظرة العامة بجانب النص</translation>
    </message>
    <message>
        <source>Inserted: the leading licence does not have these words</source>
        <translation>مُضاف: ليست هذه العبارة في أساس المقارنة</translation>
    </message>
    <message>
        <source>Deleted: only the leading licence has these words</source>
        <translation>محذوف: هذه العبارة في أساس المقارنة وحده</translation>
    </message>
    <message>
        <source>Said otherwise in the leading licence</source>
        <translation>بصياغة أخرى في أساس المقارنة</translation>
    </message>
    <message>
        <source>Moved: these words stand elsewhere in the leading licence</source>
        <translation>منقول: لهذه العبارة موضع آخر في أساس المقارنة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>Printed otherwise, but saying the same</source>
        <translation>رسم مختلف بالمعنى نفسه</translation>
    </message>
    <message>
        <source>A marked passage that nobody has decided on</source>
        <translation>مقطع مميَّز لم يُبتّ في علامته</translation>
    </message>
    <message>
        <source>Marked by a rule, not by a person</source>
        <translation>ميّزته قاعدة آلية، لا إنسان</translation>
    </message>
    <message>
        <source>The mark is accepted</source>
        <translation>العلامة معتمدة</translation>
    </message>
    <message>
        <source>The mark is rejected</source>
        <translation>العلامة مرفوضة</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>A marked passage, in the colour of its kind</source>
        <translation>مقطع مميَّز، بلون نوعه</translation>
    </message>
    <message>
        <source>A note, or several close together</source>
        <translation>ملاحظة، أو ملاحظات متقاربة</translation>
    </message>
    <message>
        <source>Words that a search found</source>
        <translation>كلمات عثر عليها البحث</translation>
    </message>
    <message>
        <source>A clause that only this licence has</source>
        <translation>بند في هذا الترخيص وحده</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>الجزء الظاهر من النص</translation>
    </message>
    <message>
        <source>Kinds of provision have their colours, lines and letters in the legend.</source>
        <translation>أما أنواع الأحكام فألوانها وخطوطها وحروفها في دليل العلامات.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Open</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محسومة</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo new note</source>
        <translation>&amp;تراجع عن إضافة الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Undo change of note</source>
        <translation>&amp;تراجع عن تعديل الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Undo deletion of note</source>
        <translation>&amp;تراجع عن حذف الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Undo change of kind</source>
        <translation>&amp;تراجع عن تغيير النوع</translation>
    </message>
    <message>
        <source>&amp;Undo change of tags</source>
        <translation>&amp;تراجع عن تغيير الوسوم</translation>
    </message>
    <message>
        <source>&amp;Undo change of severity</source>
        <translation>&amp;تراجع عن تغيير الأهمية</translation>
    </message>
    <message>
        <source>&amp;Undo change of status</source>
        <translation>&amp;تراجع عن تغيير الحالة</translation>
    </message>
    <message>
        <source>&amp;Undo suggested wording</source>
        <translation>&amp;تراجع عن الصياغة المقترحة</translation>
    </message>
    <message>
        <source>&amp;Undo attachment of note</source>
        <translation>&amp;تراجع عن ربط الملاحظة بموضعها</translation>
    </message>
    <message>
        <source>&amp;Undo settling of place</source>
        <translation>&amp;تراجع عن إقرار الموضع</translation>
    </message>
    <message>
        <source>&amp;Undo reply</source>
        <translation>&amp;تراجع عن الرد</translation>
    </message>
    <message>
        <source>&amp;Undo change of reply</source>
        <translation>&amp;تراجع عن تعديل الرد</translation>
    </message>
    <message>
        <source>&amp;Undo deletion of reply</source>
        <translation>&amp;تراجع عن حذف الرد</translation>
    </message>
    <message>
        <source>&amp;Undo note on mark</source>
        <translation>&amp;تراجع عن ملاحظة العلامة</translation>
    </message>
    <message>
        <source>&amp;Undo carrying over of notes</source>
        <translation>&amp;تراجع عن نقل الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Undo import of notes</source>
        <translation>&amp;تراجع عن استيراد الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Undo change of columns</source>
        <translation>&amp;تراجع عن تغيير الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Undo move of column</source>
        <translation>&amp;تراجع عن نقل العمود</translation>
    </message>
    <message>
        <source>&amp;Undo pairing of clauses</source>
        <translation>&amp;تراجع عن مقابلة البندين</translation>
    </message>
    <message>
        <source>&amp;Undo release of clauses</source>
        <translation>&amp;تراجع عن فك مقابلة البندين</translation>
    </message>
    <message>
        <source>&amp;Undo change of leading licence</source>
        <translation>&amp;تراجع عن تغيير أساس المقارنة</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>&amp;تراجع عن القرار</translation>
    </message>
    <message>
        <source>&amp;Undo loading from the disk</source>
        <translation>&amp;تراجع عن التحميل من القرص</translation>
    </message>
    <message>
        <source>&amp;Undo merging</source>
        <translation>&amp;تراجع عن الدمج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo new note</source>
        <translation>&amp;إعادة إضافة الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Redo change of note</source>
        <translation>&amp;إعادة تعديل الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Redo deletion of note</source>
        <translation>&amp;إعادة حذف الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Redo change of kind</source>
        <translation>&amp;إعادة تغيير النوع</translation>
    </message>
    <message>
        <source>&amp;Redo change of tags</source>
        <translation>&amp;إعادة تغيير الوسوم</translation>
    </message>
    <message>
        <source>&amp;Redo change of severity</source>
        <translation>&amp;إعادة تغيير الأهمية</translation>
    </message>
    <message>
        <source>&amp;Redo change of status</source>
        <translation>&amp;إعادة تغيير الحالة</translation>
    </message>
    <message>
        <source>&amp;Redo suggested wording</source>
        <translation>&amp;إعادة الصياغة المقترحة</translation>
    </message>
    <message>
        <source>&amp;Redo attachment of note</source>
        <translation>&amp;إعادة ربط الملاحظة بموضعها</translation>
    </message>
    <message>
        <source>&amp;Redo settling of place</source>
        <translation>&amp;إعادة إقرار الموضع</translation>
    </message>
    <message>
        <source>&amp;Redo reply</source>
        <translation>&amp;إعادة الرد</translation>
    </message>
    <message>
        <source>&amp;Redo change of reply</source>
        <translation>&amp;إعادة تعديل الرد</translation>
    </message>
    <message>
        <source>&amp;Redo deletion of reply</source>
        <translation>&amp;إعادة حذف الرد</translation>
    </message>
    <message>
        <source>&amp;Redo note on mark</source>
        <translation>&amp;إعادة ملاحظة العلامة</translation>
    </message>
    <message>
        <source>&amp;Redo carrying over of notes</source>
        <translation>&amp;إعادة نقل الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Redo import of notes</source>
        <translation>&amp;إعادة استيراد الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Redo change of columns</source>
        <translation>&amp;إعادة تغيير الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Redo move of column</source>
        <translation>&amp;إعادة نقل العمود</translation>
    </message>
    <message>
        <source>&amp;Redo pairing of clauses</source>
        <translation>&amp;إعادة مقابلة البندين</translation>
    </message>
    <message>
        <source>&amp;Redo release of clauses</source>
        <translation>&amp;إعادة فك مقابلة البندين</translation>
    </message>
    <message>
        <source>&amp;Redo change of leading licence</source>
        <translation>&amp;إعادة تغيير أساس المقارنة</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>&amp;إعادة القرار</translation>
    </message>
    <message>
        <source>&amp;Redo loading from the disk</source>
        <translation>&amp;إعادة التحميل من القرص</translation>
    </message>
    <message>
        <source>&amp;Redo merging</source>
        <translation>&amp;إعادة الدمج</translation>
    </message>
</context>
<context>
    <name>StepsCounted</name>
    <message numerus="yes">
        <source>&amp;Undo deletion of %n note(s)</source>
        <translation>
            <numerusform>&amp;تراجع عن حذف الملاحظات</numerusform>
            <numerusform>&amp;تراجع عن حذف ملاحظة واحدة</numerusform>
            <numerusform>&amp;تراجع عن حذف ملاحظتين</numerusform>
            <numerusform>&amp;تراجع عن حذف %n ملاحظات</numerusform>
            <numerusform>&amp;تراجع عن حذف %n ملاحظة</numerusform>
            <numerusform>&amp;تراجع عن حذف %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo change of %n note(s)</source>
        <translation>
            <numerusform>&amp;تراجع عن تعديل الملاحظات</numerusform>
            <numerusform>&amp;تراجع عن تعديل ملاحظة واحدة</numerusform>
            <numerusform>&amp;تراجع عن تعديل ملاحظتين</numerusform>
            <numerusform>&amp;تراجع عن تعديل %n ملاحظات</numerusform>
            <numerusform>&amp;تراجع عن تعديل %n ملاحظة</numerusform>
            <numerusform>&amp;تراجع عن تعديل %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo deletion of %n note(s)</source>
        <translation>
            <numerusform>&amp;إعادة حذف الملاحظات</numerusform>
            <numerusform>&amp;إعادة حذف ملاحظة واحدة</numerusform>
            <numerusform>&amp;إعادة حذف ملاحظتين</numerusform>
            <numerusform>&amp;إعادة حذف %n ملاحظات</numerusform>
            <numerusform>&amp;إعادة حذف %n ملاحظة</numerusform>
            <numerusform>&amp;إعادة حذف %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo change of %n note(s)</source>
        <translation>
            <numerusform>&amp;إعادة تعديل الملاحظات</numerusform>
            <numerusform>&amp;إعادة تعديل ملاحظة واحدة</numerusform>
            <numerusform>&amp;إعادة تعديل ملاحظتين</numerusform>
            <numerusform>&amp;إعادة تعديل %n ملاحظات</numerusform>
            <numerusform>&amp;إعادة تعديل %n ملاحظة</numerusform>
            <numerusform>&amp;إعادة تعديل %n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Note {number} on {place}</source>
        <translation>الملاحظة {number} على {place}</translation>
    </message>
    <message>
        <source>New note on {place}</source>
        <translation>ملاحظة جديدة على {place}</translation>
    </message>
</context>
<context>
    <name>SuggestionField</name>
    <message>
        <source>Wording can be suggested for words of one licence: choose these words, or their clause, above.</source>
        <translation>لا تُقترح صياغة إلا لألفاظ رخصة واحدة: اختر أعلاه هذه الألفاظ أو بندها.</translation>
    </message>
    <message>
        <source>Suggest wording</source>
        <translation>اقتراح صياغة</translation>
    </message>
    <message>
        <source>Suggested wording</source>
        <translation>الصياغة المقترحة</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>Drop suggestion</source>
        <translation>حذف الاقتراح</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Summary of the comparison</source>
        <translation>ملخص المقارنة</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ بصيغة نص</translation>
    </message>
</context>
<context>
    <name>SummaryLabel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>واحد متغيّر</numerusform>
            <numerusform>اثنان متغيّران</numerusform>
            <numerusform>%n متغيّرة</numerusform>
            <numerusform>%n متغيّرًا</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>لا شيء بألفاظ أخرى</numerusform>
            <numerusform>واحد بألفاظ أخرى</numerusform>
            <numerusform>اثنان بألفاظ أخرى</numerusform>
            <numerusform>%n بألفاظ أخرى</numerusform>
            <numerusform>%n بألفاظ أخرى</numerusform>
            <numerusform>%n بألفاظ أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لا منقول</numerusform>
            <numerusform>واحد منقول</numerusform>
            <numerusform>اثنان منقولان</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولًا</numerusform>
            <numerusform>%n منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in one licence</source>
        <translation>
            <numerusform>لا شيء في ترخيص واحد فقط</numerusform>
            <numerusform>صف في ترخيص واحد فقط</numerusform>
            <numerusform>صفّان في ترخيص واحد فقط</numerusform>
            <numerusform>%n في ترخيص واحد فقط</numerusform>
            <numerusform>%n في ترخيص واحد فقط</numerusform>
            <numerusform>%n في ترخيص واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) gained</source>
        <translation>
            <numerusform>لا قيود إضافية</numerusform>
            <numerusform>قيد إضافي</numerusform>
            <numerusform>قيدان إضافيان</numerusform>
            <numerusform>%n قيود إضافية</numerusform>
            <numerusform>%n قيدًا إضافيًا</numerusform>
            <numerusform>%n قيد إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) lost</source>
        <translation>
            <numerusform>لا قيود ساقطة</numerusform>
            <numerusform>قيد ساقط</numerusform>
            <numerusform>قيدان ساقطان</numerusform>
            <numerusform>%n قيود ساقطة</numerusform>
            <numerusform>%n قيدًا ساقطًا</numerusform>
            <numerusform>%n قيد ساقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the summary of the comparison</source>
        <translation>انقر لعرض ملخص المقارنة</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary of the comparison</source>
        <translation>ملخص المقارنة</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Each licence</source>
        <translation>كل ترخيص على حدة</translation>
    </message>
    <message>
        <source>Leading licence: {licence}. Differences of print do not count.</source>
        <translation>أساس المقارنة: {licence}. ولا تُحسب فروق الشكل الطباعي.</translation>
    </message>
    <message>
        <source>{licence} restricts in addition</source>
        <translation>ما يقيّده {licence} زيادةً</translation>
    </message>
    <message>
        <source>{licence} does not restrict</source>
        <translation>ما لا يقيّده {licence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>In several licences</source>
        <translation>في أكثر من ترخيص</translation>
    </message>
    <message>
        <source>Only in one licence</source>
        <translation>في ترخيص واحد فقط</translation>
    </message>
    <message>
        <source>Changed in substance</source>
        <translation>تغيّرت في الجوهر</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>بألفاظ أخرى</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Rows with a clause of it</source>
        <translation>صفوف فيها بند منه</translation>
    </message>
    <message>
        <source>Only in this licence</source>
        <translation>في هذا الترخيص فقط</translation>
    </message>
    <message>
        <source>Missing, though the leading one has it</source>
        <translation>غير موجودة فيه وهي في أساس المقارنة</translation>
    </message>
    <message>
        <source>Restricting passages</source>
        <translation>المقاطع المقيِّدة</translation>
    </message>
    <message>
        <source>Kinds of restriction gained</source>
        <translation>أنواع القيود الإضافية</translation>
    </message>
    <message>
        <source>Kinds of restriction lost</source>
        <translation>أنواع القيود الساقطة</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>&amp;Keep this note as a template…</source>
        <translation>ح&amp;فظ هذه الملاحظة قالبًا…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Insert the text of a frequent note; type / in the note to find one by name</source>
        <translation>أدرِج نص ملاحظة متكررة؛ واكتب / في الملاحظة للبحث عن قالب باسمه</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Keep as a template</source>
        <translation>حفظ قالبًا</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message>
        <source>Delete the template {name}? This cannot be undone.</source>
        <translation>أتريد حذف القالب {name}؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف القالب</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>اسم القالب:</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>this clause</source>
        <translation>هذا البند</translation>
    </message>
    <message>
        <source>the clause “{heading}”</source>
        <translation>البند «{heading}»</translation>
    </message>
    <message>
        <source>clause {number}</source>
        <translation>البند {number}</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًّا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردًّا</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TopicsCounted</name>
    <message numerus="yes">
        <source>Topic, %n row(s)</source>
        <translation>
            <numerusform>موضوع، لا صفوف</numerusform>
            <numerusform>موضوع، صف واحد</numerusform>
            <numerusform>موضوع، صفّان</numerusform>
            <numerusform>موضوع، %n صفوف</numerusform>
            <numerusform>موضوع، %n صفًا</numerusform>
            <numerusform>موضوع، %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>{landmark}: {nth} of {count}</source>
        <translation>{landmark}: {nth} من {count}</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>عودة إلى البداية</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>عودة إلى النهاية</translation>
    </message>
    <message>
        <source>Marked passage</source>
        <translation>مقطع مميَّز</translation>
    </message>
    <message>
        <source>Change of substance</source>
        <translation>تغيير جوهري</translation>
    </message>
    <message>
        <source>Clause without counterpart</source>
        <translation>بند بلا مقابل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No passage is marked; switch kinds on in the legend</source>
        <translation>لا مقطع مميَّزًا؛ فعِّل أنواعًا في دليل العلامات</translation>
    </message>
    <message>
        <source>These licences differ nowhere in substance</source>
        <translation>لا فرق جوهريًا بين هذه التراخيص</translation>
    </message>
    <message>
        <source>Every clause has a counterpart</source>
        <translation>لكل بند ما يقابله</translation>
    </message>
    <message>
        <source>No note is held to words of these licences</source>
        <translation>لا ملاحظة على عبارات هذه التراخيص</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>In your library it is called “{title}”.</source>
        <translation>اسمه في مكتبتك «{title}».</translation>
    </message>
    <message>
        <source>Four licences are compared, which is the most, so it was not opened.</source>
        <translation>تجري مقارنة أربعة تراخيص، وهو الحد الأقصى، فلم يُفتح.</translation>
    </message>
    <message>
        <source>Open it in place of another…</source>
        <translation>فتحه محل ترخيص آخر…</translation>
    </message>
    <message>
        <source>The import was stopped; what was not yet read was left alone.</source>
        <translation>أُوقف الاستيراد، وتُرك ما لم يُقرأ بعد على حاله.</translation>
    </message>
    <message>
        <source>“{name}” is already in your library.</source>
        <translation>«{name}» موجود في مكتبتك من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is in your library now.</source>
        <translation>«{name}» في مكتبتك الآن.</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>ما يتضمنه</translation>
    </message>
    <message>
        <source>“{name}” is in your library now. It is none of the licences known here.</source>
        <translation>«{name}» في مكتبتك الآن. وليس من التراخيص المعروفة هنا.</translation>
    </message>
    <message>
        <source>“{name}” is already in your library, as “{title}”.</source>
        <translation>«{name}» موجود في مكتبتك من قبل باسم «{title}».</translation>
    </message>
    <message>
        <source>“{name}” is {title}, byte for byte as the library has it.</source>
        <translation>«{name}» هو {title}، مطابقًا لنسخة المكتبة بايتًا ببايت.</translation>
    </message>
    <message>
        <source>“{name}” has the words of {licence}; only capitals, punctuation or marks differ.</source>
        <translation>كلمات «{name}» هي كلمات {licence}، ولا اختلاف إلا في حالة الأحرف أو علامات الترقيم أو الرموز.</translation>
    </message>
    <message>
        <source>“{name}” is {licence}, word for word.</source>
        <translation>«{name}» هو {licence} حرفيًا.</translation>
    </message>
    <message>
        <source>“{name}” is {licence} with {changes}.</source>
        <translation>«{name}» هو {licence} بعد {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>تغيير %n كلمة</numerusform>
            <numerusform>تغيير كلمة واحدة</numerusform>
            <numerusform>تغيير كلمتين</numerusform>
            <numerusform>تغيير %n كلمات</numerusform>
            <numerusform>تغيير %n كلمة</numerusform>
            <numerusform>تغيير %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>إضافة %n كلمة</numerusform>
            <numerusform>إضافة كلمة واحدة</numerusform>
            <numerusform>إضافة كلمتين</numerusform>
            <numerusform>إضافة %n كلمات</numerusform>
            <numerusform>إضافة %n كلمة</numerusform>
            <numerusform>إضافة %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>حذف %n كلمة</numerusform>
            <numerusform>حذف كلمة واحدة</numerusform>
            <numerusform>حذف كلمتين</numerusform>
            <numerusform>حذف %n كلمات</numerusform>
            <numerusform>حذف %n كلمة</numerusform>
            <numerusform>حذف %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” contains {licences}.</source>
        <translation>يتضمن «{name}» نص {licences}.</translation>
    </message>
    <message>
        <source>A notice in “{name}” names {licences}.</source>
        <translation>يشير إشعار في «{name}» إلى {licences}.</translation>
    </message>
    <message>
        <source>Show the library&apos;s text instead</source>
        <translation>عرض نص المكتبة بدلًا منه</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>مقارنة بالأصل</translation>
    </message>
    <message>
        <source>Go to {licence}</source>
        <translation>الانتقال إلى {licence}</translation>
    </message>
    <message>
        <source>Compare with {licence}</source>
        <translation>مقارنة بـ{licence}</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Write your note here</source>
        <translation>اكتب ملاحظتك هنا</translation>
    </message>
    <message>
        <source>The note as it will look</source>
        <translation>الملاحظة كما ستظهر</translation>
    </message>
</context>
</TS>
