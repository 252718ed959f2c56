/** Dialogs and menus are there at once: a click on the button of one that still grows goes beside it, now and then. */
const style = document.createElement('style')
style.textContent =
  '[class*="ant-zoom"], [class*="ant-slide"], [class*="ant-fade"] { animation-duration: 1ms !important; }'
document.head.append(style)
