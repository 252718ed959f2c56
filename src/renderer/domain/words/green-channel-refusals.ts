type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the rules on cases of the green channel refuse. */
export const greenChannelRefusals: Readonly<Record<string, Words>> = {
  'case-received-missing': () => '请填收到的时间，办理时限从这时算起。',
  'case-received-future': () => '收到的时间还没到，请填现在或以前的时间。',
  'case-received-late': d => `收到的时间晚于第一步办理的 ${of(d, 'first')}，请核对。`,
  'case-no-way': () => '这件诉求现在的状态不能办这一步。请看页面上列出的下一步。',
  'case-note-missing': () => '请写明情况，以后查得到根据。',
  'case-handler-missing': () => '请写明交给谁办，例如：安居物业 王经理。',
  'case-answer-missing': () => '请写明怎样答复诉求人。',
  'case-level-missing': () => '请选择分级，时限按分级计算。',
  'case-satisfaction-missing': () => '请选择满意、基本满意或不满意。',
  'case-due-missing': () => '请填延到什么时间。',
  'case-due-not-later': d => `延期要晚于现在的时限 ${of(d, 'before')}，请核对。`,
  'case-step-future': () => '办理时间还没到，请填现在或以前的时间。',
  'case-step-early': d => `办理时间早于上一步（或收到）的 ${of(d, 'last')}，请核对时间。`,
  'case-with-topic': () => '这件诉求已经提交会议，登记成了议题，不能移出。办完后照常办结，或转出。',
}
