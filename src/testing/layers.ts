import { posix } from 'node:path';
import { anything, impure, type Layer, layers, testsMayImport, unsteadyInRules } from './layer-table.ts';
import { type Import, type Uses, usesOf } from './syntax.ts';

const isTest = (file: string): boolean => file.endsWith('.test.ts');

const covers = (folder: string, file: string): boolean => file === folder || file.startsWith(`${folder}/`);

function layerOf(file: string): Layer | undefined {
  const rows = layers.filter(row => covers(row.folder, file));
  return rows.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

const allows = (list: readonly string[], name: string): boolean =>
  list.includes(anything) || list.includes(name);

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node';
  return specifier.split('/')[0] ?? specifier;
};

const mayUsePackage = (layer: Layer, file: string, specifier: string): boolean => {
  const list = isTest(file) ? [...layer.packages, ...testsMayImport.packages] : layer.packages;
  const scoped = specifier.split('/').slice(0, 2).join('/');
  return allows(list, packageOf(specifier)) || allows(list, scoped);
};

function mayImport(layer: Layer, file: string, target: Layer, typeOnly: boolean): boolean {
  if (target === layer) return true;
  const folders = [
    ...layer.imports,
    ...(typeOnly ? (layer.types ?? []) : []),
    ...(isTest(file) ? testsMayImport.folders : []),
  ];
  return allows(folders, target.folder);
}

/** Commands and tests may name files beside the sources; nothing else reaches outside. */
function readsFiles(layer: Layer, file: string): boolean {
  return isTest(file) || layer.packages.includes('node');
}

function problemOf(layer: Layer, file: string, { specifier, typeOnly }: Import): string | undefined {
  const kind = typeOnly ? 'a type of ' : '';
  if (specifier === '<computed>' && isTest(file)) return undefined;
  if (!specifier.startsWith('.') && !specifier.startsWith('/'))
    return mayUsePackage(layer, file, specifier)
      ? undefined
      : `${layer.folder} may not import ${kind}${specifier}`;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const target = layerOf(path);
  if (target !== undefined)
    return mayImport(layer, file, target, typeOnly)
      ? undefined
      : `${layer.folder} may not import ${kind}${target.folder}`;
  return allows(layer.imports, anything) || readsFiles(layer, file)
    ? undefined
    : `${layer.folder} may not import ${specifier}, outside its layers`;
}

const used = (uses: Uses, names: readonly string[]): readonly string[] =>
  names.filter(name => [...uses.names].some(each => each === name || each.startsWith(`${name}.`)));

function forbiddenNames(layer: Layer, file: string): readonly string[] {
  if (layer.pure === undefined) return isTest(file) ? ['Math.random'] : [];
  if (isTest(file)) return ['Math.random'];
  return layer.folder === 'engine' ? [...impure, ...unsteadyInRules] : impure;
}

/** Every way in which one file of `src` breaks the layer table, as sentences. `file` is its path below `src`. */
export function violationsOf(file: string, source: string): readonly string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file} belongs to no layer`];
  const uses = usesOf(file, source);
  const imports = uses.imports.flatMap(each => problemOf(layer, file, each) ?? []);
  const names = used(uses, forbiddenNames(layer, file)).map(name => `${layer.folder} may not use ${name}`);
  return [...imports, ...names].map(problem => `${file}: ${problem}`);
}
