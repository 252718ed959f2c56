type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what numbering, the register of papers and the checking of papers refuse. */
export const paperRefusals: Readonly<Record<string, Words>> = {
  'number-range-none': d =>
    `“${of(d, 'series')}”已分号段，本机还没有领用今年的号段，没有编号。请到“编号”里给本机分配号段。`,
  'number-range-spent': d =>
    `“${of(d, 'series')}”本机的号段不够用，没有编号。请到“编号”里给本机再分配一段，或减少份数。`,
  'numbers-unchecked': d =>
    `恢复过备份，“${of(d, 'series')}”在备份之后可能还开具过文书。请先到“编号”里核对最后用到几号，再开具；这次没有编号。`,
  'numbers-already-checked': d => `“${of(d, 'series')}”的编号不用核对，可以照常开具。`,
  'checked-series-missing': () => '请填写代字，就是编号里年份前面的几个字。',
  'checked-number-low': d => `“${of(d, 'series')}”至少已经用到 ${of(d, 'last')} 号，填的号不能比它小。`,
  'checked-number-outside': d => `本机的号段是 ${of(d, 'from')}—${of(d, 'to')}，填的号不在里面。请核对。`,
  'range-incomplete': () => '请填写代字和领用的电脑。',
  'range-upside-down': d => `号段 ${of(d, 'range')} 的起号大于止号，请改正。`,
  'range-overlaps': d =>
    `与 ${of(d, 'holder')} 的号段 ${of(d, 'range')} 重叠，两台电脑会编出同一个号。请换一段。`,
  'range-in-use': d =>
    `号段 ${of(d, 'range')} 已经用到 ${of(d, 'last')} 号，不能收回。没用完的号会列在缺号表里。`,
  'gap-reason-missing': () => '请写明缺号的原因。',
  'paper-pattern-parts': d =>
    `编号样式“${of(d, 'pattern')}”要有一处{代字}和一处{号}，不能有别的花括号。例如：{代字}〔{年}〕{号}号。`,
  'paper-pattern-no-year': d => `按年编号的样式“${of(d, 'pattern')}”里要有一处{年}，否则明年会编出同样的号。`,
  'paper-pattern-year': d =>
    `不按年编号的样式“${of(d, 'pattern')}”里不能有{年}。请去掉{年}，或改为按年编号。`,
  'paper-pattern-digits': d =>
    `编号样式“${of(d, 'pattern')}”里{号}紧挨着数字或{年}，会认不清是几号。请在中间加上文字或标点。`,
  'paper-characters': d => `代字“${of(d, 'characters')}”不能以数字结尾，会与编号混在一起。`,
  'paper-rule-document': () => '请选择是哪一种文书。',
  'paper-rule-alike': d =>
    `这样编出的号与代字“${of(d, 'characters')}”的号一模一样。请换代字，或两种文书共用同一个代字。`,
  'paper-already-void': d => `这份文书 ${of(d, 'on')} 已经作废。`,
  'void-reason-missing': () => '请写明作废的原因，登记簿上要留下。',
  'reprint-reason-missing': () => '请写明重印的原因，登记簿上要留下。',
  'not-out-reason-missing': () => '请写明为什么没有印出来，登记簿上要留下。',
  'print-range-empty': () => '选定的几份都已作废，没有可以打印的。请换一段。',
  'printed-before': d => `其中 ${of(d, 'count')} 份已经送过打印。请说明是没有印出来，还是要重印。`,
  'paper-already-collected': d => `这份文书已由${of(d, 'by')}签收。`,
  'collector-missing': () => '请填写签收人和签在哪里。',
  'collected-day-wrong': d => `签收日期要在开具日期（${of(d, 'issuedOn')}）到今天之间，请改正。`,
  'issue-bound': () =>
    '开具时还一并登记了会议、任职等内容，不能整个撤销。请在文书登记簿里把这份文书作废，会议和任职另行修改。',
  'check-code-shape': () => '查验码是 13 位数字，印在二维码旁边。请重新输入，或用扫码枪扫二维码。',
  'check-code-typed': () => '查验码的最后一位对不上，可能输错了一位。请对着纸面再输一遍。',
  'pdf-password-letters': () =>
    'PDF 的密码只能用英文字母、数字和英文符号，最多 127 个，这样别的电脑才打得开。请换一个密码。',
  'seal-use-incomplete': d => `请填写${of(d, 'missing')}。`,
}
