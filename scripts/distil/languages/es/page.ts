import type { PageWords } from '#model';
import { list } from '../pack/list.ts';

export const page: PageWords = {
  faqHeadings: list('preguntas frecuentes, preguntas más frecuentes, preguntas y respuestas, faq'),
  numbering: { parts: list('capítulo, parte'), counts: [] },
  cutOff: [/\s(?:el|la|los|las|un|una|y|o|de|del|al)$/u],
  rubrics: list(
    `actualidad, análisis, blog, ciencia, columna, cultura, deportes, economía, editorial, educación, entrevista,
      españa, internacional, medio ambiente, mundo, negocios, noticias, opinión, política, reportaje, salud,
      sociedad, tecnología, viajes`,
  ),
  wires: [/^(?:ÚLTIMA HORA|URGENTE|EXCLUSIVA|AMPLIACIÓN|AMPL)\.?\s?(?:[:–—-]|\d:)\s?(?=\S)/u],
  calledBy: list('título, nombre'),
  filed: list('estado, autor, autora, autores, issue'),
  emptyHeadings: list(
    'introducción, introduccion, resumen, antecedentes, prólogo, método, métodos, resultado, resultados, discusión, conclusión, conclusion, conclusiones, puntos clave, claves, lo más destacado, en breve',
  ),
  conclusions: list(
    'conclusión, conclusiones, en resumen, resumen, balance, veredicto, lecciones, lo que aprendimos, para recordar',
  ),
  household: list(
    'licencia, license, contribuir, contribuciones, colaborar, colaboradores, autor, autora, autores, agradecimientos, gracias a, patrocinadores, donaciones',
  ),
  lookedUp: list('documentación, enlaces, ayuda, soporte, contacto, comunidad'),
  elsewhere: [
    /(?:^|,\s)(?:véase|véanse|vea|consulte|consulta)\s|(?<!\p{L})(?:se encuentra|se encuentran|está disponible|están disponibles) (?:aquí|en)(?!\p{L})/iu,
  ],
  tails: [
    {
      pattern:
        /^(?:referencias|enlaces (?:externos|útiles)|véase también|bibliografía|(?:otros |más )?recursos(?: (?:adicionales|útiles|complementarios))?)$/iu,
      reason: 'where else to read of it',
    },
    { pattern: /^contacto de prensa$/iu, reason: 'the frame of a press release' },
    { pattern: /^sobre (?:el|la) autora?$/iu, reason: 'about the author' },
    { pattern: /^artículos relacionados$/iu, reason: 'links to other articles' },
  ],
  noise: [
    {
      pattern:
        /^(?:lea también|lee también|leer más|te puede interesar|también te puede interesar|ver también|véase también|más información|artículos relacionados|noticias relacionadas|sigue leyendo)(?:$|\s*[:：–—-])/iu,
      reason: 'link to another article',
    },
    { pattern: /^(?:publicidad|anuncio|contenido patrocinado|patrocinado)[:.]?$/iu, reason: 'advertisement' },
    {
      pattern: /^(?:compartir(?: en| por)?.{0,40}|imprimir|comentarios?(?: \(\d+\))?|síguenos.{0,60})$/iu,
      reason: 'share bar',
    },
    { pattern: /^(?:este sitio(?: web)?|utilizamos|usamos)\b.{0,20}\bcookies\b/iu, reason: 'cookie notice' },
    { pattern: /^(?:suscríbete.{0,60}|iniciar sesión|regístrate.{0,40})[.!]?$/iu, reason: 'sign-up form' },
    {
      pattern: /^(?:saltar al contenido|volver arriba|inicio|tabla de contenidos|índice de contenidos|menú)$/iu,
      reason: 'navigation',
    },
    { pattern: /^(?:etiquetas|categorías?|temas)\s*[:：].{0,160}$/iu, reason: 'tags' },
  ],
  page: {
    lines: list(
      `recomendar en facebook…, twittear #, enviar a linkedin…, enviar a tuenti…, enviar imprimir, disminuye el tamaño del texto,
        aumenta el tamaño del texto, copiar enlace, enviar por correo, guardar, aceptar, aceptar cookies, aceptar todo, aceptar todas, rechazar todo,
        configurar cookies, política de cookies, ir al contenido, ir al contenido principal, comentarios, # comentarios, # comentario,
        dejar un comentario, deja un comentario…, ver comentarios, tiempo de lectura…, # min de lectura, # minutos de lectura,
        publicado el…, publicado: …, actualizado el…, actualizado a las…, actualizado: …, hace # horas, hace # minutos, hace # días,
        foto: …, fotografía: …, imagen: …, todos los derechos reservados, aviso legal, política de privacidad, términos y condiciones,
        lo más leído, lo más visto, más leídas, las más leídas, escuchar artículo…, escuchar esta noticia…, cargar más, ver más,
        fuente: …, fuentes: …, tu dirección de correo electrónico no será publicada…, los campos obligatorios están marcados…,
        mostrar más, mostrar menos, ya eres suscriptor…, contenido exclusivo para suscriptores…, artículo exclusivo para suscriptores…,
        descarga nuestra app…, inicio > …, inicio / …, únete a la conversación…, la noticia continúa después…,
        seguir leyendo, comparte esta noticia, comparte este artículo, compartir noticia, compartir artículo,
        copiar url, copiar el enlace, ampliar foto, ampliar imagen, ver galería, ver fotogalería, más noticias,
        más sobre este tema, archivado en…, recibe nuestra newsletter…, recibe nuestro boletín…, crear cuenta, entrar,
        mi cuenta, aceptar y continuar, aceptar y cerrar, rechazar, mapa web, noticia anterior…, noticia siguiente…,
        artículo anterior…, artículo siguiente…, última actualización…, normas de uso, normas de participación,
        prohibida la reproducción…, queda prohibida la reproducción…, lo más comentado, lo más compartido,
        te recomendamos…, solo para suscriptores, comentar, agencias`,
    ),
    headed: list(`buscar, contacto, quiénes somos, secciones, temas, ayuda, archivo, boletín`),
  },
  captions: {
    pictures: list('foto, imagen'),
    figures: ['figura'],
    tables: ['tabla'],
    by: [],
    from: [],
  },
  comments: list(
    'comentarios, # comentarios, comentarios (#), deja un comentario, escribe un comentario, añadir un comentario',
  ),
  mail: {
    from: ['de'],
    to: ['para'],
    subject: ['asunto'],
    date: list('fecha, enviado, enviado el'),
    others: list('cc, cco, adjuntos, datos adjuntos, responder a'),
    again: list('rv'),
    closings: list(
      'saludos, un saludo, saludos cordiales, atentamente, cordialmente, un abrazo, gracias, muchas gracias, hasta pronto',
    ),
  },
  givenNames: list(
    `adriana, agustín, alba, alberto, alejandra, alejandro, alfonso, alfredo, alicia, álvaro, ana, andrea, andrés, ángel, ángela, antonio,
      beatriz, belén, bernardo, blanca, camila, carla, carlos, carmen, carolina, catalina, cecilia, claudia, cristina, daniel, daniela, david,
      diego, eduardo, elena, elisa, emilio, enrique, ernesto, esteban, esther, eugenia, eva, fabián, federico, felipe, fernanda, fernando,
      francisco, gabriel, gabriela, gerardo, gonzalo, guillermo, gustavo, héctor, hugo, ignacio, inés, irene, isabel, iván, jaime, javier, jesús,
      joaquín, jorge, josé, juan, juana, julia, julián, julio, laura, leonardo, leticia, lorena, lourdes, lucía, luis, luisa, manuel, manuela,
      marcela, marcelo, marcos, margarita, maría, mariana, mario, marta, martín, mateo, mauricio, mercedes, miguel, mónica, natalia, nicolás,
      noelia, nuria, óscar, pablo, paola, patricia, paula, pedro, rafael, ramón, raquel, raúl, ricardo, roberto, rocío, rodrigo, rosa, rubén,
      santiago, sara, sebastián, sergio, silvia, sofía, susana, teresa, tomás, valeria, vanesa, verónica, vicente, víctor, yolanda`,
  ),
  bylines: [
    /^[Pp]or(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){2,4}(?:\s*(?:,|y|con|para|&|\||[-–—•·]).{0,60})?$/u,
    /^(?:[Ee]scrito|[Pp]ublicado|[Rr]edactado|[Tt]raducido) por(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){1,4}(?:,\s.{0,90})?$/u,
    /^(?:publicado|actualizado|modificado)(?: el)?\s*:?\s.{0,20}\d{4}.{0,30}$/iu,
    /^(?:Redactora?|Periodista|Coordinadora?|Corresponsal|Editora?|Enviad[oa])(?: (?:editorial|jefe|jefa|digital|especial|(?:en|de) \p{Lu}\p{L}+))?$/u,
    /^(?:tiempo de lectura\b.{0,30}|\d{1,3} min(?:utos)? de lectura)$/iu,
  ],
};
