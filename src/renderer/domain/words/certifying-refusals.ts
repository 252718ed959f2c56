type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

const whereWords: Readonly<Record<string, string>> = { title: '标题', text: '正文' }

const goTo = (d: Readonly<Record<string, string>>): string =>
  of(d, 'goTo') === '' ? '请居民向要求出具的单位询问替代的办法。' : of(d, 'goTo')

/** The clerk's words for what may not be certified, for requests to the head, for the lists and for wordings. */
export const certifyingRefusals: Readonly<Record<string, Words>> = {
  'certificate-forbidden': d =>
    `${whereWords[of(d, 'where')] ?? ''}中的“${of(d, 'words')}”属于${of(d, 'region')}清单第 ${of(d, 'no')} 项“${of(d, 'title')}”，居委会不得出具。${goTo(d)}`,
  'certificate-needs-ground': () =>
    '这项证明不在清单上，要有出具理由、附上材料，经主任批准后才能编号开具。请先送主任批准。',
  'certificate-office-missing': () => '还没有填写单位信息。请先到“设置—单位”填写单位名称。',
  'certificate-answers': () => '还有内容没有填好，请按左边的提示填完。',
  'batch-nobody': () => '名单里没有人。请粘贴名单、选择名单文件，或者到居民名册勾选。',
  'batch-name-missing': d => `名单第 ${of(d, 'row')} 行没有姓名，没有读入。请补上姓名，或者删去这一行。`,
  'batch-too-many': d => `一次最多 ${of(d, 'most')} 人，没有读入。请分成几批。`,
  'batch-refused': d => `第 ${of(d, 'row')} 份不能开具，整批都没有编号。${of(d, 'words')}`,
  'certificate-no-need': () => '这份文书可以直接开具，不需要送主任批准。',
  'certificate-issued-already': () => '这份申请已经开具了文书，请到登记簿查看、重印。',
  'certificate-ground-missing': () => '请选择出具理由。',
  'certificate-paper-missing': () => '请写明依据的材料，例如：某单位某月某日来函。',
  'certificate-basis-missing': () => '清单所列事项一般不出具。确需出具的，请写明书面依据的名称、文号和条款。',
  'certificate-basis-long': () => '材料或者依据不超过 300 个字，详细内容请附扫描件。',
  'certificate-scan-missing': () => '还没有附上材料。请添加材料的照片或扫描件以后再批准。',
  'certificate-director-only': () => '由主任批准。请主任登录后办理。',
  'certificate-decided': () => '这份申请已经办理过了。',
  'certificate-reason-missing': () => '请写明不同意的原因，经办人好答复居民。',
  'certificate-item-region': () => '请写清单适用的地区，例如：山西省、大同市。',
  'certificate-item-title': () => '请写事项名称。',
  'certificate-item-basis': () => '请写依据：公布清单的文件名称和文号。',
  'certificate-item-words': d =>
    `“${of(d, 'words')}”太短，会把许多不相干的文书当成这一项。请至少写两个字（…不算）。`,
  'certificate-item-template': () => '请选择这一项用哪一种文书开具。',
  'certificate-item-days': () => '止日早于起日。请核对两个日期。',
  'certificate-item-twin': d =>
    `${of(d, 'region')}清单已有第 ${of(d, 'no')} 项“${of(d, 'title')}”。请核对序号。`,
  'certificate-item-long': () =>
    '内容太长：名称不超过 60 字，每个说法不超过 40 字，去处和依据不超过 200 字。',
  'wording-empty': d => `${of(d, 'place')}是空的。请填写，或者删去这一段。`,
  'wording-sign': d =>
    `${of(d, 'place')}里的“${of(d, 'sign')}”不成对。内容写成 {姓名}，可有可无的话写成 [，电话{电话}]，方括号里不再套方括号。`,
  'wording-nameless': d => `${of(d, 'place')}里有空的 { }。请写上内容的名称：${of(d, 'known')}。`,
  'wording-unknown': d =>
    `${of(d, 'place')}里的“{${of(d, 'name')}}”不认识。这份文书可以用的有：${of(d, 'known')}。`,
  'wording-optional': d =>
    `${of(d, 'place')}里的“{${of(d, 'name')}}”可能没有内容，请连同前后的话放在方括号里，例如 [，{${of(d, 'name')}}]。`,
  'wording-missing': d => `文字里缺少“{${of(d, 'name')}}”，这份文书不能没有这一项。请补上。`,
  'wording-same': () => '文字没有改动。',
  'wording-shipped': () => '现在用的就是原来的文字。',
}
