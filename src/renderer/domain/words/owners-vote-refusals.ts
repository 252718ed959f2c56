type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what owners' votes and vote rules refuse. */
export const ownersVoteRefusals: Readonly<Record<string, Words>> = {
  'owners-vote-incomplete': () => '表决名称和小区都要填写。',
  'owners-vote-no-matter': () => '至少要有一个表决事项，每个事项都要写明内容。',
  'owners-vote-follow-basis': () =>
    '未交回的票计入多数，要写明依据：本小区业主大会议事规则的名称和条款。没有依据的，请去掉这一项。',
  'owners-vote-times': d => `收票截止 ${of(d, 'to')} 早于收票开始 ${of(d, 'from')}。请改正起止日期。`,
  'owners-vote-notice': d =>
    `业主大会会议应当于召开 ${of(d, 'days')} 日以前通知全体业主（《物业管理条例》第十四条）。${of(d, 'notice')} 通知的，最早从 ${of(d, 'first')} 开始。请改正通知日期或收票开始日期。`,
  'owners-vote-closed': () => '本次表决已经结束计票，不能再改动表决票。需要更正时请先撤销“结束计票”。',
  'owners-vote-not-begun': d => `收票从 ${of(d, 'from')} 开始，现在还不能录票。请核对收票日期。`,
  'owners-no-area-column': d =>
    `工作表“${of(d, 'sheet')}”里没有面积一列。请加上“建筑面积”或“专有部分面积”（平方米）一列再读入。`,
  'owners-no-owner-column': d => `工作表“${of(d, 'sheet')}”里没有业主一列。请加上“业主姓名”一列再读入。`,
  'house-area': d =>
    `面积“${of(d, 'area')}”不对。请填大于 0 的平方米数，例如 86.35，不带单位；空着表示未登记。`,
  'owners-roll-empty': () => '没有可以列入业主名册的房屋。请核对名册文件或房屋资料。',
  'owners-roll-issued': () => '已经发出或收回表决票，业主名册不能整体更换。',
  'owners-issue-none': d => `第 ${of(d, 'from')} 号至第 ${of(d, 'to')} 号没有尚未发出的表决票。请核对编号。`,
  'ballot-unknown': d => `没有第 ${of(d, 'no')} 号表决票，编号到 ${of(d, 'last')} 为止。请核对票面编号。`,
  'ballot-not-issued': d =>
    `第 ${of(d, 'no')} 号表决票没有发出的记录，不能计票。请先登记发票，或核对票面编号。`,
  'ballot-counted-before': d =>
    `第 ${of(d, 'no')} 号表决票已在 ${of(d, 'on')} 录入，一张票只计一次。要更正请先“退回重录”。`,
  'ballot-marks': d => `本次有 ${of(d, 'count')} 个事项，每个事项都要按 1、2、3 或 0。`,
  'ballot-not-counted': d => `第 ${of(d, 'no')} 号表决票还没有录入。`,
  'vote-rule-basis': () => '请填写依据：这条规则写在哪份法律、章程或办法里，从哪里查到。',
  'vote-rule-name': () => '请填写规则名称。',
  'vote-rule-share': () => '人数要求要写成分数，例如 2/3；分子不大于分母，分母不为 0。',
  'vote-rule-proposer': () =>
    '每一类提议人都要写明是谁、占几分之几，例如业主的 1/5；分子不大于分母。不需要的请移出。',
  'vote-rule-late': d => `这条规则只适用至 ${of(d, 'last')}，不能登记从 ${of(d, 'from')} 起的新版本。`,
}
