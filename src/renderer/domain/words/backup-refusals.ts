type Words = (detail: Readonly<Record<string, string>>) => string

const clockAdvice = '请看电脑右下角的日期和时间，不对就改正，再重新打开文源工作台；资料没有变动。'

/** The clerk's words for what copies refuse, and for what the guards warn of. `today` and `other`: `YYYY-MM-DD`. */
export const backupRefusals: Readonly<Record<string, Words>> = {
  'backup-failed': () =>
    '这次备份没有做成，资料没有变动，可以照常工作。请点“现在备份”再试一次；还不行，请联系技术支持。',
  'second-full': () => '第二个存放处满了，这次只备份在本机。请清理 U 盘或共享文件夹，再点“现在备份”。',
  'place-missing': () => '第二个存放处没有连上，那里没有存备份。请插好 U 盘，或检查共享文件夹能不能打开。',
  'space-low': d =>
    `磁盘快满了，只剩 ${d['free'] ?? ''}。导入名册、添加附件之前，请先清理磁盘，腾出 500 MB 以上。`,
  'space-stop': d =>
    `磁盘已满，只剩 ${d['free'] ?? ''}。请先停止录入，清理磁盘后再继续；已保存的内容都在，可以照常查看。`,
  'clock-behind-entry': d =>
    `电脑的日期可能不对：今天显示为 ${d['today'] ?? ''}，但最后一次录入是在 ${d['other'] ?? ''}。${clockAdvice}`,
  'clock-behind-program': d =>
    `电脑的日期可能不对：今天显示为 ${d['today'] ?? ''}，但本软件是 ${d['other'] ?? ''} 才做好的。${clockAdvice}`,
  'clock-ahead': d =>
    `电脑的日期可能不对：今天显示为 ${d['today'] ?? ''}，但最后一次录入是在 ${d['other'] ?? ''}，隔了一年多。日期没错就不用管；不对请改正，再重新打开文源工作台。`,
}
