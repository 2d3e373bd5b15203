# Writes series.csv: reference values of the statistics of units, strata and series, computed with base R (4.2 or later).
# The inputs are invented. Run in this folder: Rscript series.R
rows <- list()
add <- function(method, given, quantity, value)
  rows[[length(rows) + 1]] <<- data.frame(method, input = given, quantity, value = sprintf("%.17g", value))
fractions <- function(x, n) paste(paste0(format(x, scientific = FALSE, trim = TRUE), "/", format(n, scientific = FALSE, trim = TRUE)), collapse = " ")
nums <- function(v) paste(sapply(v, function(x) format(x, digits = 15, scientific = FALSE, trim = TRUE)), collapse = " ")

# Units: quasi-binomial regression, Welch's t test of the units weighted by size, pairs ------------------------------------------
ratio_variance <- function(r, n) { # variance of sum(x)/sum(n), Cochran 1977, 6.3; with one n it is var(r)/k
  k <- length(r); p <- sum(r * n) / sum(n)
  k / (k - 1) * sum((n / sum(n) * (r - p))^2)
}
units <- function(x1, n1, x2, n2) {
  given <- paste(fractions(x1, n1), "|", fractions(x2, n2)); put <- function(q, v) add("units", given, q, v)
  g <- rep(0:1, c(length(x1), length(x2))); x <- c(x1, x2); n <- c(n1, n2)
  fit <- summary(glm(cbind(x, n - x) ~ g, quasibinomial, control = glm.control(epsilon = 1e-14)))
  p1 <- sum(x1) / sum(n1); p2 <- sum(x2) / sum(n2); df <- length(x) - 2
  phi <- sum((x - n * c(p1, p2)[g + 1])^2 / (n * (c(p1, p2) * (1 - c(p1, p2)))[g + 1])) / df
  stopifnot(abs(phi / fit$dispersion - 1) < 1e-8, phi > 1)
  se <- sqrt(phi * (p1 * (1 - p1) / sum(n1) + p2 * (1 - p2) / sum(n2)))
  put("dispersion", phi); put("dispersion p", pchisq(phi * df, df, lower.tail = FALSE)); put("difference", p2 - p1)
  put("quasi low", p2 - p1 - qt(.975, df) * se); put("quasi high", p2 - p1 + qt(.975, df) * se)
  put("logistic p", coef(fit)[2, 4])
  v1 <- ratio_variance(x1 / n1, n1); v2 <- ratio_variance(x2 / n2, n2); se <- sqrt(v1 + v2)
  df <- (v1 + v2)^2 / (v1^2 / (length(x1) - 1) + v2^2 / (length(x2) - 1))
  if (length(unique(n)) == 1) stopifnot(all.equal(t.test(x2 / n2, x1 / n1)$p.value, 2 * pt(-abs(p2 - p1) / se, df)))
  put("welch low", p2 - p1 - qt(.975, df) * se); put("welch high", p2 - p1 + qt(.975, df) * se)
  put("welch p", 2 * pt(-abs(p2 - p1) / se, df))
  if (length(x1) == length(x2)) {
    k <- length(x1); d <- n2 / sum(n2) * (x2 / n2 - p2) - n1 / sum(n1) * (x1 / n1 - p1); se <- sqrt(k / (k - 1) * sum(d^2))
    if (length(unique(n)) == 1) stopifnot(all.equal(t.test(x2 / n2, x1 / n1, paired = TRUE)$p.value, 2 * pt(-abs(p2 - p1) / se, k - 1)))
    put("paired low", p2 - p1 - qt(.975, k - 1) * se); put("paired high", p2 - p1 + qt(.975, k - 1) * se)
    put("paired p", 2 * pt(-abs(p2 - p1) / se, k - 1))
  }
}
units(c(40, 55, 48, 61), rep(100, 4), c(70, 52, 66, 74), rep(100, 4))
units(c(9510, 9432, 9601, 9377, 9555), c(10010, 9980, 10055, 9902, 10120), c(9630, 9411, 9702), c(10100, 9950, 10155))
units(c(4, 19, 7), c(20, 40, 15), c(22, 9, 31), c(41, 30, 44))

