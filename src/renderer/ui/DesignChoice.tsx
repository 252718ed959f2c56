import { Flex, Select, Typography } from 'antd'

const PLAIN = 'plain'

/** 印在哪种纸上: the paper's own form, or a sheet of the office's own design. Nothing where there is none. */
export function DesignChoice({
  designs,
  value,
  onChange,
}: {
  designs: readonly { readonly id: string; readonly name: string; readonly overprint: boolean }[]
  value: string | undefined
  onChange: (id: string | undefined) => void
}) {
  if (designs.length === 0) return null
  return (
    <Flex gap={8} align="center" style={{ paddingBottom: 12 }}>
      <Typography.Text style={{ flex: '0 0 92px' }}>版式</Typography.Text>
      <Select
        aria-label="版式"
        style={{ flex: 1, maxWidth: 360 }}
        value={value ?? PLAIN}
        options={[
          { value: PLAIN, label: '普通格式' },
          ...designs.map(({ id, name, overprint }) => ({
            value: id,
            label: overprint ? `${name}（套打）` : name,
          })),
        ]}
        onChange={id => {
          onChange(id === PLAIN ? undefined : id)
        }}
      />
    </Flex>
  )
}
