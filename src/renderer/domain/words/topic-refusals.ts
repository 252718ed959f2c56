type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the rules on topics refuse. */
export const topicRefusals: Readonly<Record<string, Words>> = {
  'topic-title-missing': () => '请写议题的名称。',
  'topic-title-long': () => '议题名称不超过 100 个字，详细情况请写在“理由”里。',
  'topic-received-missing': () => '请填收到的时间，办理时限从这时算起。',
  'topic-received-future': () => '收到的时间还没到。请填现在或以前的时间。',
  'topic-no-way': () => '议题现在的状态不能办这一步。请看页面上列出的下一步。',
  'topic-note-missing': () => '请写明情况，以后查得到根据。',
  'topic-answer-missing': () => '请写明怎样答复提出人。',
  'topic-level-missing': () => '请选择分级。',
  'topic-satisfaction-missing': () => '请选择满意、基本满意或不满意。',
  'topic-figures-missing': () => '请填应到、实到、赞成的人数。',
  'topic-step-early': d => `时间早于上一步的 ${of(d, 'last')}。请核对时间。`,
  'topic-step-future': () => '时间还没到。请填现在或以前的时间。',
  'topic-approve-over-present': d =>
    `赞成 ${of(d, 'approve')} 人多于实到 ${of(d, 'present')} 人。请核对人数。`,
  'topic-examined-inquorate': d =>
    `党员大会应到 ${of(d, 'entitled')} 人，实到 ${of(d, 'present')} 人，不足三分之二，不能审议。依据：${of(d, 'basis')}。请另行召开。`,
  'topic-examined-failed': d =>
    `党员大会应到 ${of(d, 'entitled')} 人，赞成 ${of(d, 'approve')} 人，没有超过半数，审议未通过。依据：${of(d, 'basis')}。`,
  'topic-orders-open': d => `还有 ${of(d, 'count')} 件督办事项没有销号，办完以后再评价。`,
  'topic-notice-running': d =>
    `公示到 ${of(d, 'until')} 为止，公示期满以后再办这一步；确有原因现在要办的，写明原因。`,
  'topic-notice-missing': d =>
    `还没有登记这件议题的${of(d, 'kind')}。请先在“公示”里登记；确有原因不公示的，写明原因。`,
  'topic-notice-short': d =>
    `只公示了 ${of(d, 'hung')} 天，少于 ${of(d, 'days')} 天（${of(d, 'basis')}）。请补足天数，或写明原因。`,
  'topic-objections-open': d =>
    `公示收到的异议还有 ${of(d, 'count')} 件没有答复，应在 ${of(d, 'days')} 天内答复（${of(d, 'basis')}）。答复以后再办这一步。`,
  'calendar-times': () => '结束日期早于开始日期。请核对两个日期。',
  'calendar-long': d => `一次最多标 ${of(d, 'most')} 天，请分几次填。`,
  'calendar-note-missing': () => '请写明是什么假期，例如：春节、国庆节调休。',
}