# Rates of events: score interval, exact and score test of two, quasi-Poisson regression, Welch and pairs of units weighted by exposure -
rates <- function(x1, t1, x2, t2) {
  given <- paste(fractions(x1, t1), "|", fractions(x2, t2)); put <- function(q, v) add("rates", given, q, v)
  a <- sum(x1); b <- sum(x2); s <- sum(t1); u <- sum(t2); z <- qnorm(.975); k <- length(x1); m <- length(x2); df <- k + m - 2
  score <- function(x, t) (x + z^2 / 2 + c(-1, 1) * z * sqrt(x + z^2 / 4)) / t
  p <- score(a, s); q <- score(b, u); d <- b / u - a / s
  put("difference", d); put("low", d - sqrt((b / u - q[1])^2 + (p[2] - a / s)^2)); put("high", d + sqrt((q[2] - b / u)^2 + (a / s - p[1])^2))
  put("score low", p[1]); put("score high", p[2])
  put("exact p", poisson.test(c(b, a), c(u, s))$p.value)
  put("score p", prop.test(b, a + b, u / (s + u), correct = FALSE)$p.value)
  if (a > 0) {
    w <- prop.test(b, a + b, correct = FALSE)$conf.int
    put("ratio", b / u / (a / s)); put("ratio low", w[1] / (1 - w[1]) * s / u); put("ratio high", w[2] / (1 - w[2]) * s / u)
  }
  if (df < 1) return(invisible())
  g <- rep(0:1, c(k, m)); x <- c(x1, x2); t <- c(t1, t2); r <- c(a / s, b / u)[g + 1]; phi <- sum(ifelse(r == 0, 0, (x - t * r)^2 / (t * r))) / df
  put("dispersion", phi); put("dispersion p", pchisq(phi * df, df, lower.tail = FALSE)); phi <- max(1, phi)
  se <- sqrt(phi * (a / s^2 + b / u^2)); put("quasi low", d - qt(.975, df) * se); put("quasi high", d + qt(.975, df) * se)
  if (a > 0 && b > 0) {
    fit <- summary(glm(x ~ g + offset(log(t)), quasipoisson, control = glm.control(epsilon = 1e-14)))
    if (phi > 1) stopifnot(abs(fit$dispersion / phi - 1) < 1e-8, abs(coef(fit)[2, 2] / sqrt(phi * (1 / a + 1 / b)) - 1) < 1e-8)
    e <- log(b / u / (a / s)); l <- sqrt(phi * (1 / a + 1 / b)); put("quasi p", 2 * pt(-abs(e / l), df))
    put("quasi ratio low", exp(e - qt(.975, df) * l)); put("quasi ratio high", exp(e + qt(.975, df) * l))
  }
  v1 <- ratio_variance(x1 / t1, t1); v2 <- ratio_variance(x2 / t2, t2); f <- (v1 + v2)^2 / (v1^2 / (k - 1) + v2^2 / (m - 1))
  put("welch low", d - qt(.975, f) * sqrt(v1 + v2)); put("welch high", d + qt(.975, f) * sqrt(v1 + v2)); put("welch p", 2 * pt(-abs(d) / sqrt(v1 + v2), f))
  if (a > 0 && b > 0) {
    l1 <- v1 / (a / s)^2; l2 <- v2 / (b / u)^2; f <- (l1 + l2)^2 / (l1^2 / (k - 1) + l2^2 / (m - 1))
    put("welch ratio low", exp(e - qt(.975, f) * sqrt(l1 + l2))); put("welch ratio high", exp(e + qt(.975, f) * sqrt(l1 + l2)))
  }
  if (k == m) {
    o <- t2 / u * (x2 / t2 - b / u) - t1 / s * (x1 / t1 - a / s); se <- sqrt(k / (k - 1) * sum(o^2))
    put("paired low", d - qt(.975, k - 1) * se); put("paired high", d + qt(.975, k - 1) * se); put("paired p", 2 * pt(-abs(d) / se, k - 1))
    if (a > 0 && b > 0) {
      o <- t2 / u * (x2 / t2 / (b / u) - 1) - t1 / s * (x1 / t1 / (a / s) - 1); l <- sqrt(k / (k - 1) * sum(o^2))
      put("paired ratio low", exp(e - qt(.975, k - 1) * l)); put("paired ratio high", exp(e + qt(.975, k - 1) * l))
    }
  }
}
rates(c(12, 9, 15, 11), c(4350, 4100, 4620, 4300), c(6, 8, 5, 7), c(4200, 4410, 4380, 4150))
rates(c(40, 75, 22, 90, 31), c(1500.5, 1480, 1620, 1510, 1390), c(38, 20, 61), c(1540, 1600.25, 1475))
rates(31, 12000, 4, 9800)
rates(2, 3000, 11, 250)
rates(0, 500, 5, 480)
rates(c(3, 1, 2), c(100, 120, 90), c(0, 0, 0), c(110, 100, 95))
rates(900, 52000, 760, 48000)

