import type { Known } from './pack/whole.ts';

export const indonesian: Known = {
  tag: 'id',
  name: 'Bahasa Indonesia',
  words:
    'Daftar isi, Poin penting, Pertanyaan?, Terima kasih, Lini masa, Dalam angka, Siapa yang mengatakan, Sumber, Contoh, Pendahuluan, Angka lainnya, Selesai, Belum selesai',
  faq: 'pertanyaan yang sering diajukan, pertanyaan umum, tanya jawab',
  elsewhere: 'baca juga, baca selengkapnya, lihat juga, artikel terkait, berita terkait',
  advertisement: 'iklan, advertorial, konten bersponsor',
  by: 'oleh, penulis:, reporter:',
  abbreviations:
    'dr, prof, ir, drs, dra, h, hj, no, hlm, tgl, jl, pt, cv, dll, dsb, dst, rp, kab, kec, yth, a.n, s.d, tbk',
  closers: 'dll, dsb, dst, tbk',
  titles: 'bapak, pak, ibu, bu, dr, prof, profesor, menteri, presiden, gubernur, wali kota, direktur, ketua, kepala',
  pronouns: 'ia, dia, mereka, itu, ini, tersebut, beliau, sana, situ, sini, hal ini, hal itu',
  small: `yang, dan, di, dengan, untuk, dari, ini, pada, adalah, itu, tidak, dalam, akan, ke, oleh, juga, sebagai, atau, karena, jika, bila, saat, ketika, telah, sudah, bisa, dapat, lebih, para,
    secara, agar, tetapi, namun, serta, hanya, masih, saja, sangat, antara, seperti, setelah, sebelum, hingga, sampai, bagi, kami, kita, anda, ada, bahwa, belum, bukan, maka, lagi`,
  says: 'kata, ujar, tutur, jelas, ungkap, papar, tegas, katanya, ujarnya, tuturnya, mengatakan, menjelaskan, menyatakan, menuturkan, menambahkan, mengungkapkan, menegaskan',
  decimal: ',',
  scales: 'ribu, juta, miliar/milyar, triliun',
  percent: 'persen, persen poin',
  currencies: 'rupiah, dolar, dollar, euro, ringgit',
  durations: 'detik, menit, jam, hari, minggu, pekan, bulan, tahun, dekade, abad',
  to: 'hingga, sampai, ke',
  qualifiers: `lebih dari, kurang dari, hampir, sekitar, kira-kira, kurang lebih, setidaknya, sedikitnya, paling sedikit, paling banyak, maksimal, minimal, hingga, mencapai, hanya, cuma, rata-rata,
    total, sebanyak, tepat, di atas, di bawah`,
  after: 'lebih, atau lebih',
  months:
    'januari/jan, februari/feb, maret/mar, april/apr, mei, juni/jun, juli/jul, agustus/agu, september/sep, oktober/okt, november/nov, desember/des',
  year: 'tahun, pada, pada tahun, sejak, sejak tahun, hingga, akhir, awal, sampai, antara, dan',
  per: true,
  asides: `mari kita, mari, bayangkan, anggap saja, terima kasih, kami berterima kasih, saya ucapkan terima kasih,
    informasi lebih lanjut, untuk informasi lebih lanjut, baca juga, klik di sini, ikuti kami, hubungi kami, sampai jumpa,
    selamat mencoba, semoga bermanfaat, dalam artikel ini kita`,
  ifs: 'jika, bila, kalau',
  ties: `dan, tetapi, tapi, namun, oleh karena itu, karena itu, jadi, sehingga, selain itu, lagi pula, misalnya, contohnya, yaitu, yakni, kemudian, lalu, akhirnya, sebaliknya, di sisi lain,
    sementara itu, dengan kata lain, singkatnya, atau, sebab, bahkan, maka, dengan demikian, meski begitu, padahal, sedangkan`,
  ands: 'dan, atau, serta',
  buts: 'tetapi, tapi',
  changes:
    /naik|meningkat|peningkatan|turun|menurun|penurunan|bertambah|berkurang|lebih (?:tinggi|rendah|banyak|sedikit)|dibandingkan/iu,
};
