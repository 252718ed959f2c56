type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the forms and the rules on estates, enterprises, contracts and committees refuse. */
export const propertyRefusals: Readonly<Record<string, Words>> = {
  'entered-missing': d => `还没有填“${of(d, 'label')}”，请填写后再保存。`,
  'entered-long': d => `“${of(d, 'label')}”超过 ${of(d, 'most')} 个字，请写简短些。`,
  'entered-count': d => `“${of(d, 'label')}”写的是“${of(d, 'typed')}”，这里只填整数，例如 320。`,
  'entered-decimal': d => `“${of(d, 'label')}”写的是“${of(d, 'typed')}”，这里只填数字，例如 86.35。`,
  'entered-day': d => `“${of(d, 'label')}”写的是“${of(d, 'typed')}”，不是日期。请写成 2026-11-23 这样。`,
  'entered-choice': d => `“${of(d, 'label')}”写的是“${of(d, 'typed')}”，请从这些里选：${of(d, 'choices')}。`,
  'estate-name-taken': d => `已有小区叫“${of(d, 'name')}”（名称或别名）。请换一个名称，或打开那个小区修改。`,
  'estate-occupied-over': d => `入住 ${of(d, 'occupied')} 户多于总户数 ${of(d, 'houses')} 户。请核对两个数。`,
  'enterprise-name-taken': d => `已有名为“${of(d, 'name')}”的企业。请打开它修改，或核对名称。`,
  'enterprise-code-is-old': () =>
    '这是 15 位的旧注册号，不是统一社会信用代码。请填在“原注册号”里；有新执照的填 18 位代码。',
  'enterprise-code-taken': d => `这个代码已登记在“${of(d, 'name')}”名下，两家企业代码不会相同。请核对。`,
  'enterprise-old-number': () => '原注册号应是 15 位数字，请照旧执照核对。',
  'contract-estate-missing': () => '请选择小区。小区还没有登记的，先到“小区”里登记。',
  'contract-enterprise-missing': () => '请选择物业企业。企业还没有登记的，先到“物业企业”里登记。',
  'contract-fee-shape': d =>
    `收费标准“${of(d, 'line')}”看不明白。请每行写一种，先写物业类型再写单价，例如：住宅 1.20。`,
  'contract-days-reversed': () => '合同止日早于起日，请核对两个日期。',
  'contract-ended-early': d => `终止日期早于合同开始的 ${of(d, 'from')}，请核对。`,
  'contract-overlap': d =>
    `${of(d, 'estate')}在这段时间里已有合同：${of(d, 'enterprise')}，${of(d, 'from')} 至 ${of(d, 'to')}。同一小区的合同期限不能重叠；旧合同提前结束的，先登记终止。`,
  'contract-rate-over': () => '收缴率不能超过 100%，请核对。',
  'contract-over': () => '这份合同已经登记终止，不能再办这一步。',
  'contract-day-future': () => '日期还没到，请填今天或以前的日期。',
  'contract-day-early': d => `日期早于合同开始的 ${of(d, 'from')}，请核对。`,
  'contract-reason-missing': () => '请写明终止的原因，例如：期满未续、业主大会决定解聘。',
  'committee-term-reversed': () => '任期止早于任期起，请核对两个日期。',
  'committee-term-early': d => `任期起早于选举日期 ${of(d, 'elected')}，请核对。`,
  'committee-filed-early': d => `备案日期早于选举日期 ${of(d, 'elected')}，请核对。`,
  'committee-ended-early': () => '终止日期早于任期起，请核对。',
  'committee-overlap': d =>
    `任期与${of(d, 'name')}（${of(d, 'from')} 至 ${of(d, 'to')}）重叠。同一小区同时只有一届；上一届提前结束的，先填它的终止日期。`,
  'period-length': d => `请填 1 到 ${of(d, 'most')} 的整数。`,
  'estates-both-bound': d =>
    `“${of(d, 'from')}”和“${of(d, 'into')}”都登记过物业合同或业委会，合成一个会重叠。请先在“小区”里核对两边的合同和业委会，移出重复的，再改名。`,
}