# Rates by strata: Mantel-Haenszel with the error of Greenland and Robins, score test ----------------------------------------------
ratestrata <- function(x1, t1, x2, t2) {
  given <- paste(fractions(x1, t1), "|", fractions(x2, t2)); put <- function(q, v) add("rate strata", given, q, v)
  w <- t1 * t2 / (t1 + t2); n <- x1 + x2; h <- t2 / (t1 + t2)
  put("difference", sum(w * (x2 / t2 - x1 / t1)) / sum(w)); put("error", sqrt(sum(w^2 * (x1 / t1^2 + x2 / t2^2))) / sum(w))
  put("p", pchisq(sum(x2 - n * h)^2 / sum(n * h * (1 - h)), 1, lower.tail = FALSE))
}
ratestrata(c(12, 30, 7), c(4000, 6100, 2500), c(20, 33, 11), c(4500, 5500.5, 2000))
ratestrata(c(90, 3), c(1000, 10000), c(830, 0), c(10000, 1000))
ratestrata(15, 3000, 9, 2800)

# Strata: Mantel-Haenszel, Sato's error, Newcombe by strata, Cochran-Mantel-Haenszel ----------------------------------------------
strata <- function(x1, n1, x2, n2) {
  given <- paste(fractions(x1, n1), "|", fractions(x2, n2)); put <- function(q, v) add("strata", given, q, v)
  w <- n1 * n2 / (n1 + n2); w <- w / sum(w); p1 <- x1 / n1; p2 <- x2 / n2; d <- sum(w * (p2 - p1)); z <- qnorm(.975); n <- n1 + n2
  put("difference", d); put("odds ratio", sum(x2 * (n1 - x1) / n) / sum(x1 * (n2 - x2) / n))
  P <- sum((n2^2 * x1 - n1^2 * x2 + n1 * n2 * (n1 - n2) / 2) / n^2); Q <- sum((x2 * (n1 - x1) + x1 * (n2 - x2)) / (2 * n))
  put("sato error", sqrt(d * P + Q) / sum(n1 * n2 / n))
  wilson <- function(p, n) {
    v <- p * (1 - p) / n; zz <- z * sqrt(sum(w^2 * v)) / sum(w * sqrt(v)); h <- zz * sqrt(v + zz^2 / (4 * n^2)); m <- p + zz^2 / (2 * n)
    c(sum(w * (m - h) / (1 + zz^2 / n)), sum(w * (m + h) / (1 + zz^2 / n)))
  }
  a <- wilson(p1, n1); b <- wilson(p2, n2); l1 <- sum(w^2 / n1); l2 <- sum(w^2 / n2); s <- function(p) p * (1 - p)
  put("newcombe low", d - z * sqrt(l2 * s(b[1]) + l1 * s(a[2]))); put("newcombe high", d + z * sqrt(l2 * s(b[2]) + l1 * s(a[1])))
  if (length(x1) > 1) {
    cube <- array(rbind(x1, n1 - x1, x2, n2 - x2), c(2, 2, length(x1)))
    put("cmh p", mantelhaen.test(cube, correct = FALSE)$p.value)
  } else put("cmh p", pchisq(prop.test(c(x1, x2), c(n1, n2), correct = FALSE)$statistic * (n - 1) / n, 1, lower.tail = FALSE))
}
strata(c(90, 300), c(100, 1000), c(850, 25), c(1000, 100))
strata(c(12, 30, 7, 44), c(40, 61, 25, 80), c(20, 33, 11, 50), c(45, 55, 20, 90))
strata(215, 500, 310, 500)

# Means by strata, directly standardized -------------------------------------------------------------------------------------------
standardized <- function(n1, m1, s1, n2, m2, s2) {
  given <- paste(paste(mapply(function(...) nums(c(...)), n1, m1, s1, n2, m2, s2), collapse = " | "))
  put <- function(q, v) add("standardized means", given, q, v)
  w <- n1 / sum(n1); d <- sum(w * (m2 - m1)); v <- c(w^2 * s1^2 / n1, w^2 * s2^2 / n2); df <- sum(v)^2 / sum(v^2 / (c(n1, n2) - 1))
  put("difference", d); put("low", d - qt(.975, df) * sqrt(sum(v))); put("high", d + qt(.975, df) * sqrt(sum(v)))
  put("p", 2 * pt(-abs(d) / sqrt(sum(v)), df))
}
standardized(c(80, 20), c(6, 9), c(2, 2.5), c(25, 75), c(6.1, 9.2), c(1.9, 2.4))
standardized(c(30, 31, 40), c(7.3, 6.8, 8.1), c(2.4, 2.2, 3), c(35, 28, 44), c(6.1, 6.5, 7), c(2, 2.1, 2.8))
standardized(50, 7.3, 2.4, 60, 6, 2.1)

