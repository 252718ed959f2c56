import { dialogsAtOnce } from '../fixtures/dialogs-at-once'

const style = document.createElement('style')
style.textContent = dialogsAtOnce
document.head.append(style)
