type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what designs, over-printing and calibration refuse. */
export const designRefusals: Readonly<Record<string, Words>> = {
  'design-name-missing': () => '请填写版式的名称。',
  'design-empty': () => '版式上还没有文字。请至少放一处文字，例如 {姓名}。',
  'design-off-sheet': d =>
    `有 ${of(d, 'count')} 处内容超出了纸张，印不出来。请移进来，或者改小、改纸张尺寸。`,
  'design-sign': d =>
    `“${of(d, 'text')}”里的“${of(d, 'sign')}”不成对。内容写成 {姓名}，可有可无的话写成 [，{称号}]。`,
  'design-unknown': d => `${of(d, 'names')} 不认识，填不出内容。这份文书可以用的有：${of(d, 'known')}。`,
  'design-file-unknown': () => '这个文件不是版式文件，没有导入。请选择用“导出版式”存下来的文件。',
  'design-file-newer': () => '这个版式文件是用更新的版本导出的，现在的版本读不了，没有导入。请先升级本软件。',
  'design-file-broken': () => '这个版式文件不完整或者改动过，没有导入。请对方重新导出一份。',
  'design-file-paper': d => `版式“${of(d, 'name')}”用于本软件没有的文书，没有导入。请先升级本软件。`,
  'scan-not-picture': d =>
    `“${of(d, 'name')}”不是图片，没有放上。纸样和图片要用照片或扫描的图片（JPEG、PNG、WebP），PDF 不行，请把它另存为图片再试。`,
  'scan-too-large': d =>
    `“${of(d, 'name')}”有 ${of(d, 'size')}，超过了每张 20 MB 的上限，没有放上。请用 200 点（dpi）重新扫描，或者用看图软件另存为 JPEG 再试。`,
  'picture-missing': () => '版式上的图片找不到了，没有排版。请到“版式”里重新放上图片。',
  'placed-overflow': d =>
    `“${of(d, 'text')}”太长，缩到最小、换行以后还是放不下。请改短，或者到“版式”里把这一处放大。`,
  'printer-name-missing': () => '请填写打印机的名称，例如：前台惠普。换了打印机要分别校准。',
  'measured-wrong': () => '按这几个数算出来的偏差太大，多半是量错或者填错了一个。请对着校准页再量一遍。',
}