# Unit means --------------------------------------------------------------------------------------------------------------------------
unitmeans <- function(n1, m1, n2, m2) {
  given <- paste(nums(n1), "|", nums(m1), "|", nums(n2), "|", nums(m2)); put <- function(q, v) add("unit means", given, q, v)
  v1 <- ratio_variance(m1, n1); v2 <- ratio_variance(m2, n2); d <- weighted.mean(m2, n2) - weighted.mean(m1, n1)
  df <- (v1 + v2)^2 / (v1^2 / (length(m1) - 1) + v2^2 / (length(m2) - 1)); se <- sqrt(v1 + v2)
  if (length(unique(c(n1, n2))) == 1) stopifnot(all.equal(t.test(m2, m1)$p.value, 2 * pt(-abs(d) / se, df)))
  put("difference", d); put("low", d - qt(.975, df) * se); put("high", d + qt(.975, df) * se); put("p", 2 * pt(-abs(d) / se, df))
}
unitmeans(rep(30, 4), c(7.1, 7.9, 6.8, 7.4), rep(30, 5), c(6.2, 6.9, 5.8, 6.6, 6.1))
unitmeans(c(10, 40, 25), c(7.1, 7.9, 6.8), c(35, 22, 60), c(6.2, 6.9, 5.8))
unitmeans(c(5, 9, 7, 8), c(71, 79, 68, 74), c(6, 11, 8, 9), c(72, 75, 70, 78))

# Run charts: Anhoej ------------------------------------------------------------------------------------------------------------------
run <- function(y) {
  given <- nums(y); put <- function(q, v) add("run chart", given, q, v)
  s <- sign(y - median(y)); s <- s[s != 0]; r <- rle(s)
  put("median", median(y)); put("useful", length(s)); put("longest", max(r$lengths)); put("crossings", length(r$lengths) - 1)
  put("longest expected", round(log2(length(s)) + 3)); put("fewest expected", qbinom(.05, length(s) - 1, .5))
}
run(c(30, 34, 31, 36, 33, 35, 32, 38, 37, 40, 42, 41, 44, 43, 45, 46))
run(c(5, 3, 6, 2, 7, 4, 5, 8, 1, 6, 3, 7))
run(c(12, 12, 13, 11, 12, 14, 15, 14, 16, 15, 17, 18, 11, 10, 19, 20, 21, 22, 23, 24, 25, 26))

# Control charts: p, p', u, u', XmR, g, t --------------------------------------------------------------------------------------------
laney <- function(z) mean(abs(diff(z))) / 1.128
chart <- function(kind, x, n = NULL) {
  given <- paste(kind, if (is.null(n)) nums(x) else fractions(x, n)); put <- function(q, v) add("control chart", given, q, v)
  k <- length(x)
  if (kind %in% c("P", "P_PRIME")) { c0 <- sum(x) / sum(n); s <- sqrt(c0 * (1 - c0) / n); y <- x / n }
  if (kind %in% c("U", "U_PRIME")) { c0 <- sum(x) / sum(n); s <- sqrt(c0 / n); y <- x / n }
  if (kind %in% c("P_PRIME", "U_PRIME")) { sz <- laney((y - c0) / s); put("sigma z", sz); s <- s * sz }
  if (kind == "XMR") { y <- x; c0 <- mean(y); s <- rep(2.66 * mean(abs(diff(y))) / 3, k) }
  if (kind == "G") { y <- x; c0 <- mean(y); s <- rep(sqrt(c0 * (c0 + 1)), k) }
  if (kind == "T") { y <- x^(1 / 3.6); c0 <- mean(y); s <- rep(2.66 * mean(abs(diff(y))) / 3, k) }
  low <- c0 - 3 * s; high <- c0 + 3 * s
  if (kind != "XMR") low <- pmax(0, low)
  if (kind %in% c("P", "P_PRIME")) high <- pmin(1, high)
  put("center", c0); put("last low", low[k]); put("last high", high[k]); put("outside", sum(y < low | y > high))
}
x <- c(96, 88, 102, 120, 70, 99, 131, 83, 91, 140, 77, 104); n <- c(200, 190, 210, 205, 180, 220, 240, 170, 195, 230, 185, 215)
for (kind in c("P", "P_PRIME", "U", "U_PRIME")) { chart(kind, x, n); chart(kind, x[1:9], n[1:9] * 3); chart(kind, rev(x), rev(n) + 50) }
for (kind in c("XMR", "G", "T")) { chart(kind, c(12, 30, 7, 44, 21, 9, 61, 15)); chart(kind, c(100, 120, 95, 400, 110, 90)); chart(kind, c(3, 5, 8, 2, 6, 4, 7, 90)) }

