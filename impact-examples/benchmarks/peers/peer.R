# SPDX-License-Identifier: Apache-2.0
# The peer in base R, vectorised over draws. Written for this project; from its measurements of November 2026.
#   Rscript peer.R w1 DRAWS REPS: median ms, mean of the first run
a <- commandArgs(TRUE); M <- as.integer(as.numeric(a[2])); reps <- as.integer(a[3]); N <- 50; T <- 10
tri <- function(n, p) { u <- runif(n); w <- p[3]-p[1]; f <- (p[2]-p[1])/w
  ifelse(u < f, p[1]+sqrt(u*w*(p[2]-p[1])), p[3]-sqrt((1-u)*w*(p[3]-p[2]))) }
pert <- function(n, p) { w <- p[3]-p[1]; p[1]+w*rbeta(n, 1+4*(p[2]-p[1])/w, 1+4*(p[3]-p[2])/w) }
w1 <- function() {
  w <- 1/(1+runif(M, .02, .05)); present <- numeric(M)
  for (i in 0:(N-1)) {
    m <- 200+53*(i%%11); years <- T-(i%%(T-2))
    q <- rlnorm(M, log(100+37*(i%%7)), .25+.02*(i%%5))
    v <- pert(M, c(m*(.4+.05*(i%%3)), m, m*(1.6+.1*(i%%4))))
    d <- tri(M, c(.05, .15+.01*(i%%10), .45)); s <- runif(M, 0, .10+.01*(i%%5))
    at <- tri(M, c(.10, .25+.01*(i%%10), .60)); r <- pert(M, c(.05, .15+.02*(i%%6), .50))
    x <- (1-r)*w; h <- rep(1, M); if (years > 1) for (y in 2:years) h <- h*x+1
    present <- present + q*v*(1-d)*(1-s)*(1-at)*h*w }
  x <- present/(tri(M, c(.6, 1, 1.5)*100000*N)+tri(M, c(.8, 1, 1.3)*20000*N))
  c(mean(x), sd(x), quantile(x, c(.05, .5, .95)), mean(x > 1)) }
times <- c(); first <- NULL
for (k in 1:reps) { t <- system.time(r <- w1())[3]; times <- c(times, t); if (is.null(first)) first <- r[1] }
cat(sprintf("%.3f %.9f\n", sort(times)[reps %/% 2 + 1]*1e3, first))
