/** Programs that parse files and do nothing else: what reading sources costs at least. */
package dev.heed.bench.parse;
