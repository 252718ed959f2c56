type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what public notices refuse, with the rule that forbids it. */
export const publicNoticeRefusals: Readonly<Record<string, Words>> = {
  'notice-title-missing': () => '未填公示标题。',
  'notice-body-missing': () => '公示正文空着，请填写公示内容。',
  'notice-place-missing': () => '未填公示地点，例如“小区公告栏”。',
  'notice-days-reversed': d => `公示止 ${of(d, 'to')} 早于公示起 ${of(d, 'from')}，请改正。`,
  'notice-too-short-law': d =>
    `公示 ${of(d, 'given')} 天，少于规定的 ${of(d, 'days')} 天（${of(d, 'basis')}），不得缩短。公示止不早于 ${of(d, 'earliest')}。`,
  'notice-too-short': d =>
    `公示 ${of(d, 'given')} 天，少于 ${of(d, 'days')} 天（${of(d, 'basis')}）。请改为公示止不早于 ${of(d, 'earliest')}，或写明缩短的理由。`,
  'notice-closed': () => '公示已撤下，不再修改。需要更正时请在操作记录中撤销。',
  'notice-down-early': d => `撤下日期早于公示起 ${of(d, 'from')}，请改正。`,
  'notice-down-future': () => '撤下日期晚于今天，请填实际撤下的日期。',
  'notice-down-short': d => `公示未满期，到 ${of(d, 'to')} 才满。提前撤下请写明理由。`,
  'objection-text-missing': () => '未填异议内容。',
  'objection-early': d => `收到异议的日期早于公示起 ${of(d, 'from')}，请核对。`,
  'objection-future': () => '收到或答复的日期晚于今天，请填实际日期。',
  'objection-answer-missing': () => '未填答复内容。',
  'objection-answer-late': d =>
    `异议应在 ${of(d, 'days')} 天内答复，最迟 ${of(d, 'due')}（${of(d, 'basis')}）。迟答的请写明原因。`,
  'notice-rule-days': () => '请填公示天数和答复异议的天数。',
  'notice-rule-under-law': d => `不得少于 ${of(d, 'days')} 天：${of(d, 'basis')}。`,
  'objection-answer-early': d => `答复日期早于收到异议的 ${of(d, 'received')}，请改正。`,
}
