type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the rules on volunteers refuse. */
export const volunteerRefusals: Readonly<Record<string, Words>> = {
  'volunteer-known': d => `这位居民（或这个编号）已经登记为志愿者：${of(d, 'name')}。请直接打开修改。`,
  'team-name-taken': d => `已有一支队伍叫“${of(d, 'name')}”，请换一个名称。`,
  'activity-closed': () => '时长已经确认，活动和名单不能再改。时长有误请在名单里“更正”，写明原因。',
  'activity-days-reversed': d => `止日 ${of(d, 'to')} 早于起日 ${of(d, 'from')}，请核对。`,
  'activity-days-many': d => `一次活动最多 ${of(d, 'most')} 天；更长的请分几次登记。`,
  'activity-day-has-hours': d => `${of(d, 'day')} 已经录了时长，活动的起止日要包括这一天。`,
  'activity-words-long': () => '活动名称和服务内容最多 60 个字，地点最多 100 个字，请写短一些。',
  'activity-no-way': () => '活动现在的状态不能办这一步。请看页面上列出的下一步。',
  'activity-note-missing': () => '请写明原因，以后查得到根据。',
  'activity-by-missing': () => '请写明谁确认时长，例如：活动负责人或受助人的姓名。',
  'activity-step-future': () => '时间还没到，请填现在或以前的时间。',
  'activity-step-early': d => `时间早于上一步的 ${of(d, 'last')}，请核对。`,
  'activity-nobody-signed-up': () => '还没有人报名。请先把参加的志愿者加进名单。',
  'activity-not-begun': d => `活动 ${of(d, 'from')} 才开始，到那天再登记。`,
  'activity-not-over': d => `活动到 ${of(d, 'to')} 才结束。提前结束的请先修改止日。`,
  'activity-hours-missing': d => `还有人没有录时长：${of(d, 'names')}。没有来的录“0”或“未到”。`,
  'activity-nobody-served': () => '没有一个人有时长，不用确认。活动没有办成的请取消活动。',
  'activity-notice-missing': () => '没有找到时长公示。请先公示，期满再归档。',
  'activity-notice-showing': d => `公示到 ${of(d, 'to')} 期满，期满以后再归档。`,
  'activity-objections-open': () => '公示有异议还没有答复，答复以后再归档。',
  'sign-up-none': () => '没有要加的人：选中的都已经在名单里。',
  'sign-up-has-hours': () => '这位志愿者已经录了时长，不能移出名单。没有来的请把时长改成 0。',
  'hours-unreadable': d => `“${of(d, 'typed')}”不是时长。请写小时数，最多一位小数，例如 2.5；没有来写 0。`,
  'hours-over-day': d => `一天最多 24 小时，“${of(d, 'hours')}”太多，请核对。`,
  'hours-over-day-sum': d =>
    `${of(d, 'name')} ${of(d, 'day')} 还有${of(d, 'places')}，加起来 ${of(d, 'sum')} 小时，超过一天 24 小时，请核对。`,
  'hours-not-now': () => '现在不能录时长：活动还没有开始，或者时长已经确认。',
  'hours-outside': d => `时长要记在活动的日子里（${of(d, 'from')} 至 ${of(d, 'to')}）。`,
  'hours-future': () => '这一天还没到，到了再录时长。',
  'hours-none': () => '没有改动：录入的时长和原来一样，或者都是空的。',
  'hours-not-confirmed': () => '时长还没有确认，直接在“录入时长”里改即可。',
  'hours-reason-missing': () => '请写明更正的原因，例如：签到表写错。原来的时长和原因会留在记录里。',
  'points-per-hour': d => `每小时积分应为 0 到 ${of(d, 'most')} 的整数。`,
  'certificates-announced': () => '没有要公示的证明：都已经公示，或者已经作废。',
}
