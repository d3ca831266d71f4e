# SPDX-License-Identifier: Apache-2.0
# R's answers to the data sets of CompareWithR.java, one line of name=value each; base R only.
# Rscript compare.R data.txt answers.txt
options(warn = -1)
files <- commandArgs(TRUE)
numbers <- function(text) as.numeric(strsplit(text, ",")[[1]])
rows <- function(text) do.call(rbind, lapply(strsplit(text, "|", fixed = TRUE)[[1]], numbers))
tried <- function(value) tryCatch(unname(value), error = function(e) NaN)

# Every way to give the ranks signs, and every way to deal them out.
signs <- function(d) {
  d <- d[d != 0]
  r <- rank(abs(d))
  sums <- 0
  for (one in r) sums <- c(sums, sums + one)
  v <- sum(r[d > 0])
  c(less = mean(sums <= v + 1e-9), greater = mean(sums >= v - 1e-9))
}
deals <- function(x, y) {
  r <- rank(c(x, y))
  sums <- combn(length(r), length(x), function(chosen) sum(r[chosen]))
  w <- sum(r[seq_along(x)])
  c(less = mean(sums <= w + 1e-9), greater = mean(sums >= w - 1e-9))
}

# Krippendorff's coincidence matrix, one unit after another.
alpha <- function(coders, metric) {
  values <- sort(unique(coders[!is.na(coders)]))
  o <- matrix(0, length(values), length(values))
  for (u in seq_len(ncol(coders))) {
    said <- match(coders[!is.na(coders[, u]), u], values)
    m <- length(said)
    if (m > 1) for (i in seq_len(m)) for (j in seq_len(m)) if (i != j) {
      o[said[i], said[j]] <- o[said[i], said[j]] + 1 / (m - 1)
    }
  }
  n <- rowSums(o)
  d <- function(c, k) switch(metric,
    nominal = as.numeric(c != k),
    ordinal = (sum(n[c:k]) - (n[c] + n[k]) / 2)^2,
    interval = (values[c] - values[k])^2,
    ratio = if (c == k) 0 else ((values[c] - values[k]) / (values[c] + values[k]))^2)
  D <- outer(seq_along(values), seq_along(values), Vectorize(d))
  1 - sum(o * D) / (sum(outer(n, n) * D) / (sum(n) - 1))
}

answer <- function(line) {
  f <- strsplit(line, ";", fixed = TRUE)[[1]]
  before <- numbers(f[1]); after <- numbers(f[2]); x <- numbers(f[3]); y <- numbers(f[4])
  k <- as.numeric(f[5]); n <- as.numeric(f[6]); b <- as.numeric(f[7]); c <- as.numeric(f[8])
  coders <- rows(f[9]); items <- t(rows(f[10]))
  d <- (after - before)[!is.na(after - before)]
  x <- x[!is.na(x)]; y <- y[!is.na(y)]
  out <- list()
  w <- function(...) tried(wilcox.test(d, ...)$p.value)
  out$wilcoxon.v <- tried(wilcox.test(d, exact = FALSE)$statistic)
  out$wilcoxon.normal.p <- w(exact = FALSE)
  out$wilcoxon.normal.less <- w(exact = FALSE, alternative = "less")
  out$wilcoxon.normal.greater <- w(exact = FALSE, alternative = "greater")
  tied <- any(d == 0) || any(duplicated(abs(d)))
  if (!tied && length(d) <= 50) out$wilcoxon.exact.p <- w(exact = TRUE)
  if (sum(d != 0) <= 12) {
    s <- signs(d)
    out$wilcoxon.counted.less <- s[["less"]]
    out$wilcoxon.counted.greater <- s[["greater"]]
  }
  m <- function(...) tried(wilcox.test(x, y, ...)$p.value)
  out$mannwhitney.u <- tried(wilcox.test(x, y, exact = FALSE)$statistic)
  out$mannwhitney.normal.p <- m(exact = FALSE)
  out$mannwhitney.normal.less <- m(exact = FALSE, alternative = "less")
  out$mannwhitney.normal.greater <- m(exact = FALSE, alternative = "greater")
  if (!any(duplicated(c(x, y))) && length(x) * length(y) <= 2500) out$mannwhitney.exact.p <- m(exact = TRUE)
  if (choose(length(x) + length(y), length(x)) <= 5000) {
    s <- deals(x, y)
    out$mannwhitney.counted.less <- s[["less"]]
    out$mannwhitney.counted.greater <- s[["greater"]]
  }
  out$cliff <- mean(sign(outer(x, y, "-")))
  v <- length(x) + length(y) - 2
  pooled <- sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / v)
  out$hedges <- exp(lgamma(v / 2) - lgamma((v - 1) / 2)) / sqrt(v / 2) * (mean(x) - mean(y)) / pooled
  wilson <- prop.test(k, n, correct = FALSE)$conf.int
  exact <- binom.test(k, n)$conf.int
  out$wilson.low <- wilson[1]; out$wilson.high <- wilson[2]
  out$exact.low <- exact[1]; out$exact.high <- exact[2]
  out$mcnemar.normal.p <- tried(mcnemar.test(matrix(c(7, b, c, 9), 2))$p.value)
  out$mcnemar.exact.p <- if (b + c > 0) binom.test(b, b + c)$p.value else 1
  for (metric in c("nominal", "ordinal", "interval", "ratio")) out[[paste0("alpha.", metric)]] <- alpha(coders, metric)
  items <- items[complete.cases(items), , drop = FALSE]
  k <- ncol(items)
  out$cronbach <- if (nrow(items) < 2) NaN else k / (k - 1) * (1 - sum(apply(items, 2, var)) / var(rowSums(items)))
  paste(names(out), vapply(out, function(value) format(value, digits = 17), ""), sep = "=", collapse = ";")
}

writeLines(c(R.version.string, vapply(readLines(files[1]), answer, "")), files[2])
