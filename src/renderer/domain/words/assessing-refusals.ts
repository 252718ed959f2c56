type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the rules on assessments refuse. */
export const assessingRefusals: Readonly<Record<string, Words>> = {
  'scheme-item-shape': d =>
    `考核项目“${of(d, 'line')}”看不明白。每行写：类别 项目 满分 方法（扣分、加分、选择、比例），例如：环境卫生 楼道清洁 5 扣分。`,
  'scheme-band-shape': d => `等级“${of(d, 'line')}”看不明白。每行写：等级 起分，例如：AA 80。`,
  'scheme-bands-bottom': d =>
    `等级最低只到 ${of(d, 'least')} 分，再低就没有等级了。请把最低一级的起分写成 0。`,
  'scheme-bands-gap': d =>
    `等级“${of(d, 'line')}”和上一级没有接上，中间的分数没有等级或有两个等级。上一级的起分就是这一级的止分，不含本数。`,
  'scheme-bands-twice': d => `等级“${of(d, 'line')}”的名称或起分与另一级相同，请核对。`,
  'scheme-assessor-shape': d => `评分方“${of(d, 'line')}”看不明白。每行写：评分方 权重，例如：街道 40。`,
  'scheme-weights': d => `各评分方的权重合计 ${of(d, 'sum')}，应当是 100。请核对。`,
  'scheme-veto-shape': d =>
    `一票否决“${of(d, 'line')}”看不明白，或写的等级不在上面。每行写：发生什么 定为哪一级。`,
  'scheme-total': d =>
    `各项满分合计 ${of(d, 'sum')} 分，与总分 ${of(d, 'total')} 分不符。请核对各项的满分或总分。`,
  'scheme-used': () => '已经按这个办法考核过，不能再改。要改就另立一个办法。',
  'score-missing': d => `“${of(d, 'item')}”还没有打分。没有得分的填 0。`,
  'score-shape': d => `“${of(d, 'item')}”写的是“${of(d, 'typed')}”，请填数字，最多两位小数，例如 4.5。`,
  'score-over-full': d =>
    `“${of(d, 'item')}”填了 ${of(d, 'typed')} 分，超过满分 ${of(d, 'full')} 分，请核对。`,
  'score-file-shape': () =>
    '这不是从本软件下载的评分表，或表头、隐藏的编号列被删掉了。请重新下载评分表，把得分填进去再导入。',
  'score-file-mixed': () => '表里混有几份评分表的行。请一份评分表存一个文件，再导入。',
  'score-file-unknown': () =>
    '这份评分表不是本单位这些考核的，可能是别的办法或已撤销的考核。请重新下载评分表。',
  'score-file-assessor': d => `评分方“${of(d, 'assessor')}”不在考核办法里，请重新下载评分表。`,
  'score-file-version': d =>
    `这份评分表是以前一版的，现在已有第 ${of(d, 'version')} 版。请打开那一版重新下载评分表。`,
  'score-item-unknown': d =>
    `考核项目“${of(d, 'item')}”不在办法里，多半是新加或改过的行。请删去这一行，或重新下载评分表。`,
  'score-item-twice': d => `“${of(d, 'item')}”写了两行，请只留一行。`,
  'score-row-missing': d => `少了“${of(d, 'item')}”一行，请重新下载评分表，或把这一行补上。`,
  'assessment-enterprise-missing': () => '请选择物业企业。',
  'assessment-twice': () => '这家企业已在这个办法的考核里，请打开它打分。',
  'assessment-published': () => '结果已经公布，不能再改。确有错误的，用“更正”另出一版。',
  'assessment-sheets-missing': () => '还有评分方没有打分，全部打完才能公布。',
  'assessment-not-published': () => '还没有公布，可以直接改，不用更正。',
  'assessment-reason-missing': () => '请写明更正的原因。',
  'assessment-corrected': () => '已经有更正的一版，请打开那一版。',
  'scheme-case-shape': d =>
    `考核项目“${of(d, 'line')}”看不明白。按诉求算的，比率写：诉求：按时办结率（或办结率、满意率）；件数写：诉求：超时件数每件扣1（或受理件数、不满意件数）。`,
  'class-shape': d =>
    `分类“${of(d, 'line')}”看不明白。每行写：类别 等级（几个等级用顿号分开） 措施，例如：A类 AAA、AA 减少检查。`,
  'class-none': () => '还没有填分类，每行写一类。',
  'class-twice': d => `“${of(d, 'name')}”写了两次，一个等级只能属于一类，请核对。`,
  'list-criteria-missing': () => '请写明上榜标准，每行一条，例如：前 3 名。',
  'list-months': d => `保留月数请填 1 到 ${of(d, 'most')} 的整数；一直保留到移出的不填。`,
  'listing-rule-missing': d => `还没有定${of(d, 'list')}的上榜标准，请先点“上榜标准”写明，再列入企业。`,
  'listing-enterprise-missing': () => '请选择物业企业。',
  'listing-why-missing': () => '请写明上榜的原因，对照上榜标准写。',
  'listing-twice': d => `这家企业从 ${of(d, 'from')} 起已在${of(d, 'list')}上，不用再列。`,
  'listing-left': () => '已经移出，不能再办这一步。',
  'listing-day-early': d => `日期早于上榜的 ${of(d, 'from')}，请核对。`,
  'listing-day-future': () => '日期还没到，请填今天或以前的日期。',
  'listing-reason-missing': () => '请写明移出的原因，例如：整改复查合格。',
  'appeal-text-missing': () => '请写明企业对哪一项有异议、理由是什么。',
  'appeal-day-future': () => '日期还没到，请填今天或以前的日期。',
  'appeal-day-early': d => `日期早于 ${of(d, 'day')}，请核对。`,
  'appeal-late': d => `提出异议的期限到 ${of(d, 'due')} 为止。仍要受理的，请写明逾期受理的理由。`,
  'review-done': () => '这件异议已经复核过，请看复核结论。',
  'review-findings-missing': () => '请写明复核情况：查了什么、结果怎样。',
  'review-reviewer-missing': () => '请写明谁复核的。',
  'review-outcome-missing': () => '请选择复核结论：维持原结果，或更正。',
}
