type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what the rules on the association, its members, posts, rules and on what is due refuse. */
export const associationRefusals: Readonly<Record<string, Words>> = {
  'association-name-missing': () => '请填促进会的全称。文书上印的是全称。',
  'association-name-taken': d => `已有名为“${d['name'] ?? ''}”的单位。请核对全称，或者直接修改那一个。`,
  'association-code-not-registered': () =>
    '只有已登记的社会团体才有统一社会信用代码。请清空代码，或者把法律性质改为“已登记社会团体”。',
  'association-code-kind': d =>
    `代码以 ${d['start'] ?? ''} 开头；民政部门登记的社会团体以 51 开头。请对照法人登记证书核对。`,
  'credit-code-length': d =>
    `统一社会信用代码是 18 位，现在是 ${d['length'] ?? ''} 位。请对照证书核对（GB 32100-2015）。`,
  'credit-code-character': d =>
    `统一社会信用代码里不会有“${d['character'] ?? ''}”（不用 I、O、S、V、Z）。请对照证书核对（GB 32100-2015）。`,
  'credit-code-check': () =>
    '统一社会信用代码的最后一位校验码不符，至少有一位写错。请对照证书核对（GB 32100-2015）。',
  'association-turn-day-missing': () => '请填状态变更的日期。',
  'association-turn-future': () => '日期还没到。请填今天或以前的日期。',
  'association-turn-before-last': d =>
    `日期早于上一次变更（${d['last'] ?? ''} ${d['state'] ?? ''}）。请核对日期。`,
  'association-turn-ground-missing': () => '请写明依据，例如哪次会议的决定、哪份文件。',
  'association-no-way': d => `现在是“${d['from'] ?? ''}”，不能直接转为“${d['to'] ?? ''}”。`,
  'association-report-not-heard': () => '还没有会议听取筹备情况报告（在会议的议程里把该项记为“已听取”）',
  'association-no-rule': () => '还没有审议通过的制度（至少一项）',
  'association-no-election': () => '还没有有效的选举（会议的选举计票有效、到会人数达到要求、有人当选）',
  'association-no-new-election': () => '换届以来还没有有效的选举',
  'association-no-letter': d => `尚未开具聘书：${d['names'] ?? ''}`,
  'association-post-unanswered': d => `尚未登记是否接受任职：${d['names'] ?? ''}`,
  'association-post-declined': d => `不接受任职，职务尚缺，需补选：${d['names'] ?? ''}`,
  'association-nobody-in-post': () => '没有在任人员，无任期可换届',
  'association-term-not-over': d =>
    `本届任期到 ${d['last'] ?? ''}，${d['from'] ?? ''} 起（届满前 ${d['days'] ?? ''} 天，可在首页“提醒天数”里改）可以开始换届`,
  'member-name-missing': () => '请填单位名称。',
  'member-type-missing': () => '请选单位类型。',
  'member-type-unknown': d =>
    `${d['type'] ? `单位类型“${d['type']}”认不出` : '没有写单位类型，从名称也认不出'}。请写成：${d['known'] ?? ''}。`,
  'member-name-taken': d => `${d['name'] ?? ''}已是成员单位。请直接修改那一行。`,
  'member-name-twice': d => `${d['name'] ?? ''}在粘贴的内容里出现了两次。请只留一行。`,
  'member-votes-unknown': d => `表决权“${d['votes'] ?? ''}”认不出。请填“有”或“无”。`,
  'member-representative-missing': () => '请填新代表的姓名。',
  'member-representative-day-missing': () => '请填新代表从哪天起代表本单位。',
  'member-representative-too-early': d => `日期不能早于上一任代表开始的日期 ${d['from'] ?? ''}。请核对日期。`,
  'member-leave-day-missing': () => '请填退出日期。',
  'member-leave-future': () => '日期还没到。请填今天或以前的日期，到那一天再登记退出。',
  'member-leave-early': d => `退出日期应晚于加入日期 ${d['joined'] ?? ''}。请核对日期。`,
  'member-join-early': d => `重新加入的日期不能早于退出日期 ${d['left'] ?? ''}。请核对日期。`,
  'post-accept-day-missing': () => '请填接受任职的日期。',
  'post-accept-future': () => '日期还没到。请填今天或以前的日期。',
  'post-already-ended': () => '已经登记离任，不能再登记是否接受。需要更正时，请在操作记录里撤销离任。',
  'post-end-day-missing': () => '请填离任日期。',
  'post-end-future': () => '日期还没到。请填今天或以前的日期，到那一天再登记离任。',
  'post-end-before-term': d => `离任日期早于任期开始的 ${d['from'] ?? ''}。请核对日期。`,
  'post-end-after-term': d => `任期到 ${d['to'] ?? ''} 自然届满，不用登记离任。提前离任的请填任期内的日期。`,
  'post-end-reason-missing': () => '请写明离任原因，例如辞职、调离。',
  'regulation-title-missing': () => '请填制度的名称。',
  'regulation-title-taken': d => `已有《${d['title'] ?? ''}》。请打开它起草修订稿。`,
  'regulation-body-missing': () => '请写正文，一段一行。',
  'regulation-unchanged': () => '正文与上一稿完全相同，没有可保存的修改。',
  'regulation-no-draft': () => '没有待通过的草稿。请先起草修订稿。',
  'regulation-repealed': () => '这项制度已废止，不能再修改。需要恢复时，请在操作记录里撤销废止。',
  'regulation-day-missing': () => '请填日期。',
  'regulation-future': () => '日期还没到。请填今天或以前的日期。',
  'regulation-by-missing': () => '请写明由哪次会议通过。',
  'regulation-too-early': d => `日期早于上一版通过的日期 ${d['last'] ?? ''}。请核对日期。`,
  'regulation-not-adopted': () => '还没有通过的版本，不用废止。',
  'due-days-missing': () => '请填提前多少天提醒，几个数用顿号隔开，例如 90、60、30。',
  'due-days-many': d => `提前天数最多 ${d['most'] ?? ''} 天，最多 5 个数。请改小一些。`,
}
