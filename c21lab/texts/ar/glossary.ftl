## Workshop

term-workshop = ورشة
term-territory = منطقة
term-participants = مشاركون
term-facilitator = فريق الورشة
term-group = مجموعة
term-table = طاولة
term-plenary = جلسة عامة
term-cultural-rights = حقوق ثقافية

## Framework

term-framework = إطار
term-module = وحدة
term-essentials = الأساسيات
term-extended = الموسّعة
term-domain = مجال
term-field = مجال فرعي
term-action = إجراء

## Sheet and answers

term-sheet = استمارة تقييم
term-ballot = استمارة ورقية
term-collector = تجميع الاستمارات الورقية
term-score = درجة
term-scale = سلّم
term-stage = مرحلة
term-dont-know = لا أعرف
term-not-applicable = لا ينطبق
term-blank = فارغ
term-comment = تعليق

## Report

term-report = تقرير
term-strength = نقطة قوة
term-weakness = نقطة ضعف
term-blind-spot = نقطة عمياء
term-split-views = آراء منقسمة
term-group-gap = فرق بين المجموعات
term-agreement = اتفاق
term-mean = متوسط
term-median = وسيط
term-spread = تشتت
term-interval = مجال الثقة
term-chance = مصادفة
term-measure = تدبير
term-plan = خطة
