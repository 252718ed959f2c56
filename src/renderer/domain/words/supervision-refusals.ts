type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what supervision orders refuse. */
export const supervisionRefusals: Readonly<Record<string, Words>> = {
  'supervision-step-impossible': d => `此督办单${of(d, 'state')}，不能${of(d, 'step')}。请按办理的先后登记。`,
  'supervision-note-missing': d => `未填${of(d, 'note')}，请填写后再保存。`,
  'supervision-day-future': () => '日期晚于今天，请填实际发生的日期。',
  'supervision-day-early': d => `日期早于上一次登记的 ${of(d, 'last')}，请核对先后。`,
  'supervision-due-missing': () => '未填新的完成时限，或早于延期的日期，请改正。',
  'supervision-due-not-later': d => `新的完成时限不晚于原定的 ${of(d, 'due')}，不算延期，请改正。`,
  'supervision-due-before-issue': d => `完成时限早于下达日期 ${of(d, 'issuedOn')}，请改正。`,
  'supervision-close-early': d => `此督办单${of(d, 'state')}，还没有反馈结果。请先登记反馈，核查后再销号。`,
  'supervision-result-missing': () => '未填办理结果，不能销号。',
  'supervision-verifier-missing': () => '未填核查人，不能销号。',
  'supervision-nothing-open': () => '所选督办单都已销号，无须催办。',
  'supervision-none-due': () => '议定事项都已下达督办单，或未定责任单位。请先在议定事项中填好责任单位。',
  'supervision-task-missing': () => '未填督办事项。',
  'supervision-responsible-missing': () => '未填责任单位。',
  'supervision-closed': () => '此督办单已销号，不再修改。需要更正时请在操作记录中撤销销号。',
  'lights-basis-missing': () => '未填亮灯规则的依据，例如“本社区督办办法”。',
  'oversight-enterprise-missing': () => '请选择物业企业。',
  'oversight-task-missing': d => `请写明${of(d, 'task')}。`,
  'oversight-measures-missing': () => '请写明整改要求，企业照着办，复查时照着查。',
  'oversight-due-missing': () => '请填整改期限，复查从期限算起。',
  'oversight-talk-missing': () => '请填约谈的时间和地点。',
}
