type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the rules of party building, places, opinions, promised services and reports refuse. */
export const partyRefusals: Readonly<Record<string, Words>> = {
  'turn-no-way': d => `现在是“${of(d, 'state')}”，不能办这一步。请看看是不是已经办过。`,
  'turn-day-missing': () => '请填日期。',
  'turn-note-missing': d => `请写明“${of(d, 'label')}”。`,
  'turn-future': () => '日期还没到，请填今天或以前的日期。',
  'turn-early': d => `日期早于上一步的 ${of(d, 'earliest')}，请核对。`,
  'record-referred': d =>
    `“${of(d, 'called')}”还被用着：${of(d, 'by')}。请先移除或改掉那些，再移除它；已经不用的，登记撤销或停用即可，不必移除。`,
  'party-name-taken': d => `已有党组织叫“${of(d, 'name')}”。请打开它修改，或换一个名称。`,
  'party-covers-nothing': () => '请至少选一个小区或一家物业企业，说明这个党组织建在哪里。',
  'party-member-twice': d => `${of(d, 'name')}已在这个党组织的名单里，还没有转出。`,
  'party-member-elsewhere': d =>
    `${of(d, 'name')}还在“${of(d, 'organisation')}”的名单里。先在那边登记转出日期，再在这里登记转入。`,
  'party-member-left-early': () => '转出日期早于转入日期，请核对。',
  'cross-post-bodies-missing': () => '请选两边的单位。单位还没有登记的，先登记单位。',
  'cross-post-same-body': () => '两边是同一个单位，不算交叉任职。请改选其中一边。',
  'cross-post-reversed': () => '任职止早于任职起，请核对两个日期。',
  'cross-post-twice': d => `${of(d, 'name')}在这两边的同样职务已经登记过。`,
  'joint-name-taken': d => `已有共建单位叫“${of(d, 'name')}”。请打开它修改。`,
  'joint-days-reversed': () => '协议止日早于起日，请核对两个日期。',
  'joint-agreement-overlap': d =>
    `这个单位在 ${of(d, 'from')} 至 ${of(d, 'to')} 已有协议“${of(d, 'title')}”。提前结束的先登记终止，再订新的。`,
  'joint-signed-late': d => `签订日期晚于协议止日 ${of(d, 'to')}。请核对日期。`,
  'programme-empty': () => '还没有写内容。请一行写一项，下一级的前面空两格。',
  'programme-depth': d =>
    `第 ${of(d, 'line')} 行“${of(d, 'words')}”比上一行低了不止一级。下一级只比上一级多空两格。`,
  'programme-name-taken': d => `已有“${of(d, 'name')}”。请打开它修改。`,
  'opinion-days-reversed': () => '截止日期早于开始日期，请核对两个日期。',
  'opinion-text-missing': () => '请写提了什么意见。',
  'opinion-closed': () => '这次征求意见已经结束。要补意见，先点“重新打开”。',
  'opinion-none': () => '还没有登记意见，不能研判。没有人提意见的，也登记一条“没有不同意见”。',
  'opinion-unappraised': d => `还有 ${of(d, 'count')} 条意见没有写研判。请逐条写明怎样看、怎样处理。`,
  'opinion-undecided': () => '请先完成研判，再提出议题。',
  'place-name-taken': d => `已有阵地叫“${of(d, 'name')}”。请打开它修改。`,
  'place-days-reversed': () => '停用日期早于启用日期，请核对。',
  'place-not-open': d => `“${of(d, 'name')}”在这个时间没有启用或已经停用。请核对时间，或换一处。`,
  'use-time-missing': () => '请填开始和结束的时间。',
  'use-time-reversed': () => '结束时间应晚于开始时间，请核对。',
  'use-too-long': () => '一次使用超过了 24 小时，请核对；连着几天的，一天登记一次。',
  'use-overlap': d =>
    `这个时间已有人用：${of(d, 'from')} 至 ${of(d, 'to')}“${of(d, 'title')}”。请换时间或换一处。`,
  'use-future': () => '还没到使用的时间，到场人数等用完再登记。',
  'use-persons': () => '到场人数请填 1 以上的整数；没有人来的，登记取消并写原因。',
  'use-cancelled': () => '这次使用已经取消。',
  'use-used': () => '这次使用已经登记了到场人数，不能再取消。登记错了的，可以撤销。',
  'use-reason-missing': () => '请写取消的原因。',
  'service-twice': d => `这份合同的服务清单里已有“${of(d, 'title')}”。`,
  'service-check-days': () => '核查间隔请填 1 到 3650 的整数天数；不定期核查的不填。',
  'check-future': () => '核查日期还没到，请填今天或以前的日期。',
  'check-early': d => `核查日期早于合同开始的 ${of(d, 'from')}，请核对。`,
  'check-found-missing': () => '没有完全达到的，请写明发现的情况。',
  'check-met': () => '这次核查达到了承诺，不用登记诉求。',
  'check-case-known': () => '这次核查已经登记了诉求，请到诉求里办理。',
  'report-twice': d => `${of(d, 'title')}已经有了。请打开它修改。`,
  'report-early': () => '这段时间还没有开始，不能写报告。请选今天以前的月份。',
  'report-empty': () => '正文不能空着；可以点“按记录重拟”。',
}
