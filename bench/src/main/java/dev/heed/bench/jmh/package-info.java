/** The hot parts by themselves, for JMH. */
package dev.heed.bench.jmh;
