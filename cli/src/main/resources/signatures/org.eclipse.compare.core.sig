# org.eclipse.platform:org.eclipse.compare.core:3.8.800
package org.eclipse.compare.internal.core
LCS a
 TOO_LONG double sf
 new() -
 longestCommonSubsequence(org.eclipse.core.runtime.SubMonitor)void -
 getLength2()int oa
 getLength1()int oa
 isRangeEqual(int,int)boolean oa
 setLcs(int,int)void oa
 initializeLcs(int)void oa
 getLength()int -
package org.eclipse.compare.internal.core.patch
FileDiffResult - :org.eclipse.compare.patch.IFilePatchResult
 new(.FilePatch2,org.eclipse.compare.patch.PatchConfiguration) -
 getConfiguration()org.eclipse.compare.patch.PatchConfiguration -
 canApplyHunk(.Hunk)boolean -
 refresh(org.eclipse.compare.patch.ReaderCreator,org.eclipse.core.runtime.IProgressMonitor)void -
 canCreateTarget(org.eclipse.compare.patch.ReaderCreator)boolean o
 targetExists(org.eclipse.compare.patch.ReaderCreator)boolean o
 getLines(org.eclipse.compare.patch.ReaderCreator,boolean)java.util.List<String> o
 isEmpty(org.eclipse.compare.patch.ReaderCreator)boolean o
 patch(java.util.List<String>,org.eclipse.core.runtime.IProgressMonitor)void -
 getDiffProblem()boolean -
 containsProblems()boolean -
 getLabel()String -
 hasMatches()boolean -
 getLines()java.util.List<String> -
 calculateFuzz(java.util.List<String>,org.eclipse.core.runtime.IProgressMonitor)int -
 getTargetPath()org.eclipse.core.runtime.IPath -
 getFailedHunks()java.util.List<.Hunk> -
 getDiff().FilePatch2 -
 getBeforeLines()java.util.List<String> -
 getAfterLines()java.util.List<String> -
 getHunkResults().HunkResult[] -
 getOriginalContents()java.io.InputStream -
 getPatchedContents()java.io.InputStream -
 getCharset()String -
 isPreserveLineDelimiters()boolean -
 getRejects()org.eclipse.compare.patch.IHunk[] -
 hasRejects()boolean -
 asInputStream(String,String)java.io.InputStream s
