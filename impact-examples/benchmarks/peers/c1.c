// SPDX-License-Identifier: Apache-2.0
// C1, the peer in C: W1 and the Sobol' indices of W4, AVX-512, quantiles from cubic tables.
// Written for this project; from its measurements of November 2026, cut to what ../compare runs, the arithmetic as it was.
//   gcc -O3 -march=native -ffast-math -o c1 c1.c -lm
//   c1 w1 DRAWS REPS [OUTCOMES YEARS]: median ms, mean of the first run, ms of the tables (not in the median)
//   c1 sobol BASE REPS: median ms, sum of the total indices; only the outcome that changed is computed again
#define _GNU_SOURCE
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
typedef uint64_t u64;
typedef double D;
static D now() {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}
#define MAXN 1024
#define PC 4
#define EC 24
#define BL 1024
static int N = 50, T = 10;
static D MU[MAXN], SG[MAXN], V[MAXN][3], DD[MAXN][3], S[MAXN], A[MAXN][3], R[MAXN][3], I1[3], I2[3], K0 = .02, K1 = .05;
static int L[MAXN];
static void spec() {
    for (int i = 0; i < N; i++) {
        D m = 200 + 53 * (i % 11);
        MU[i] = log(100 + 37 * (i % 7));
        SG[i] = .25 + .02 * (i % 5);
        V[i][0] = m * (.4 + .05 * (i % 3));
        V[i][1] = m;
        V[i][2] = m * (1.6 + .1 * (i % 4));
        DD[i][0] = .05;
        DD[i][1] = .15 + .01 * (i % 10);
        DD[i][2] = .45;
        S[i] = .10 + .01 * (i % 5);
        A[i][0] = .10;
        A[i][1] = .25 + .01 * (i % 10);
        A[i][2] = .60;
        R[i][0] = .05;
        R[i][1] = .15 + .02 * (i % 6);
        R[i][2] = .50;
        L[i] = T > 2 ? T - (i % (T - 2)) : T;
    }
    D a = 100000. * N, b = 20000. * N;
    I1[0] = .6 * a;
    I1[1] = a;
    I1[2] = 1.5 * a;
    I2[0] = .8 * b;
    I2[1] = b;
    I2[2] = 1.3 * b;
}
static inline u64 mix(u64 z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
// ---------- quantile tables (RK4 on dx/du=1/f(x) from the median), log-linear grid in t=min(u,1-u) ----------
typedef struct {
    int E, P, n;
    D *c;
} Tab; // two sides, lower then upper: n cells each
typedef D (*Pdf)(D, const D *);
static D npdf(D z, const D *p) { return exp(-.5 * z * z) * 0.3989422804014327; }
static D bpdf(D x, const D *p) { return exp((p[0] - 1) * log(x) + (p[1] - 1) * log1p(-x) - p[2]); }
static D rk(Pdf f, const D *p, D x, D h) {
    D k1 = 1 / f(x, p), k2 = 1 / f(x + .5 * h * k1, p), k3 = 1 / f(x + .5 * h * k2, p), k4 = 1 / f(x + h * k3, p);
    return x + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
}
static D betacdf(D x, D a, D b) { // continued fraction (Lentz)
    if (x > (a + 1) / (a + b + 2))
        return 1 - betacdf(1 - x, b, a);
    D c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / d;
    D h = d;
    for (int m = 1; m < 200; m++) {
        D e = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + e * d);
        c = 1 + e / c;
        h *= d * c;
        e = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + e * d);
        c = 1 + e / c;
        D q = d * c;
        h *= q;
        if (fabs(q - 1) < 1e-15)
            break;
    }
    return h * exp(a * log(x) + b * log1p(-x) - (lgamma(a) + lgamma(b) - lgamma(a + b))) / a;
}
static Tab build(int kind, const D *par, int E, int P) { // kind 0 lognormal(mu,sg), 1 PERT
    Tab t = {E, P, (E - 1) << P, 0};
    int n = t.n, C = 1 << P;
    t.c = aligned_alloc(64, 2 * n * 32);
    D p[3] = {0}, x0 = 0;
    Pdf f = npdf;
    D lo = 0, w = 1;
    if (kind) {
        lo = par[0];
        w = par[2] - lo;
        p[0] = 1 + 4 * (par[1] - lo) / w;
        p[1] = 1 + 4 * (par[2] - par[1]) / w;
        p[2] = lgamma(p[0]) + lgamma(p[1]) - lgamma(p[0] + p[1]);
        f = bpdf;
        D a = 0, b = 1;
        for (int i = 0; i < 50; i++) {
            x0 = .5 * (a + b);
            if (betacdf(x0, p[0], p[1]) < .5)
                a = x0;
            else
                b = x0;
        }
        for (int i = 0; i < 2; i++)
            x0 -= (betacdf(x0, p[0], p[1]) - .5) / bpdf(x0, p);
    }
    D *xs = malloc((n + 1) * 8), *ys = malloc((n + 1) * 8), *ms = malloc((n + 1) * 8);
    for (int side = 0; side < 2; side++) {
        D sg = side ? 1 : -1;
        xs[n] = x0;
        int sub = P >= 6 ? 1 : 3;
        for (int j = n - 1; j >= 0; j--) {
            D h = ldexp(1, -E + (j >> P)) / C;
            D x = xs[j + 1];
            for (int k = 0; k < sub; k++)
                x = rk(f, p, x, sg * h / sub);
            xs[j] = x;
        }
        for (int j = 0; j <= n; j++) {
            if (kind) {
                ys[j] = lo + w * xs[j];
                ms[j] = -sg * w / f(xs[j], p);
            } else {
                ys[j] = exp(par[0] + par[1] * xs[j]);
                ms[j] = -sg * par[1] * ys[j] / f(xs[j], p);
            }
        }
        for (int j = 0; j < n; j++) {
            D h = ldexp(1, -E + (j >> P)) / C, y0 = ys[j], y1 = ys[j + 1], m0 = h * ms[j], m1 = h * ms[j + 1];
            D *c = t.c + 4 * ((size_t)side * n + j);
            c[0] = y0;
            c[1] = m0;
            c[2] = 3 * (y1 - y0) - 2 * m0 - m1;
            c[3] = 2 * (y0 - y1) + m0 + m1;
        }
    }
    free(xs);
    free(ys);
    free(ms);
    return t;
}
// ---------- vector ----------
typedef __m512d V8;
typedef __m512i U8;
typedef struct {
    U8 s[4];
} GV;
static inline U8 nxv(GV *g) {
    U8 *s = g->s;
    U8 r = _mm512_add_epi64(_mm512_rol_epi64(_mm512_add_epi64(s[0], s[3]), 23), s[0]), t = _mm512_slli_epi64(s[1], 17);
    s[2] = _mm512_xor_si512(s[2], s[0]);
    s[3] = _mm512_xor_si512(s[3], s[1]);
    s[1] = _mm512_xor_si512(s[1], s[2]);
    s[0] = _mm512_xor_si512(s[0], s[3]);
    s[2] = _mm512_xor_si512(s[2], t);
    s[3] = _mm512_rol_epi64(s[3], 45);
    return r;
}
#define C1(x) _mm512_set1_pd(x)
static inline V8 uv(GV *g) {
    return _mm512_fmadd_pd(_mm512_cvtepu64_pd(_mm512_srli_epi64(nxv(g), 11)), C1(0x1p-53), C1(0x1p-54));
}
static inline V8 triv(GV *g, const D *p) {
    V8 u = uv(g);
    D w = p[2] - p[0], f = (p[1] - p[0]) / w;
    __mmask8 k = _mm512_cmp_pd_mask(u, C1(f), _CMP_LT_OQ);
    V8 t = _mm512_mask_mov_pd(_mm512_sub_pd(C1(1), u), k, u),
       c = _mm512_mask_mov_pd(C1(w * (p[2] - p[1])), k, C1(w * (p[1] - p[0]))), q = _mm512_sqrt_pd(_mm512_mul_pd(t, c));
    return _mm512_mask_mov_pd(_mm512_sub_pd(C1(p[2]), q), k, _mm512_add_pd(C1(p[0]), q));
}
static inline V8 tabv(V8 u, const Tab *t) {
    V8 w = _mm512_sub_pd(C1(1), u), m = _mm512_min_pd(u, w);
    __mmask8 k = _mm512_cmp_pd_mask(u, w, _CMP_GT_OQ);
    m = _mm512_max_pd(m, C1(ldexp(1, -t->E)));
    m = _mm512_min_pd(m, C1(0x1.fffffffffffffp-2));
    U8 b = _mm512_castpd_si512(m);
    int sh = 52 - t->P;
    U8 ix = _mm512_sub_epi64(_mm512_srli_epi64(b, sh), _mm512_set1_epi64((1023 - (long)t->E) << t->P));
    ix = _mm512_mask_add_epi64(ix, k, ix, _mm512_set1_epi64(t->n));
    U8 fb = _mm512_or_si512(_mm512_srli_epi64(_mm512_slli_epi64(b, 12 + t->P), 12), _mm512_castpd_si512(C1(1)));
    V8 f = _mm512_sub_pd(_mm512_castsi512_pd(fb), C1(1));
    ix = _mm512_slli_epi64(ix, 5);
    V8 c3 = _mm512_i64gather_pd(ix, t->c + 3, 1), c2 = _mm512_i64gather_pd(ix, t->c + 2, 1),
       c1 = _mm512_i64gather_pd(ix, t->c + 1, 1), c0 = _mm512_i64gather_pd(ix, t->c, 1);
    return _mm512_fmadd_pd(_mm512_fmadd_pd(_mm512_fmadd_pd(c3, f, c2), f, c1), f, c0);
}
static Tab TQ[MAXN], TV[MAXN], TR[MAXN];
__attribute__((noinline)) static void vec_blk(u64 blk, D *out, int n) {
    D acc[BL] __attribute__((aligned(64))), w[BL] __attribute__((aligned(64)));
    GV g;
    for (int j = 0; j < 4; j++) {
        u64 z[8];
        for (int l = 0; l < 8; l++)
            z[l] = mix(blk * 32 + j * 8 + l + 0x9e3779b97f4a7c15ULL * 77);
        g.s[j] = _mm512_loadu_si512(z);
    }
    for (int b = 0; b < BL; b += 8) {
        V8 k = _mm512_fmadd_pd(uv(&g), C1(K1 - K0), C1(1 + K0));
        _mm512_store_pd(w + b, _mm512_div_pd(C1(1), k));
        _mm512_store_pd(acc + b, C1(0));
    }
    for (int i = 0; i < N; i++) {
        Tab tq = TQ[i], tv = TV[i], tr = TR[i];
        int Li = L[i];
        for (int b = 0; b < BL; b += 8) {
            V8 q = tabv(uv(&g), &tq), v = tabv(uv(&g), &tv), r = tabv(uv(&g), &tr), d = triv(&g, DD[i]),
               a = triv(&g, A[i]), s = _mm512_fnmadd_pd(uv(&g), C1(S[i]), C1(1));
            V8 ww = _mm512_load_pd(w + b), x = _mm512_mul_pd(_mm512_sub_pd(C1(1), r), ww), h = C1(1);
            for (int y = 1; y < Li; y++)
                h = _mm512_fmadd_pd(h, x, C1(1));
            V8 val = _mm512_mul_pd(
                _mm512_mul_pd(_mm512_mul_pd(q, v), _mm512_mul_pd(_mm512_sub_pd(C1(1), d), _mm512_sub_pd(C1(1), a))),
                _mm512_mul_pd(_mm512_mul_pd(s, ww), h));
            _mm512_store_pd(acc + b, _mm512_add_pd(_mm512_load_pd(acc + b), val));
        }
    }
    for (int b = 0; b < BL; b += 8) {
        V8 in = _mm512_add_pd(triv(&g, I1), triv(&g, I2));
        _mm512_store_pd(acc + b, _mm512_div_pd(_mm512_load_pd(acc + b), in));
    }
    memcpy(out, acc, n * 8);
}
static void build_all(void) {
    for (int i = 0; i < N; i++) {
        D p[2] = {MU[i], SG[i]};
        int P = PC, E = EC;
        TQ[i] = build(0, p, E, P);
        TV[i] = build(1, V[i], E, P);
        TR[i] = build(1, R[i], E, P);
    }
}
// ---------- driver ----------
static D qsel(D *a, long n, long k) {
    long l = 0, r = n - 1;
    while (l < r) {
        D p = a[(l + r) / 2];
        long i = l, j = r;
        while (i <= j) {
            while (a[i] < p)
                i++;
            while (a[j] > p)
                j--;
            if (i <= j) {
                D t = a[i];
                a[i] = a[j];
                a[j] = t;
                i++;
                j--;
            }
        }
        if (k <= j)
            r = j;
        else if (k >= i)
            l = i;
        else
            break;
    }
    return a[k];
}
static int cmpd(const void *a, const void *b) {
    D x = *(D *)a, y = *(D *)b;
    return (x > y) - (x < y);
}
int main(int ac, char **av) {
    if (ac < 4) {
        fprintf(stderr, "w1|sobol DRAWS REPS [N T]\n");
        return 2;
    }
    long M = atol(av[2]);
    int reps = atoi(av[3]);
    D ts[64];
    if (reps < 1 || reps > 64)
        return 2;
    if (ac > 5) {
        N = atoi(av[4]);
        T = atoi(av[5]);
    }
    spec();
    if (!strcmp(av[1], "w1")) {
        D tb = now();
        build_all();
        tb = now() - tb;
        D *out = malloc(M * 8), first = 0;
        for (int r = 0; r < reps; r++) {
            D t0 = now();
            for (long b = 0; b * BL < M; b++) {
                long o = b * BL;
                vec_blk(b, out + o, M - o < BL ? M - o : BL);
            }
            D s = 0, s2 = 0;
            long gt = 0;
            for (long i = 0; i < M; i++) {
                s += out[i];
                gt += out[i] > 1;
            }
            D mean = s / M;
            for (long i = 0; i < M; i++) {
                D e = out[i] - mean;
                s2 += e * e;
            }
            D p5 = qsel(out, M, M * .05), p50 = qsel(out, M, M * .5), p95 = qsel(out, M, M * .95);
            ts[r] = now() - t0;
            if (r == 0) {
                first = mean;
                fprintf(stderr, "sd=%.6f p5=%.5f p50=%.5f p95=%.5f P>1=%.5f\n", sqrt(s2 / (M - 1)), p5, p50, p95,
                        (D)gt / M);
            }
        }
        qsort(ts, reps, 8, cmpd);
        printf("%.3f %.9f %.3f\n", ts[reps / 2] * 1e3, first, tb * 1e3);
    } else {
        D p0[50][6];
        for (int i = 0; i < N; i++) {
            p0[i][0] = exp(MU[i]);
            p0[i][1] = V[i][1];
            p0[i][2] = DD[i][1];
            p0[i][3] = S[i] / 2;
            p0[i][4] = A[i][1];
            p0[i][5] = R[i][1];
        }
        D w = 1 / 1.035, in = 120000. * N;
#define OUTC(p, li)                                                                                                    \
    ({                                                                                                                 \
        D y_ = (1 - (p)[5]) * w, h_ = 1;                                                                               \
        for (int k_ = 1; k_ < (li); k_++)                                                                              \
            h_ = h_ * y_ + 1;                                                                                          \
        (p)[0] * (p)[1] * (1 - (p)[2]) * (1 - (p)[3]) * (1 - (p)[4]) * w *h_;                                          \
    })
        long B = M;
        D *a = malloc(8 * B * 50), *b = malloc(8 * B * 50);
        Tab tb[50];
        for (int i = 0; i < 50; i++) {
            D p[2] = {MU[i], SG[i]};
            if (i % 6 == 0)
                tb[i] = build(0, p, 24, 4);
            else if (i % 6 == 1)
                tb[i] = build(1, V[i], 24, 4);
            else if (i % 6 == 5)
                tb[i] = build(1, R[i], 24, 4);
        }
        {
            D S1[50], ST[50];
            for (int r = 0; r < reps; r++) {
                D t = now();
                GV g;
                for (int j = 0; j < 4; j++)
                    g.s[j] = _mm512_set_epi64(mix(j), mix(j + 9), mix(j + 19), mix(j + 29), mix(j + 39), mix(j + 49),
                                              mix(j + 59), mix(j + 69));
                for (int i = 0; i < 50; i++)
                    for (int h = 0; h < 2; h++) {
                        D *o = (h ? b : a) + i * B;
                        int c = i % 6;
                        for (long z = 0; z < B; z += 8) {
                            V8 x = c == 0 || c == 1 || c == 5 ? tabv(uv(&g), tb + i)
                                   : c == 3                   ? _mm512_mul_pd(uv(&g), C1(S[i]))
                                                              : triv(&g, c == 2 ? DD[i] : A[i]);
                            _mm512_storeu_pd(o + z, x);
                        }
                    }
                D *fa = calloc(B, 8), *fb = calloc(B, 8), *fab = malloc(8 * B);
                D *oa = malloc(8 * B * 50), *ob = malloc(8 * B * 50);
                for (int i = 0; i < 50; i++)
                    for (int h = 0; h < 2; h++) {
                        const D *xx = (h ? b : a) + i * B;
                        D *o = (h ? ob : oa) + i * B, *ff = h ? fb : fa;
                        int c = i % 6, li = L[i];
                        D q[6];
                        memcpy(q, p0[i], 48);
                        if (c != 5) {
                            q[c] = c < 2 ? 1 : 0;
                            D k = OUTC(q, li) / in;
                            for (long z = 0; z < B; z++) {
                                o[z] = c < 2 ? k * xx[z] : k * (1 - xx[z]);
                                ff[z] += o[z];
                            }
                        } else {
                            q[5] = 0;
                            D k = q[0] * q[1] * (1 - q[2]) * (1 - q[3]) * (1 - q[4]) * w / in;
                            for (long z = 0; z < B; z++) {
                                D y = (1 - xx[z]) * w, hh = 1;
                                for (int u = 1; u < li; u++)
                                    hh = hh * y + 1;
                                o[z] = k * hh;
                                ff[z] += o[z];
                            }
                        }
                    }
                D m1 = 0, m2 = 0;
                for (long z = 0; z < B; z++) {
                    m1 += fa[z] + fb[z];
                }
                m1 /= 2 * B;
                for (long z = 0; z < B; z++) {
                    m2 += (fa[z] - m1) * (fa[z] - m1) + (fb[z] - m1) * (fb[z] - m1);
                }
                m2 /= 2 * B;
                for (int i = 0; i < 50; i++) {
                    for (long z = 0; z < B; z++)
                        fab[z] = fa[z] - oa[i * B + z] + ob[i * B + z];
                    D s1 = 0, st = 0;
                    for (long z = 0; z < B; z++) {
                        D e = fab[z] - fa[z];
                        s1 += (fb[z] - m1) * e;
                        st += e * e;
                    }
                    S1[i] = s1 / B / m2;
                    ST[i] = st / (2 * B) / m2;
                }
                free(oa);
                free(ob);
                free(fa);
                free(fb);
                free(fab);
                ts[r] = now() - t;
            }
            qsort(ts, reps, 8, cmpd);
            D sum = 0;
            for (int i = 0; i < 50; i++)
                sum += ST[i];
            printf("%.3f %.6f\n", ts[reps / 2] * 1e3, sum);
            fprintf(stderr, "S1[0]=%.4f ST[5]=%.4f\n", S1[0], ST[5]);
        }
    }
    return 0;
}
