import { Menu, type WebContents } from 'electron'

/** The few menu entries an office needs, in its own words. */
export function setAppMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: '文件',
        submenu: [{ role: 'quit', label: '退出' }],
      },
      {
        label: '编辑',
        submenu: [
          { role: 'cut', label: '剪切' },
          { role: 'copy', label: '复制' },
          { role: 'paste', label: '粘贴' },
          { role: 'selectAll', label: '全选' },
        ],
      },
      {
        label: '显示',
        submenu: [
          { role: 'zoomIn', label: '放大' },
          { role: 'zoomOut', label: '缩小' },
          { role: 'resetZoom', label: '原大小' },
          { role: 'togglefullscreen', label: '全屏' },
        ],
      },
    ]),
  )
}

/** Cut, copy and paste by right click. */
export function offerEditingByRightClick(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return
    Menu.buildFromTemplate([
      { role: 'cut', label: '剪切', enabled: isEditable },
      { role: 'copy', label: '复制' },
      { role: 'paste', label: '粘贴', enabled: isEditable },
    ]).popup()
  })
}
