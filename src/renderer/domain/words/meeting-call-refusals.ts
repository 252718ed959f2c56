type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what is refused before a meeting, when it is called off, and in its rules. */
export const meetingCallRefusals: Readonly<Record<string, Words>> = {
  'kind-basis-missing': () => '请写明依据，例如本会制度的名称和条款，或者街道的文件。',
  'kind-notice-below-law': d =>
    `提前通知不得少于 ${of(d, 'days')} 天。依据：${of(d, 'basis')}。请填 ${of(d, 'days')} 或更多。`,
  'notice-future': () => '发出通知的日期还没到。请在发出以后登记。',
  'notice-missing': () => '请填发出通知的日期。',
  'notice-ways-missing': () => '请写明通知方式，例如书面、电话、微信群。',
  'notice-after-meeting': () => '发出通知的日期晚于开会的日期。请核对两个日期。',
  'notice-cut-short-by-law': d =>
    `通知只提前了 ${of(d, 'given')} 天，应提前 ${of(d, 'days')} 天，最迟 ${of(d, 'last')} 发出（发出当天和开会当天都不算）。依据：${of(d, 'basis')}。这个期限不能缩短，请把会议改到更晚的日期。`,
  'notice-cut-short': d =>
    `通知只提前了 ${of(d, 'given')} 天，应提前 ${of(d, 'days')} 天，最迟 ${of(d, 'last')} 发出（发出当天和开会当天都不算）。依据：${of(d, 'basis')}。确需提前开会，请写明缩短的原因；否则请把会议改到更晚的日期。`,
  'topics-until-late': () => '征集截止的日期晚于开会的日期。请核对两个日期。',
  'step-no-agenda': () => '还没有议程',
  'step-no-roll': () => '还没有应到人员名单',
  'step-notice-late': d => `要提前 ${of(d, 'days')} 天通知，最迟应在 ${of(d, 'last')} 发出，现在已过`,
  'archive-no-minutes': () => '纪要还没有印发',
  'archive-not-distributed': () => '还没有登记纪要已分送',
  'archive-already': () => '这次会议已经归档。',
  'step-orders-open': d => `还有 ${of(d, 'count')} 件督办事项没有销号`,
  'not-held-reason': () => '请写明原因，以后查得到根据。',
  'cancel-begun': () => '会议已经开始，有人签到或议程已有结果，不能取消。人数不够没有开成，请用“登记流会”。',
  'not-held-early': () => '还没到开会的日期，不能登记流会。不开了请用“取消会议”。',
  'anew-held': () => '只有流会或取消的会议才能另行通知。',
  'anew-already': () => '这次会议已经另行通知过，请打开那一次会议。',
  'anew-earlier': d => `另行召开的时间应晚于原定的 ${of(d, 'before')}。请改正时间。`,
  'proxy-not-allowed': d => `${of(d, 'kind')}不能委托他人出席。确有规定的，请在“设置—会议规则”里改。`,
  'proxy-name-missing': d => `请写明受${of(d, 'name')}委托出席的人。`,
  'proxy-self': d => `${of(d, 'name')}不能委托自己。请改正受托人。`,
}
