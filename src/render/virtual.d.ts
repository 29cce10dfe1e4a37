declare module 'virtual:handbook' {
  const handbook: import('../compile/handbook.ts').Handbook;
  export default handbook;
}

declare module 'virtual:checked' {
  const checked: import('../verify/worklist.ts').Checked;
  export default checked;
}
