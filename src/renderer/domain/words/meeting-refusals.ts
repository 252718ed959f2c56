type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what meetings, elections and their papers refuse, with the rule that forbids it. */
export const meetingRefusals: Readonly<Record<string, Words>> = {
  'present-over-entitled': d =>
    `实到 ${of(d, 'present')} 人多于应到 ${of(d, 'entitled')} 人。实到不得多于应到，请核对签到。`,
  'issued-over-present': d =>
    `发出选票 ${of(d, 'issued')} 张多于实到 ${of(d, 'present')} 人。选票只发给到会的人，一人一张，请核对发票数或签到。`,
  'issued-over-voters': d =>
    `发出选票 ${of(d, 'issued')} 张多于实到 ${of(d, 'present')} 人与有效委托 ${of(d, 'proxies')} 人之和。一人一张，请核对发票数或签到。`,
  'votes-before-ballots': d =>
    `先填发出、收回的选票数（清点），再计${of(d, 'name')}的票。清点报告在计票报告之前。`,
  'written-in-over-against': d =>
    `${of(d, 'post')}另选他人合计 ${of(d, 'sum')} 票，多于反对票 ${of(d, 'against')} 票。只有投反对票的才可另选他人，请核对计票单。`,
  'candidate-counts': d => `${of(d, 'name')}是候选人，不能担任监票、计票、唱票工作。请另推他人。`,
  'more-votes-returned-than-issued': d =>
    `收回 ${of(d, 'returned')} 张多于发出 ${of(d, 'issued')} 张，本次表决无效，应重新表决；如是笔误，请改正。`,
  'vote-ballots-do-not-add-up': d =>
    `赞成、反对、弃权合计 ${of(d, 'sum')} 票，加废票 ${of(d, 'invalid')} 张，应等于收回的 ${of(d, 'returned')} 张，请核对计票单。`,
  'votes-do-not-add-up': d =>
    `赞成、反对、弃权合计 ${of(d, 'sum')} 人，应等于有表决权的 ${of(d, 'voters')} 人（实到与有效委托之和）。未表态的计入弃权。`,
  'more-returned-than-issued': d =>
    `收回选票 ${of(d, 'returned')} 张多于发出 ${of(d, 'issued')} 张。按选举规则本次选举无效，应重新选举；如是笔误，请改正。`,
  'ballots-do-not-add-up': d =>
    `有效票 ${of(d, 'valid')} 张与废票 ${of(d, 'invalid')} 张之和应等于收回的 ${of(d, 'returned')} 张，请核对计票单。`,
  'candidate-votes-do-not-add-up': d =>
    `${of(d, 'name')}的赞成、反对、弃权合计 ${of(d, 'sum')} 票，应等于有效票 ${of(d, 'valid')} 张，请核对计票单。`,
  'approvals-over-ballots': d =>
    `${of(d, 'post')}的赞成票合计 ${of(d, 'sum')} 票，多于有效票 ${of(d, 'valid')} 张 × 应选 ${of(d, 'seats')} 人 = ${of(d, 'most')} 票。每张选票所选人数不得多于应选人数。`,
  'round-seats-not-open': d =>
    `第 ${of(d, 'nth')} 轮${of(d, 'post')}应选 ${of(d, 'seats')} 人，而以前各轮留下的空缺是 ${of(d, 'open')} 人。再次投票只选空缺的人数，请核对以前各轮的票数，或移出这一轮后重新登记。`,
  'candidate-lot-twice': d =>
    `${of(d, 'name')}的抽签号 ${of(d, 'lot')} 与同一职务的另一名候选人相同。抽签号各不相同，请核对抽签记录。`,
  'candidate-twice': d =>
    `${of(d, 'name')}在${of(d, 'post')}的候选人中出现两次。同一职务的候选人只列一次，请删去一个。`,
  'term-ends-before-it-begins': d =>
    `任期止 ${of(d, 'termTo')} 不晚于任期起 ${of(d, 'termFrom')}。任期止应晚于任期起，请改正。`,
  'election-impossible': () => '选举数字互相矛盾，没有保存。请先改正标红的数字。',
  'election-closed': () => '本次选举的聘书已经开具，选举情况不能再改。',
  'paper-facts': d => `${of(d, 'paper')}印不出来。${of(d, 'facts')}`,
  'meeting-not-found': () => '没有找到这次会议，可能已被撤销。请返回会议列表。',
  'archive-empty': () => '这次会议还没有印发文书，也没有照片和扫描件，没有可导出的档案。',
  'meeting-closed': () => '纪要已印发，会议内容不再改动。需要更正时请先“重新打开”。',
  'minutes-no-place': () => '未填会议地点',
  'minutes-no-chair': () => '未填主持人',
  'minutes-no-recorder': () => '未填记录人',
  'minutes-nobody-present': () => '无人签到',
  'minutes-people-awaited': d => `还有 ${of(d, 'count')} 人未签到，请标明实到、请假、缺席或列席`,
  'minutes-agenda-open': d => `议程尚无结果：${of(d, 'items')}`,
  'minutes-election-open': () => '选举计票尚未填完',
  'minutes-election-impossible': () => '选举数字互相矛盾',
  'minutes-vote-open': d => `表决尚未计票：${of(d, 'items')}`,
  'minutes-vote-impossible': d => `表决数字互相矛盾：${of(d, 'items')}`,
  'minutes-decision-unassigned': d => `议定事项未定责任单位：${of(d, 'items')}`,
  'minutes-not-ready': d => `还不能印发纪要：${of(d, 'gaps')}。`,
  'minutes-already-issued': () => '本次会议的纪要已经印发。可在登记簿中重印；需要更正时请先“重新打开”会议。',
  'letters-no-election': () => '本次会议没有选举，不能开具聘书。',
  'letters-not-counted': () => '选举计票尚未填完，不能开具聘书。请先填完计票结果。',
  'letters-figures-wrong': () => '选举数字互相矛盾，不能开具聘书。请先改正计票数字。',
  'letters-election-void': () => '本次选举无效，不能开具聘书。请重新选举。',
  'letters-not-quorate': () => '到会人数未达到选举规则的要求，选举不成立，不能开具聘书。',
  'letters-nobody-elected': () => '本次选举无人当选，没有可开具的聘书。',
  'letter-already-issued': d =>
    `${of(d, 'name')}任${of(d, 'post')}的聘书已经开具。一届一职只开一份，可在登记簿中重印。`,
  'post-already-filled': d =>
    `${of(d, 'post')}（应选 ${of(d, 'seats')} 人）在此任期内已由${of(d, 'names')}担任，不能再开具聘书。请核对任期。`,
}
