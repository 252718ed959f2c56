import 'antd/dist/antd.css'
import type { ThemeConfig } from 'antd'

/**
 * How the whole app looks. The styles of the components are a file, which comes before every other one: made while a screen opens, they
 * were nearly half of the time it took. Text colours keep a contrast of 4.5:1 on white, on the grey of the
 * frame and each on its own pale ground. */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  token: {
    colorPrimary: '#1d5ca8',
    colorLink: '#1d5ca8',
    colorInfo: '#1d5ca8',
    colorError: '#c0271f',
    colorWarning: '#a35a00',
    colorSuccess: '#2b6f2e',
    colorPrimaryBg: '#e6eff9',
    colorInfoBg: '#e6eff9',
    colorErrorBg: '#fdeceb',
    colorWarningBg: '#fdf1dd',
    colorSuccessBg: '#e6f2e6',
    colorTextSecondary: '#4a5361',
    colorTextDescription: '#565f6d',
    colorTextTertiary: '#5f6876',
    colorTextPlaceholder: '#6a7280',
    colorBgLayout: '#f3f5f8',
    borderRadius: 4,
    fontSize: 14,
    fontFamily:
      '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Wenyuan Hei", "Wenyuan Rare", sans-serif',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Layout: { headerBg: '#ffffff', headerHeight: 48, headerPadding: '0 16px', siderBg: '#ffffff' },
    Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: '#f3f5f8' },
    Menu: { itemHeight: 30, itemMarginBlock: 0, itemMarginInline: 0, itemBorderRadius: 0 },
    Form: { itemMarginBottom: 16 },
  },
}
