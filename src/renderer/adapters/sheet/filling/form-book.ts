import { damaged, Unreadable } from '../unreadable'
import { WorkbookPart } from '../xlsx/workbook-parts'
import { XmlScanner } from '../xml/xml-scanner'
import type { FormPackage } from './form-package'

/** Where the parts of a form lie that filling looks at. */
export type FormBook = {
  readonly workbook: string
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly styles: string | undefined
  readonly strings: string | undefined
  readonly date1904: boolean
}

const usual = 'xl/workbook.xml'
const contentTypes = '[Content_Types].xml'

async function workbookPart(form: FormPackage): Promise<string> {
  if (form.has(usual)) return usual
  const found = (await form.related('')).find(({ kind }) => kind === 'officeDocument')?.target
  if (found === undefined) throw new Unreadable('file-unknown')
  return found
}

/** Refuses macros and a locked structure: the one would run what nobody has read, the other says that the office wants nothing changed. */
async function refuseGuarded(form: FormPackage, workbook: string): Promise<void> {
  const types = (await form.text(contentTypes)) ?? ''
  if (/macroEnabled\.main\+xml/i.test(types) || form.names().some(name => /vbaproject\.bin$/i.test(name))) {
    throw new Unreadable('form-macros')
  }
  if (/<[\w.:-]*workbookProtection\s[^>]*lockStructure\s*=\s*["'](?:1|true)["']/.test(workbook)) {
    throw new Unreadable('form-structure-locked')
  }
}

export async function formBook(form: FormPackage): Promise<FormBook> {
  const workbook = await workbookPart(form)
  const xml = await form.text(workbook)
  if (xml === undefined) throw damaged()
  await refuseGuarded(form, xml)
  const listed = new WorkbookPart()
  const scanner = new XmlScanner('workbook', listed)
  scanner.feed(new TextEncoder().encode(xml))
  scanner.end()
  const related = await form.related(workbook)
  const target = (kind: string): string | undefined => related.find(one => one.kind === kind)?.target
  const sheets = listed.sheets.flatMap(({ name, relation }) => {
    const found = related.find(({ id, kind }) => id === relation && kind === 'worksheet')
    return found === undefined ? [] : [{ name, part: found.target }]
  })
  return {
    workbook,
    sheets,
    styles: target('styles'),
    strings: target('sharedStrings'),
    date1904: listed.date1904,
  }
}

/** A template becomes a workbook: saved as .xlsx, Excel would not open it as it is. */
export async function noTemplate(form: FormPackage): Promise<void> {
  const types = (await form.text(contentTypes)) ?? ''
  const said = types.replace('spreadsheetml.template.main+xml', 'spreadsheetml.sheet.main+xml')
  if (said !== types) form.put(contentTypes, said)
}

/** The workbook reckons everything anew when it is opened, and the order it reckoned in before is left out. */
export async function reckonAnew(form: FormPackage, workbook: string, xml: string): Promise<string> {
  const related = await form.related(workbook)
  const chain = related.find(({ kind }) => kind === 'calcChain')
  if (chain !== undefined) await leaveOut(form, workbook, chain.target)
  if (/<[\w.:-]*calcPr[\s/>]/.test(xml)) {
    return xml.replace(
      /<([\w.:-]*calcPr)((?:\s[^>]*?)?)(\/?)>/,
      (_, name: string, given: string, end: string) => {
        return `<${name}${given.replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '')} fullCalcOnLoad="1"${end}>`
      },
    )
  }
  const prefix = /<((?:[\w.-]+:)?)workbook[\s>]/.exec(xml)?.[1] ?? ''
  const after = new RegExp(
    `</${prefix}definedNames\\s*>|</${prefix}sheets\\s*>(?![\\s\\S]*</${prefix}definedNames)`,
  )
  return xml.replace(after, end => `${end}<${prefix}calcPr fullCalcOnLoad="1"/>`)
}

async function leaveOut(form: FormPackage, workbook: string, part: string): Promise<void> {
  form.drop(part)
  const relations = workbook.replace(/([^/]*)$/, '_rels/$1.rels')
  const withoutChain = (xml: string | undefined, element: RegExp): string => (xml ?? '').replace(element, '')
  form.put(
    relations,
    withoutChain(await form.text(relations), /<[\w.:-]*Relationship\s[^>]*calcChain[^>]*\/>/),
  )
  form.put(
    contentTypes,
    withoutChain(await form.text(contentTypes), /<[\w.:-]*Override\s[^>]*calcChain[^>]*\/>/),
  )
}