# Segmented regression with Newey and West (no prewhitening, times n/(n - k)) -----------------------------------------------------
segmented <- function(t1, y1, t2, y2) {
  given <- paste(nums(t1), "|", nums(y1), "|", nums(t2), "|", nums(y2)); put <- function(q, v) add("segmented", given, q, v)
  t <- c(t1, t2); y <- c(y1, y2); after <- rep(0:1, c(length(t1), length(t2))); fit <- lm(y ~ t + after + I(after * t))
  X <- model.matrix(fit); u <- residuals(fit) * X; n <- length(y); L <- floor(4 * (n / 100)^(2 / 9)); S <- crossprod(u)
  for (l in seq_len(L)) { G <- crossprod(u[(l + 1):n, ], u[1:(n - l), ]); S <- S + (1 - l / (L + 1)) * (G + t(G)) }
  B <- solve(crossprod(X)); V <- n / (n - 4) * B %*% S %*% B; put("lag", L)
  test <- function(name, w) {
    e <- sum(w * coef(fit)); se <- sqrt(drop(w %*% V %*% w)); if (name == "beyond") se <- max(se, sqrt(drop(w %*% vcov(fit) %*% w)))
    put(name, e); put(paste(name, "error"), se); put(paste(name, "p"), 2 * pt(-abs(e) / se, n - 4))
  }
  test("slope before", c(0, 1, 0, 0)); test("level", c(0, 0, 1, 0)); test("slope", c(0, 0, 0, 1)); test("beyond", c(0, 0, 1, mean(t2)))
}
segmented(-10:-1, c(40, 42, 41, 43, 44, 42, 45, 46, 44, 47), 1:9, c(58, 60, 59, 61, 63, 60, 62, 64, 63))
segmented(seq(-8.5, -.5), c(30, 33, 29, 35, 31, 36, 34, 38, 37), seq(.5, 7.5), c(39, 38, 42, 41, 43, 40, 45, 44))
segmented(-12:-1, c(7.3, 7.1, 7.6, 7.2, 7.4, 7, 7.5, 7.3, 7.2, 7.6, 7.1, 7.4), 1:12, c(6.8, 6.6, 6.9, 6.4, 6.5, 6.2, 6.4, 6, 6.1, 5.9, 6, 5.7))

# Season: levels of sides and of months of the year -----------------------------------------------------------------------------------
season <- function(month, y1, y2) {
  m <- (month - 1 + seq_along(c(y1, y2)) - 1) %% 12 + 1; y <- c(y1, y2); side <- rep(0:1, c(length(y1), length(y2)))
  given <- paste(nums(m), "|", nums(y1), "|", nums(y2)); put <- function(q, v) add("season", given, q, v)
  one <- lm(y ~ side); both <- lm(y ~ factor(m) + side)
  put("freedom", df.residual(both)); put("p", anova(one, both)[2, 6]); put("first rest", residuals(both)[1]); put("squares", sum(residuals(both)^2))
}
set.seed(20); wave <- function(n, at) round(50 + 6 * cos(2 * pi * (seq_len(n) + at) / 12) + rnorm(n), 3)
season(1, wave(12, 0), wave(12, 0) + 3)
season(4, wave(14, 3), wave(17, 17))
season(7, wave(24, 6), wave(9, 30))

