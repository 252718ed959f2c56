/**
 * What Electron gives a sandboxed preload, written into the page before its own scripts run: `require('electron')` with `ipcRenderer` and
 * `contextBridge`. `__call` is the way to the main process, `__tell`
 * the way back. Here bridge and page share one world: isolation itself is not proven.
 */
export const bridgeScript = (preload: string): string => `
(() => {
  if (window.top !== window || location.href === 'about:blank') return
  const heard = new Map()
  Object.defineProperty(window, '__tell', { value: channel => heard.get(channel)?.({}) })
  const ipcRenderer = {
    on: (channel, listener) => void heard.set(channel, listener),
    invoke: async (channel, request) => {
      const answered = await window.__call(channel, request)
      if ('fault' in answered) throw new Error("Error invoking remote method '" + channel + "': " + answered.fault)
      return answered.value
    },
  }
  const contextBridge = {
    exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value: Object.freeze(value) }),
  }
  const require = name => {
    if (name !== 'electron') throw new Error('A sandboxed preload cannot require ' + name)
    return { ipcRenderer, contextBridge }
  }
  const module = { exports: {} }
  ;((require, module, exports) => { ${preload} })(require, module, module.exports)
})()`
