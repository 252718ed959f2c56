import { App } from 'antd'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

/** While `unsaved`, going to another screen asks first, and so does closing the window. */
export function useAskBeforeLeaving(unsaved: boolean): void {
  const { modal } = App.useApp()
  const leaving = useBlocker(unsaved)

  useEffect(() => {
    if (leaving.state !== 'blocked') return
    const question = modal.confirm({
      title: '还有没保存的修改',
      content: '离开后，这些修改不会保留。',
      okText: '不保存，离开',
      cancelText: '留在这里',
      onOk: () => {
        leaving.proceed()
      },
      onCancel: () => {
        leaving.reset()
      },
    })
    return question.destroy
  }, [leaving, modal])

  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [unsaved])
}