# Trend of proportions: weighted least squares with the dispersion, at least chance ------------------------------------------------
trend <- function(t, x, n) {
  given <- paste(nums(t), "|", fractions(x, n)); put <- function(q, v) add("trend", given, q, v)
  p <- sum(x) / sum(n); v <- p * (1 - p) / n; fit <- summary(lm(x / n ~ t, weights = 1 / v)); phi <- fit$sigma^2
  put("slope", coef(fit)[2, 1]); z <- coef(fit)[2, 3] * sqrt(phi)
  put("p", if (phi <= 1) 2 * pnorm(-abs(z)) else coef(fit)[2, 4])
  if (phi <= 1) stopifnot(all.equal(prop.trend.test(x, n, t)$p.value, 2 * pnorm(-abs(z))))
}
trend(1:6, c(60, 62, 64, 66, 68, 70), rep(200, 6))
trend(1:8, c(60, 92, 44, 86, 68, 120, 77, 99), c(200, 210, 190, 205, 200, 220, 180, 215))
trend(c(-5, -4, -3, -1), c(12, 15, 22, 30), c(50, 52, 55, 60))

# Difference in differences, unit level: Welch in each group -----------------------------------------------------------------------
did <- function(a1, a2, b1, b2) {
  given <- paste(nums(a1), "|", nums(a2), "|", nums(b1), "|", nums(b2)); put <- function(q, v) add("differences", given, q, v)
  a <- t.test(a2, a1); b <- t.test(b2, b1); e <- mean(a2) - mean(a1) - (mean(b2) - mean(b1)); V <- c(a$stderr, b$stderr)^2
  df <- sum(V)^2 / sum(V^2 / c(a$parameter, b$parameter)); put("difference", e); put("p", 2 * pt(-abs(e) / sqrt(sum(V)), df))
  put("low", e - qt(.975, df) * sqrt(sum(V))); put("high", e + qt(.975, df) * sqrt(sum(V)))
}
did(c(40, 43, 41, 44), c(55, 58, 54, 57), c(39, 42, 40, 43), c(45, 44, 47, 46))
did(c(7.1, 7.5, 6.9), c(6.2, 6.6, 6), c(7, 7.4, 7.1), c(6.1, 6.5, 6.4))
did(c(10, 14, 12, 9, 13), c(15, 17, 16), c(11, 10, 12), c(12, 14, 11, 13))

# Step of a series with neighbors alike: full matrices of covariances, the correlation averaged over a grid -------------------------
serial <- function(period, y1, y2, variance, seasonal) {
  y <- c(y1, y2); n <- length(y); side <- rep(0:1, c(length(y1), length(y2))); month <- period %% 12 + 1
  given <- paste(nums(period), "|", nums(y1), "|", nums(y2), "|", nums(variance), "|", if (seasonal) 1 else 0)
  put <- function(q, v) add("serial", given, q, v)
  X <- if (seasonal) model.matrix(~ 0 + factor(month) + side) else cbind(1, side)
  k <- ncol(X); df <- n - k; scatter <- sum(lm.fit(X, y)$residuals^2) / df; chance <- min(.95, mean(variance) / scatter)
  fits <- sapply(0:49 / 50, function(r) {
    V <- (1 - chance) * r^abs(outer(period, period, "-")) + diag(chance * variance / mean(variance)); W <- solve(V); A <- t(X) %*% W %*% X
    b <- solve(A, t(X) %*% W %*% y); rest <- y - X %*% b; q <- c(t(rest) %*% W %*% rest)
    c(r, -(determinant(V)$modulus + determinant(A)$modulus + df * log(q)) / 2 - log(1 - r^2) / 2, b[k], sqrt(q / df * solve(A)[k, k]))
  })
  w <- exp(fits[2, ] - max(fits[2, ])); w <- w / sum(w); below <- function(x) sum(w * pt((x - fits[3, ]) / fits[4, ], df))
  quantile <- function(p) uniroot(function(x) below(x) - p, mean(fits[3, ]) + c(-1, 1) * 200 * max(fits[4, ]), tol = 1e-14)$root
  put("correlation", sum(w * fits[1, ])); put("middle", sum(w * fits[3, ])); put("low", quantile(.025)); put("high", quantile(.975))
}
set.seed(22); walk <- function(n, r) round(50 + 3 * as.numeric(arima.sim(list(ar = r), n)), 3)
serial(0:15, walk(8, .8), walk(8, .8) + 4, rep(1.5, 16), FALSE)
serial(c(2:9, 11:20), walk(8, .5), walk(10, .5) + 2, seq(.5, 2.2, .1), FALSE)
serial(3:29, wave(12, 3) + walk(12, .7), wave(15, 15) + walk(15, .7) + 3, rep(2, 27), TRUE)
serial(0:19, walk(10, 0), walk(10, 0), rep(40, 20), FALSE)

out <- do.call(rbind, rows)
write.csv(out, "series.csv", row.names = FALSE, quote = TRUE)