FilePatch2 - :org.eclipse.compare.patch.IFilePatch2
 ADDITION int sf
 DELETION int sf
 CHANGE int sf
 new(org.eclipse.core.runtime.IPath,long,org.eclipse.core.runtime.IPath,long) -
 getProject().DiffProject -
 getPath(boolean)org.eclipse.core.runtime.IPath -
 add(.Hunk)void -
 remove(.Hunk)void o
 getHunks()org.eclipse.compare.patch.IHunk[] -
 getHunkCount()int -
 getDiffType(boolean)int -
 getStrippedPath(int,boolean)org.eclipse.core.runtime.IPath -
 segmentCount()int -
 apply(org.eclipse.compare.patch.ReaderCreator,org.eclipse.compare.patch.PatchConfiguration,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.patch.IFilePatchResult -
 getTargetPath(org.eclipse.compare.patch.PatchConfiguration)org.eclipse.core.runtime.IPath -
 asRelativeDiff().FilePatch2 -
 create(org.eclipse.core.runtime.IPath,long,org.eclipse.core.runtime.IPath,long).FilePatch2 o
 setHeader(String)void -
 getHeader()String -
 getBeforeDate()long -
 getAfterDate()long -
 setAddedLines(int)void -
 setRemovedLines(int)void -
 getAddedLines()int -
 getRemovedLines()int -
HunkResult -
 new(.FileDiffResult,.Hunk) -
 patch(java.util.List<String>)boolean -
 calculateFuzz(java.util.List<String>,org.eclipse.core.runtime.IProgressMonitor)int -
 getShift()int -
 setShift(int)void -
 getHunk().Hunk -
 getDiffResult().FileDiffResult -
 isOK()boolean -
 getContents(boolean,boolean)String -
 setMatches(boolean)void -
 getCharset()String -
 getFuzz()int -
package org.eclipse.compare.patch
IFilePatch2 ai
 DATE_UNKNOWN long sf
 getTargetPath(.PatchConfiguration)org.eclipse.core.runtime.IPath a
 apply(.ReaderCreator,.PatchConfiguration,org.eclipse.core.runtime.IProgressMonitor).IFilePatchResult a
 getHeader()String a
 getBeforeDate()long a
 getAfterDate()long a
 getHunks().IHunk[] a
IFilePatchResult ai
 getOriginalContents()java.io.InputStream a
 getPatchedContents()java.io.InputStream a
 hasMatches()boolean a
 hasRejects()boolean a
 getRejects().IHunk[] a
 getCharset()String a !org.eclipse.core.runtime.CoreException
IHunk ai
 getLabel()String a
 getStartPosition()int a
 getUnifiedLines()String[] a
 getOriginalContents()java.io.InputStream a
 getPatchedContents()java.io.InputStream a
 getCharset()String ax !org.eclipse.core.runtime.CoreException
IHunkFilter ai
 select(.IHunk)boolean a
PatchBuilder -
 CONTEXT_PREFIX char sf
 ADDITION_PREFIX char sf
 REMOVAL_PREFIX char sf
 new() -
 createHunk(int,String[]).IHunk s
 createFilePatch(org.eclipse.core.runtime.IPath,long,org.eclipse.core.runtime.IPath,long,.IHunk[]).IFilePatch2 s
 addHunks(.IFilePatch2,.IHunk[]).IFilePatch2 s
 removeHunks(.IFilePatch2,.IHunk[]).IFilePatch2 s
PatchConfiguration -
 new() -
 isReversed()boolean -
 setReversed(boolean)void -
 getPrefixSegmentStripCount()int -
 setPrefixSegmentStripCount(int)void -
 getFuzz()int -
 setFuzz(int)void -
 isIgnoreWhitespace()boolean -
 setIgnoreWhitespace(boolean)void -
 getProperty(String)Object -
 setProperty(String,Object)void -
 addHunkFilter(.IHunkFilter)void -
 removeHunkFilter(.IHunkFilter)void -
 getHunkFilters().IHunkFilter[] -
PatchParser -
 new() -
 parsePatch(.ReaderCreator).IFilePatch2[] s !org.eclipse.core.runtime.CoreException
ReaderCreator a
 new() -
 createReader()java.io.Reader a !org.eclipse.core.runtime.CoreException
 canCreateReader()boolean -
package org.eclipse.compare.rangedifferencer
AbstractRangeDifferenceFactory a
 new() -
 createRangeDifference().RangeDifference oa
IRangeComparator ai
 getRangeCount()int a
 rangesEqual(int,.IRangeComparator,int)boolean a
 skipRangeComparison(int,int,.IRangeComparator)boolean a
RangeDifference -
 NOCHANGE int sf
 CHANGE int sf
 CONFLICT int sf
 RIGHT int sf
 LEFT int sf
 ANCESTOR int sf
 ERROR int sf
 kind int o
 leftStart int o
 leftLength int o
 rightStart int o
 rightLength int o
 ancestorStart int o
 ancestorLength int o
 new(int) o
 new(int,int,int,int,int) o
 new(int,int,int,int,int,int,int) o
 kind()int -
 ancestorStart()int -
 ancestorLength()int -
 ancestorEnd()int -
 rightStart()int -
 rightLength()int -
 rightEnd()int -
 leftStart()int -
 leftLength()int -
 leftEnd()int -
 maxLength()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
RangeDifferencer f
 findDifferences(.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findDifferences(org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findDifferences(.AbstractRangeDifferenceFactory,org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findDifferences(.IRangeComparator,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findDifferences(org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findDifferences(.AbstractRangeDifferenceFactory,org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findRanges(.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findRanges(org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findRanges(.AbstractRangeDifferenceFactory,org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findRanges(.IRangeComparator,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findRanges(org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator,.IRangeComparator).RangeDifference[] s
 findRanges(.AbstractRangeDifferenceFactory,org.eclipse.core.runtime.IProgressMonitor,.IRangeComparator,.IRangeComparator,.IRangeComparator).RangeDifference[] s
