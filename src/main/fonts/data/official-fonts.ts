/**
 * The typefaces of official papers (GB/T 9704—2012: 小标宋, 仿宋, 楷体, 黑体) as foundries name them.
 * `family` is the name given to the page; `names` are the family names found inside font files, without spaces and in small letters.
 */
export const officialFonts: readonly { readonly family: string; readonly names: readonly string[] }[] = [
  { family: '仿宋_GB2312', names: ['仿宋_gb2312', 'fangsong_gb2312'] },
  { family: '仿宋', names: ['仿宋', 'fangsong', 'simfang'] },
  { family: '方正仿宋_GB2312', names: ['方正仿宋_gb2312', 'fzfangsong_gb2312'] },
  { family: '方正仿宋_GBK', names: ['方正仿宋_gbk', 'fzfangsong-z02', 'fzfs_gbk'] },
  { family: '方正仿宋简体', names: ['方正仿宋简体', 'fzfangsong-z02s', 'fzfs_gb2312'] },
  { family: '华文仿宋', names: ['华文仿宋', 'stfangsong'] },
  { family: '楷体_GB2312', names: ['楷体_gb2312', 'kaiti_gb2312'] },
  { family: '楷体', names: ['楷体', 'kaiti', 'simkai'] },
  { family: '方正楷体_GB2312', names: ['方正楷体_gb2312', 'fzkaiti_gb2312'] },
  { family: '方正楷体_GBK', names: ['方正楷体_gbk', 'fzkai-z03', 'fzkt_gbk'] },
  { family: '方正楷体简体', names: ['方正楷体简体', 'fzkai-z03s', 'fzkt_gb2312'] },
  { family: '华文楷体', names: ['华文楷体', 'stkaiti'] },
  { family: '黑体', names: ['黑体', 'simhei'] },
  { family: '方正黑体_GBK', names: ['方正黑体_gbk', 'fzhei-b01', 'fzht_gbk'] },
  { family: '方正黑体简体', names: ['方正黑体简体', 'fzhei-b01s', 'fzht_gb2312'] },
  { family: '华文黑体', names: ['华文黑体', 'stheiti'] },
  { family: '方正小标宋_GBK', names: ['方正小标宋_gbk', 'fzxiaobiaosong-b05', 'fzxbs_gbk'] },
  { family: '方正小标宋简体', names: ['方正小标宋简体', 'fzxiaobiaosong-b05s', 'fzxbs_gb2312'] },
  { family: '方正小标宋_GB18030', names: ['方正小标宋_gb18030', 'fzxiaobiaosong_gb18030'] },
  { family: '华文小标宋', names: ['华文小标宋', 'stxiaobiaosong'] },
]
