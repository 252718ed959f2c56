type Words = (detail: Readonly<Record<string, string>>) => string

/**
 * Why a form of the street could not be filled. `cell` is a cell as the clerk sees it (`C4`), `room` how many rows the form has, `people` how
 * many people there are.
 */
export const formRefusals: Readonly<Record<string, Words>> = {
  'form-no-heading': () =>
    '没有认出这份表格的表头。请指定表头在哪张工作表的第几行；街道发的表头被合并在标题里的，先在原表中单独写出一行表头。',
  'form-not-xlsx': () =>
    '这份表格不是 .xlsx 文件，填了会丢失原来的样子。请用 Excel 或 WPS 打开，另存为 .xlsx 后再填。',
  'form-macros': () =>
    '这份表格带有宏（会自动运行的程序），为安全起见没有填。请用 Excel 或 WPS 打开，另存为普通的 .xlsx 后再填。',
  'form-structure-locked': () =>
    '这份表格的工作簿结构被保护，没有填。请在“审阅 → 保护工作簿”中取消保护，或请下发单位提供未保护的表格。',
  'form-too-large': d =>
    `这份表格太大（上限 ${d['limit'] ?? ''}），不像要填的表。请删去多余的空行和工作表后再试。`,
  'form-no-sheet': d =>
    `表格里没有名为“${d['sheet'] ?? ''}”的工作表。请核对是否选对了表格，或重新确认填表办法。`,
  'form-headings-differ': d =>
    `这不是原来那份表：${d['column'] ?? ''} 列应为“${d['expected'] ?? ''}”，现在是“${d['found'] ?? ''}”。请重新确认填表办法后再填。`,
  'form-table-differs': d =>
    `这不是原来那份统计表：${d['cell'] ?? ''} 应为“${d['expected'] ?? ''}”，现在是“${d['found'] ?? ''}”。请在“修改填法”里重新指定计数的格子。`,
  'form-merged-rows': d =>
    `要填的几行中，${d['cell'] ?? ''} 起有上下合并的单元格，一人一行填不进去。请在表格中取消这处合并，或重新指定填写的行。`,
  'form-locked-cell': d =>
    `${d['cell'] ?? ''} 单元格被锁定，不能填写。请在“审阅 → 撤消工作表保护”后再填，或请下发单位解锁这一列。`,
  'too-many-rows': () => '行数超过一张工作表能放的 1,048,576 行，没有保存。请分几次汇总。',
  'form-full': d =>
    `表格只有 ${d['room'] ?? ''} 行可填，且被保护不能加行，而名单有 ${d['people'] ?? ''} 人。请撤消工作表保护，或分成几份填。`,
  'form-mapping-wrong': d =>
    `填表办法 ${d['file'] ?? ''} 有误：${d['what'] ?? ''}。请改正，或用 fill FORM.xlsx -o 新办法.json 重新写出。`,
  'form-filter-gone': () => '这份报表的名单所用的常用筛选已经删除。请在“修改填法”里另选名单。',
  'form-name-missing': () => '还没有写表名。请写上，如：高龄津贴发放表。',
  'form-name-long': d => `表名最多 ${d['most'] ?? ''} 个字，请写短一些。`,
  'form-name-taken': d => `已经有一份报表叫“${d['name'] ?? ''}”。请换个表名，或在原来那份里“修改填法”。`,
  'form-rows-wrong': () => '填写的末行在首行之前。请核对“从第几行到第几行”。',
  'form-nothing-filled': () => '还没有一栏定好填什么。请至少给一栏选好内容，再保存。',
  'form-cell-in-rows': d => `${d['cell'] ?? ''} 在填人的几行里，那里填的是名单。请改填写的行，或换一格。`,
  'form-cell-not-in-roster': d =>
    `${d['cell'] ?? ''} 没有填：名册里数不出“${d['what'] ?? ''}”。请在软件的“报表填报”里填这份表，或自己补上这一格。`,
  'form-filter-not-in-file': d =>
    `${d['cell'] ?? ''} 没有填：填法文件里没有这个常用筛选的条件。请在“修改填法”里重新“导出填法”，或自己补上这一格。`,
  'form-enterprises-not-in-roster': d =>
    `${d['cells'] ?? ''} 没有填：要按物业企业计数，名册里没有物业企业。请在软件的“报表填报”里填这份表，或自己补上这些格子。`,
  'form-label-not-in-roster': d =>
    `${d['cells'] ?? ''} 没有填：名册里没有和“${d['label'] ?? ''}”对得上的内容。请核对名册里的写法，或自己补上这些格子。`,
  'form-column-not-in-roster': d =>
    `${d['column'] ?? ''} 栏空着：名册里没有“${d['what'] ?? ''}”。请在软件的“报表填报”里填这份表，或自己补上这一栏。`,
  'form-tag-not-in-roster': d =>
    `${d['column'] ?? ''} 栏空着：名册里没有一个人标着“${d['what'] ?? ''}”，分不清是都不是，还是没有这一栏。请核对名册，或自己补上这一栏。`,
  'form-lines-not-in-roster': d =>
    `这份表每行填的是${d['lines'] ?? ''}，名册里没有，没有写文件。请在软件的“报表填报”里填。`,
  'form-nothing-in-roster': () => '这份表要的数名册里都没有，没有写文件。请在软件的“报表填报”里填。',
  'form-rows-hold-footer': d =>
    `第 ${d['row'] ?? ''} 行是“${d['words'] ?? ''}”，填人会把它盖掉。请改填写的行；表头下面没有留空行的，先在空表里插入一行空行。`,
  'form-pages-full': () =>
    '这份表的页眉和页脚都写满了，放不下“经办人、时间、用途、接收单位”这一行。请在空表里缩短页眉或页脚，或去掉“打印时每页注明”的勾。',
  'form-nobody': () => '名单里没有人，没有可填的。请换一个名单，或加人。',
  'form-cells-wrong': d => `“${d['cells'] ?? ''}”不是表里的位置。请写成列和行，如 C5。`,
}
