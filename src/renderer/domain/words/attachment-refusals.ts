type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what photos and scans refuse. */
export const attachmentRefusals: Readonly<Record<string, Words>> = {
  'attachment-empty': () => '这个文件是空的，没有添加。请重新从手机或扫描仪取一次。',
  'attachment-heic': () =>
    '这是 HEIC 照片，本软件显示不了，没有添加。请在手机“设置”的“相机”“格式”里改选“兼容性最佳”再拍，或先转成 JPEG。',
  'attachment-unknown': () =>
    '这个文件不是照片也不是 PDF，没有添加。可以添加 JPEG、PNG、WebP 照片和 PDF 扫描件，请另存为其中一种再试。',
  'attachment-too-large': d =>
    `这个文件有 ${d['size'] ?? ''}，超过了每个 20 MB 的上限，没有添加。照片请用手机的“中”或“小”尺寸发送，扫描件请降低清晰度或分成几个文件。`,
  'attachment-too-many-points': () =>
    '这张照片尺寸大得反常，打开会占满内存，没有添加。请用别的软件缩小后再添加。',
  'attachment-broken': () => '这个文件打不开，可能没有传完，或者已经损坏，没有添加。请重新取一次再试。',
  'attachment-locked': () =>
    '这个 PDF 设有打开密码，没有添加。请用原来的软件输入密码打开，取消密码或打印成 PDF 另存一份，再添加。',
  'attachment-not-shown': () =>
    '这份 PDF 在这里显示不了，可能设有密码或已损坏。可以另存一份，用别的软件打开；打不开的，请重新添加一份。',
  'attachment-missing': () =>
    '这份照片或扫描件的文件找不到了。请插上存放备份的 U 盘再打开一次；还找不到，请重新添加。',
  'attachment-damaged': () =>
    '这份照片或扫描件的文件已损坏，打不开。请插上存放备份的 U 盘再打开一次；还打不开，请重新添加。',
}
