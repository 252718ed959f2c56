import { Modal } from 'antd'

/** Asked when the window is closed while something was typed and not saved. */
export function AskUnsaved({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  return (
    <Modal
      open
      title="还有没保存的修改"
      okText="不保存，退出"
      cancelText="留在这里"
      okButtonProps={{ danger: true }}
      mask={{ closable: false }}
      onOk={onLeave}
      onCancel={onStay}
    >
      退出后，这些修改不会保留。
    </Modal>
  )
}
