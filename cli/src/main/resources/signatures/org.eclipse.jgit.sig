# org.eclipse.jgit:org.eclipse.jgit:7.8.1.202611041320-r
package org.eclipse.jgit.api
AddCommand - :.GitCommand<org.eclipse.jgit.dircache.DirCache>
 new(org.eclipse.jgit.lib.Repository) -
 addFilepattern(String).AddCommand -
 addFilepatterns(String[]).AddCommand v
 addFilepatterns(java.util.Collection<String>).AddCommand -
 setWorkingTreeIterator(org.eclipse.jgit.treewalk.WorkingTreeIterator).AddCommand -
 call()org.eclipse.jgit.dircache.DirCache - !.errors.GitAPIException,.errors.NoFilepatternException
 setUpdate(boolean).AddCommand -
 isUpdate()boolean -
 setRenormalize(boolean).AddCommand -
 isRenormalize()boolean -
 setAll(boolean).AddCommand -
 isAll()boolean -
AddNoteCommand - :.GitCommand<org.eclipse.jgit.notes.Note>
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.notes.Note - !.errors.GitAPIException
 setObjectId(org.eclipse.jgit.revwalk.RevObject).AddNoteCommand -
 setMessage(String).AddNoteCommand -
 setNotesRef(String).AddNoteCommand -
ApplyCommand - :.GitCommand<.ApplyResult>
 setPatch(java.io.InputStream).ApplyCommand -
 call().ApplyResult - !.errors.GitAPIException
ApplyResult -
 new() -
 addUpdatedFile(java.io.File).ApplyResult -
 getUpdatedFiles()java.util.List<java.io.File> -
ArchiveCommand - :.GitCommand<java.io.OutputStream> +Format,UnsupportedFormatException
 registerFormat(String,.ArchiveCommand.Format<?>)void s
 unregisterFormat(String)void s
 new(org.eclipse.jgit.lib.Repository) -
 call()java.io.OutputStream - !.errors.GitAPIException
 setTree(org.eclipse.jgit.lib.ObjectId).ArchiveCommand -
 setPrefix(String).ArchiveCommand -
 setFilename(String).ArchiveCommand -
 setOutputStream(java.io.OutputStream).ArchiveCommand -
 setFormat(String).ArchiveCommand -
 setFormatOptions(java.util.Map<String,Object>).ArchiveCommand -
 setPaths(String[]).ArchiveCommand v
ArchiveCommand.Format sai <T=java.io.Closeable>
 createArchiveOutputStream(java.io.OutputStream)<T> a !java.io.IOException
 createArchiveOutputStream(java.io.OutputStream,java.util.Map<String,Object>)<T> a !java.io.IOException
 putEntry(<T>,org.eclipse.jgit.lib.ObjectId,String,org.eclipse.jgit.lib.FileMode,org.eclipse.jgit.lib.ObjectLoader)void a !java.io.IOException
 suffixes()Iterable<String> a
ArchiveCommand.UnsupportedFormatException s :.errors.GitAPIException
 new(String) -
 getFormat()String -
BlameCommand - :.GitCommand<org.eclipse.jgit.blame.BlameResult>
 new(org.eclipse.jgit.lib.Repository) -
 setFilePath(String).BlameCommand -
 setDiffAlgorithm(org.eclipse.jgit.diff.DiffAlgorithm).BlameCommand -
 setTextComparator(org.eclipse.jgit.diff.RawTextComparator).BlameCommand -
 setStartCommit(org.eclipse.jgit.lib.AnyObjectId).BlameCommand -
 setFollowFileRenames(boolean).BlameCommand -
 reverse(org.eclipse.jgit.lib.AnyObjectId,org.eclipse.jgit.lib.AnyObjectId).BlameCommand - !java.io.IOException
 reverse(org.eclipse.jgit.lib.AnyObjectId,java.util.Collection<org.eclipse.jgit.lib.ObjectId>).BlameCommand - !java.io.IOException
 setIgnoreRevs(java.util.Collection<org.eclipse.jgit.lib.ObjectId>).BlameCommand -
 call()org.eclipse.jgit.blame.BlameResult - !.errors.GitAPIException
CheckoutCommand - :.GitCommand<org.eclipse.jgit.lib.Ref> +Stage
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.lib.Ref - !.errors.GitAPIException,.errors.RefAlreadyExistsException,.errors.RefNotFoundException,.errors.InvalidRefNameException,.errors.CheckoutConflictException
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).CheckoutCommand -
 addPath(String).CheckoutCommand -
 addPaths(java.util.List<String>).CheckoutCommand -
 setAllPaths(boolean).CheckoutCommand -
 checkoutPaths().CheckoutCommand o !java.io.IOException,.errors.RefNotFoundException
 setName(String).CheckoutCommand -
 setCreateBranch(boolean).CheckoutCommand -
 setOrphan(boolean).CheckoutCommand -
 setForceRefUpdate(boolean).CheckoutCommand -
 setForced(boolean).CheckoutCommand -
 setStartPoint(String).CheckoutCommand -
 setStartPoint(org.eclipse.jgit.revwalk.RevCommit).CheckoutCommand -
 setUpstreamMode(.CreateBranchCommand.SetupUpstreamMode).CheckoutCommand -
 setStage(.CheckoutCommand.Stage).CheckoutCommand -
 getResult().CheckoutResult -
CheckoutCommand.Stage sfe :Enum<.CheckoutCommand.Stage>
 BASE .CheckoutCommand.Stage sf
 OURS .CheckoutCommand.Stage sf
 THEIRS .CheckoutCommand.Stage sf
 values().CheckoutCommand.Stage[] s
 valueOf(String).CheckoutCommand.Stage s
CheckoutResult - +Status
 ERROR_RESULT .CheckoutResult sf
 NOT_TRIED_RESULT .CheckoutResult sf
 getStatus().CheckoutResult.Status -
 getConflictList()java.util.List<String> -
 getUndeletedList()java.util.List<String> -
 getModifiedList()java.util.List<String> -
 getRemovedList()java.util.List<String> -
CheckoutResult.Status sfe :Enum<.CheckoutResult.Status>
 NOT_TRIED .CheckoutResult.Status sf
 OK .CheckoutResult.Status sf
 CONFLICTS .CheckoutResult.Status sf
 NONDELETED .CheckoutResult.Status sf
 ERROR .CheckoutResult.Status sf
 values().CheckoutResult.Status[] s
 valueOf(String).CheckoutResult.Status s
CherryPickCommand - :.GitCommand<.CherryPickResult>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call().CherryPickResult - !.errors.GitAPIException,.errors.NoMessageException,.errors.UnmergedPathsException,.errors.ConcurrentRefUpdateException,.errors.WrongRepositoryStateException,.errors.NoHeadException
 include(org.eclipse.jgit.lib.Ref).CherryPickCommand -
 include(org.eclipse.jgit.lib.AnyObjectId).CherryPickCommand -
 include(String,org.eclipse.jgit.lib.AnyObjectId).CherryPickCommand -
 setOurCommitName(String).CherryPickCommand -
 setCherryPickCommitMessageProvider(.CherryPickCommitMessageProvider).CherryPickCommand -
 setReflogPrefix(String).CherryPickCommand -
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).CherryPickCommand -
 setContentMergeStrategy(org.eclipse.jgit.merge.ContentMergeStrategy).CherryPickCommand -
 setConflictStyle(.MergeCommand.ConflictStyle).CherryPickCommand -
 setMainlineParentNumber(int).CherryPickCommand -
 setNoCommit(boolean).CherryPickCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).CherryPickCommand -
 toString()String -
CherryPickCommitMessageProvider ai
 ORIGINAL .CherryPickCommitMessageProvider sf
 ORIGINAL_WITH_REFERENCE .CherryPickCommitMessageProvider sf
 getCherryPickedCommitMessage(org.eclipse.jgit.revwalk.RevCommit)String a
CherryPickResult - +CherryPickStatus
 CONFLICT .CherryPickResult sf
 new(org.eclipse.jgit.revwalk.RevCommit,java.util.List<org.eclipse.jgit.lib.Ref>) -
 new(java.util.Map<String,org.eclipse.jgit.merge.ResolveMerger.MergeFailureReason>) -
 getStatus().CherryPickResult.CherryPickStatus -
 getNewHead()org.eclipse.jgit.revwalk.RevCommit -
 getCherryPickedRefs()java.util.List<org.eclipse.jgit.lib.Ref> -
 getFailingPaths()java.util.Map<String,org.eclipse.jgit.merge.ResolveMerger.MergeFailureReason> -
CherryPickResult.CherryPickStatus se :Enum<.CherryPickResult.CherryPickStatus>
 OK .CherryPickResult.CherryPickStatus sf
 FAILED .CherryPickResult.CherryPickStatus sf
 CONFLICTING .CherryPickResult.CherryPickStatus sf
 values().CherryPickResult.CherryPickStatus[] s
 valueOf(String).CherryPickResult.CherryPickStatus s
CleanCommand - :.GitCommand<java.util.Set<String>>
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.Set<String> - !org.eclipse.jgit.errors.NoWorkTreeException,.errors.GitAPIException
 setPaths(java.util.Set<String>).CleanCommand -
 setDryRun(boolean).CleanCommand -
 setForce(boolean).CleanCommand -
 setCleanDirectories(boolean).CleanCommand -
 setIgnore(boolean).CleanCommand -
CloneCommand - :.TransportCommand<.CloneCommand,.Git> +Callback
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new() -
 call().Git - !.errors.GitAPIException,.errors.InvalidRemoteException,.errors.TransportException
 setURI(String).CloneCommand -
 setDirectory(java.io.File).CloneCommand -
 setGitDir(java.io.File).CloneCommand -
 setBare(boolean).CloneCommand - !IllegalStateException
 setRelativePaths(boolean).CloneCommand -
 setFs(org.eclipse.jgit.util.FS).CloneCommand -
 setRemote(String).CloneCommand -
 setBranch(String).CloneCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).CloneCommand -
 setCloneAllBranches(boolean).CloneCommand -
 setMirror(boolean).CloneCommand -
 setCloneSubmodules(boolean).CloneCommand -
 setBranchesToClone(java.util.Collection<String>).CloneCommand -
 setTagOption(org.eclipse.jgit.transport.TagOpt).CloneCommand -
 setNoTags().CloneCommand -
 setNoCheckout(boolean).CloneCommand -
 setCallback(.CloneCommand.Callback).CloneCommand -
 setDepth(int).CloneCommand -
 setShallowSince(java.time.OffsetDateTime).CloneCommand -
 setShallowSince(java.time.Instant).CloneCommand -
 addShallowExclude(String).CloneCommand -
 addShallowExclude(org.eclipse.jgit.lib.ObjectId).CloneCommand -
CloneCommand.Callback sai
 initializedSubmodules(java.util.Collection<String>)void a
 cloningSubmodule(String)void a
 checkingOut(org.eclipse.jgit.lib.AnyObjectId,String)void a
CommitCommand - :.GitCommand<org.eclipse.jgit.revwalk.RevCommit>
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.revwalk.RevCommit - !.errors.GitAPIException,.errors.AbortedByHookException,.errors.ConcurrentRefUpdateException,.errors.NoHeadException,.errors.NoMessageException,.errors.ServiceUnavailableException,.errors.UnmergedPathsException,.errors.WrongRepositoryStateException
 setMessage(String).CommitCommand -
 setCleanupMode(org.eclipse.jgit.lib.CommitConfig.CleanupMode).CommitCommand -
 setDefaultClean(boolean).CommitCommand -
 setCommentCharacter(Character).CommitCommand -
 setAllowEmpty(boolean).CommitCommand -
 getMessage()String -
 setCommitter(org.eclipse.jgit.lib.PersonIdent).CommitCommand -
 setCommitter(String,String).CommitCommand -
 getCommitter()org.eclipse.jgit.lib.PersonIdent -
 setAuthor(org.eclipse.jgit.lib.PersonIdent).CommitCommand -
 setAuthor(String,String).CommitCommand -
 getAuthor()org.eclipse.jgit.lib.PersonIdent -
 setAll(boolean).CommitCommand -
 setAmend(boolean).CommitCommand -
 setOnly(String).CommitCommand -
 setInsertChangeId(boolean).CommitCommand -
 setReflogComment(String).CommitCommand -
 setNoVerify(boolean).CommitCommand -
 setHookOutputStream(java.io.PrintStream).CommitCommand -
 setHookErrorStream(java.io.PrintStream).CommitCommand -
 setHookOutputStream(String,java.io.PrintStream).CommitCommand -
 setHookErrorStream(String,java.io.PrintStream).CommitCommand -
 setSigningKey(String).CommitCommand -
 setSign(Boolean).CommitCommand -
 setSigner(org.eclipse.jgit.lib.Signer).CommitCommand -
 setGpgConfig(org.eclipse.jgit.lib.GpgConfig).CommitCommand -
 setCredentialsProvider(org.eclipse.jgit.transport.CredentialsProvider).CommitCommand -
CreateBranchCommand - :.GitCommand<org.eclipse.jgit.lib.Ref> +SetupUpstreamMode
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.lib.Ref - !.errors.GitAPIException,.errors.RefAlreadyExistsException,.errors.RefNotFoundException,.errors.InvalidRefNameException
 isValidBranchName(String)boolean s
 setName(String).CreateBranchCommand -
 setForce(boolean).CreateBranchCommand -
 setStartPoint(String).CreateBranchCommand -
 setStartPoint(org.eclipse.jgit.revwalk.RevCommit).CreateBranchCommand -
 setUpstreamMode(.CreateBranchCommand.SetupUpstreamMode).CreateBranchCommand -
CreateBranchCommand.SetupUpstreamMode sfe :Enum<.CreateBranchCommand.SetupUpstreamMode>
 TRACK .CreateBranchCommand.SetupUpstreamMode sf
 NOTRACK .CreateBranchCommand.SetupUpstreamMode sf
 SET_UPSTREAM .CreateBranchCommand.SetupUpstreamMode sf
 values().CreateBranchCommand.SetupUpstreamMode[] s
 valueOf(String).CreateBranchCommand.SetupUpstreamMode s
DeleteBranchCommand - :.GitCommand<java.util.List<String>>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.List<String> - !.errors.GitAPIException,.errors.NotMergedException,.errors.CannotDeleteCurrentBranchException
 setBranchNames(String[]).DeleteBranchCommand v
 setBranchNames(java.util.Collection<String>).DeleteBranchCommand -
 setForce(boolean).DeleteBranchCommand -
 getProgressMonitor()org.eclipse.jgit.lib.ProgressMonitor -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).DeleteBranchCommand -
DeleteTagCommand - :.GitCommand<java.util.List<String>>
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.List<String> - !.errors.GitAPIException
 setTags(String[]).DeleteTagCommand v
DescribeCommand - :.GitCommand<String>
 new(org.eclipse.jgit.lib.Repository) o
 setTarget(org.eclipse.jgit.lib.ObjectId).DescribeCommand - !java.io.IOException
 setTarget(String).DescribeCommand - !java.io.IOException,.errors.RefNotFoundException
 setLong(boolean).DescribeCommand -
 setAll(boolean).DescribeCommand -
 setTags(boolean).DescribeCommand -
 setAlways(boolean).DescribeCommand -
 setAbbrev(int).DescribeCommand -
 setMatch(String[]).DescribeCommand v !org.eclipse.jgit.errors.InvalidPatternException
 setExclude(String[]).DescribeCommand v !org.eclipse.jgit.errors.InvalidPatternException
 call()String - !.errors.GitAPIException
DiffCommand - :.GitCommand<java.util.List<org.eclipse.jgit.diff.DiffEntry>>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.List<org.eclipse.jgit.diff.DiffEntry> - !.errors.GitAPIException
 setCached(boolean).DiffCommand -
 setPathFilter(org.eclipse.jgit.treewalk.filter.TreeFilter).DiffCommand -
 setOldTree(org.eclipse.jgit.treewalk.AbstractTreeIterator).DiffCommand -
 setNewTree(org.eclipse.jgit.treewalk.AbstractTreeIterator).DiffCommand -
 setShowNameAndStatusOnly(boolean).DiffCommand -
 setShowNameOnly(boolean).DiffCommand -
 setOutputStream(java.io.OutputStream).DiffCommand -
 setContextLines(int).DiffCommand -
 setSourcePrefix(String).DiffCommand -
 setDestinationPrefix(String).DiffCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).DiffCommand -
FetchCommand - :.TransportCommand<.FetchCommand,org.eclipse.jgit.transport.FetchResult> +Callback
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.transport.FetchResult - !.errors.GitAPIException,.errors.InvalidRemoteException,.errors.TransportException
 setRecurseSubmodules(org.eclipse.jgit.lib.SubmoduleConfig.FetchRecurseSubmodulesMode).FetchCommand -
 setRemote(String).FetchCommand -
 getRemote()String -
 getTimeout()int -
 isCheckFetchedObjects()boolean -
 setCheckFetchedObjects(boolean).FetchCommand -
 isRemoveDeletedRefs()boolean -
 setRemoveDeletedRefs(boolean).FetchCommand -
 getProgressMonitor()org.eclipse.jgit.lib.ProgressMonitor -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).FetchCommand -
 getRefSpecs()java.util.List<org.eclipse.jgit.transport.RefSpec> -
 setRefSpecs(String[]).FetchCommand v
 setRefSpecs(org.eclipse.jgit.transport.RefSpec[]).FetchCommand v
 setRefSpecs(java.util.List<org.eclipse.jgit.transport.RefSpec>).FetchCommand -
 isDryRun()boolean -
 setDryRun(boolean).FetchCommand -
 isThin()boolean -
 setThin(boolean).FetchCommand -
 setTagOpt(org.eclipse.jgit.transport.TagOpt).FetchCommand -
 setInitialBranch(String).FetchCommand -
 setCallback(.FetchCommand.Callback).FetchCommand -
 isForceUpdate()boolean -
 setForceUpdate(boolean).FetchCommand -
 setDepth(int).FetchCommand -
 setShallowSince(java.time.OffsetDateTime).FetchCommand -
 setShallowSince(java.time.Instant).FetchCommand -
 addShallowExclude(String).FetchCommand -
 addShallowExclude(org.eclipse.jgit.lib.ObjectId).FetchCommand -
 setUnshallow(boolean).FetchCommand -
FetchCommand.Callback sai
 fetchingSubmodule(String)void a
GarbageCollectCommand - :.GitCommand<java.util.Properties>
 DEFAULT_GC_AGGRESSIVE_DEPTH int sf
 DEFAULT_GC_AGGRESSIVE_WINDOW int sf
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).GarbageCollectCommand -
 setExpire(java.util.Date).GarbageCollectCommand x
 setExpire(java.time.Instant).GarbageCollectCommand -
 setAggressive(boolean).GarbageCollectCommand -
 setPackKeptObjects(boolean).GarbageCollectCommand -
 setPreserveOldPacks(boolean).GarbageCollectCommand -
 setPrunePreserved(boolean).GarbageCollectCommand -
 setGcConfig(org.eclipse.jgit.lib.GcConfig).GarbageCollectCommand -
 call()java.util.Properties - !.errors.GitAPIException
 getStatistics()java.util.Properties - !.errors.GitAPIException
Git - :AutoCloseable
 open(java.io.File).Git s !java.io.IOException
 open(java.io.File,org.eclipse.jgit.util.FS).Git s !java.io.IOException
 wrap(org.eclipse.jgit.lib.Repository).Git s
 close()void -
 cloneRepository().CloneCommand s
 lsRemoteRepository().LsRemoteCommand s
 init().InitCommand s
 shutdown()void s
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Repository,boolean) -
 commit().CommitCommand -
 log().LogCommand -
 merge().MergeCommand -
 pull().PullCommand -
 branchCreate().CreateBranchCommand -
 branchDelete().DeleteBranchCommand -
 branchList().ListBranchCommand -
 tagList().ListTagCommand -
 branchRename().RenameBranchCommand -
 add().AddCommand -
 tag().TagCommand -
 fetch().FetchCommand -
 push().PushCommand -
 cherryPick().CherryPickCommand -
 revert().RevertCommand -
 rebase().RebaseCommand -
 rm().RmCommand -
 checkout().CheckoutCommand -
 reset().ResetCommand -
 status().StatusCommand -
 archive().ArchiveCommand -
 notesAdd().AddNoteCommand -
 notesRemove().RemoveNoteCommand -
 notesList().ListNotesCommand -
 notesShow().ShowNoteCommand -
 lsRemote().LsRemoteCommand -
 clean().CleanCommand -
 blame().BlameCommand -
 reflog().ReflogCommand -
 diff().DiffCommand -
 tagDelete().DeleteTagCommand -
 submoduleAdd().SubmoduleAddCommand -
 submoduleInit().SubmoduleInitCommand -
 submoduleDeinit().SubmoduleDeinitCommand -
 submoduleStatus().SubmoduleStatusCommand -
 submoduleSync().SubmoduleSyncCommand -
 submoduleUpdate().SubmoduleUpdateCommand -
 stashList().StashListCommand -
 stashCreate().StashCreateCommand -
 stashApply().StashApplyCommand -
 stashDrop().StashDropCommand -
 apply().ApplyCommand -
 gc().GarbageCollectCommand -
 packRefs().PackRefsCommand -
 nameRev().NameRevCommand -
 describe().DescribeCommand -
 remoteList().RemoteListCommand -
 remoteAdd().RemoteAddCommand -
 remoteRemove().RemoteRemoveCommand -
 remoteSetUrl().RemoteSetUrlCommand -
 verifySignature().VerifySignatureCommand -
 getRepository()org.eclipse.jgit.lib.Repository -
 toString()String -
GitCommand a <T=Object> :java.util.concurrent.Callable<<T>>
 repo org.eclipse.jgit.lib.Repository of
 new(org.eclipse.jgit.lib.Repository) o
 getRepository()org.eclipse.jgit.lib.Repository -
 setCallable(boolean)void o
 checkCallable()void o
 call()<T> a !.errors.GitAPIException
InitCommand - :java.util.concurrent.Callable<.Git>
 new() -
 call().Git - !.errors.GitAPIException
 setDirectory(java.io.File).InitCommand - !IllegalStateException
 setGitDir(java.io.File).InitCommand - !IllegalStateException
 setBare(boolean).InitCommand -
 setFs(org.eclipse.jgit.util.FS).InitCommand -
 setInitialBranch(String).InitCommand - !.errors.InvalidRefNameException
 setRelativeDirs(boolean).InitCommand -
ListBranchCommand - :.GitCommand<java.util.List<org.eclipse.jgit.lib.Ref>> +ListMode
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.List<org.eclipse.jgit.lib.Ref> - !.errors.GitAPIException
 setListMode(.ListBranchCommand.ListMode).ListBranchCommand -
 setContains(String).ListBranchCommand -
ListBranchCommand.ListMode sfe :Enum<.ListBranchCommand.ListMode>
 ALL .ListBranchCommand.ListMode sf
 REMOTE .ListBranchCommand.ListMode sf
 values().ListBranchCommand.ListMode[] s
 valueOf(String).ListBranchCommand.ListMode s
ListNotesCommand - :.GitCommand<java.util.List<org.eclipse.jgit.notes.Note>>
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.List<org.eclipse.jgit.notes.Note> - !.errors.GitAPIException
 setNotesRef(String).ListNotesCommand -
ListTagCommand - :.GitCommand<java.util.List<org.eclipse.jgit.lib.Ref>>
 new(org.eclipse.jgit.lib.Repository) o
 setContains(org.eclipse.jgit.lib.AnyObjectId).ListTagCommand - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 call()java.util.List<org.eclipse.jgit.lib.Ref> - !.errors.GitAPIException
LogCommand - :.GitCommand<Iterable<org.eclipse.jgit.revwalk.RevCommit>>
 new(org.eclipse.jgit.lib.Repository) o
 call()Iterable<org.eclipse.jgit.revwalk.RevCommit> - !.errors.GitAPIException,.errors.NoHeadException
 add(org.eclipse.jgit.lib.AnyObjectId).LogCommand - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException
 not(org.eclipse.jgit.lib.AnyObjectId).LogCommand - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException
 addRange(org.eclipse.jgit.lib.AnyObjectId,org.eclipse.jgit.lib.AnyObjectId).LogCommand - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException
 all().LogCommand - !java.io.IOException
 addPath(String).LogCommand -
 excludePath(String).LogCommand -
 setSkip(int).LogCommand -
 setMaxCount(int).LogCommand -
 setRevFilter(org.eclipse.jgit.revwalk.filter.RevFilter).LogCommand -
LsRemoteCommand - :.TransportCommand<.LsRemoteCommand,java.util.Collection<org.eclipse.jgit.lib.Ref>>
 new(org.eclipse.jgit.lib.Repository) -
 setRemote(String).LsRemoteCommand -
 setHeads(boolean).LsRemoteCommand -
 setTags(boolean).LsRemoteCommand -
 setUploadPack(String).LsRemoteCommand -
 call()java.util.Collection<org.eclipse.jgit.lib.Ref> - !.errors.GitAPIException,.errors.InvalidRemoteException,.errors.TransportException
 callAsMap()java.util.Map<String,org.eclipse.jgit.lib.Ref> - !.errors.GitAPIException,.errors.InvalidRemoteException,.errors.TransportException
MergeCommand - :.GitCommand<.MergeResult> +ConflictStyle,FastForwardMode
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call().MergeResult - !.errors.GitAPIException,.errors.NoHeadException,.errors.ConcurrentRefUpdateException,.errors.CheckoutConflictException,.errors.InvalidMergeHeadsException,.errors.WrongRepositoryStateException,.errors.NoMessageException
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).MergeCommand -
 setContentMergeStrategy(org.eclipse.jgit.merge.ContentMergeStrategy).MergeCommand -
 setConflictStyle(.MergeCommand.ConflictStyle).MergeCommand -
 include(org.eclipse.jgit.lib.Ref).MergeCommand -
 include(org.eclipse.jgit.lib.AnyObjectId).MergeCommand -
 include(String,org.eclipse.jgit.lib.AnyObjectId).MergeCommand -
 setSquash(boolean).MergeCommand -
 setFastForward(.MergeCommand.FastForwardMode).MergeCommand -
 setCommit(boolean).MergeCommand -
 setMessage(String).MergeCommand -
 setInsertChangeId(boolean).MergeCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).MergeCommand -
MergeCommand.ConflictStyle sfe :Enum<.MergeCommand.ConflictStyle>
 MERGE .MergeCommand.ConflictStyle sf
 DIFF3 .MergeCommand.ConflictStyle sf
 values().MergeCommand.ConflictStyle[] s
 valueOf(String).MergeCommand.ConflictStyle s
MergeCommand.FastForwardMode sfe :Enum<.MergeCommand.FastForwardMode>,org.eclipse.jgit.lib.Config.ConfigEnum +Merge
 FF .MergeCommand.FastForwardMode sf
 NO_FF .MergeCommand.FastForwardMode sf
 FF_ONLY .MergeCommand.FastForwardMode sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 valueOf(.MergeCommand.FastForwardMode.Merge).MergeCommand.FastForwardMode s
 values().MergeCommand.FastForwardMode[] s
 valueOf(String).MergeCommand.FastForwardMode s
MergeCommand.FastForwardMode.Merge sfe :Enum<.MergeCommand.FastForwardMode.Merge>
 TRUE .MergeCommand.FastForwardMode.Merge sf
 FALSE .MergeCommand.FastForwardMode.Merge sf
 ONLY .MergeCommand.FastForwardMode.Merge sf
 valueOf(.MergeCommand.FastForwardMode).MergeCommand.FastForwardMode.Merge s
 values().MergeCommand.FastForwardMode.Merge[] s
 valueOf(String).MergeCommand.FastForwardMode.Merge s
MergeResult - +MergeStatus
 new(org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId[],.MergeResult.MergeStatus,org.eclipse.jgit.merge.MergeStrategy,java.util.Map<String,org.eclipse.jgit.merge.MergeResult<?>>) -
 new(org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId[],.MergeResult.MergeStatus,org.eclipse.jgit.merge.MergeStrategy,java.util.Map<String,org.eclipse.jgit.merge.MergeResult<?>>,String) -
 new(org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId[],.MergeResult.MergeStatus,org.eclipse.jgit.merge.MergeStrategy,java.util.Map<String,org.eclipse.jgit.merge.MergeResult<?>>,java.util.Map<String,org.eclipse.jgit.merge.ResolveMerger.MergeFailureReason>,String) -
 new(java.util.List<String>) -
 getNewHead()org.eclipse.jgit.lib.ObjectId -
 getMergeStatus().MergeResult.MergeStatus -
 getMergedCommits()org.eclipse.jgit.lib.ObjectId[] -
 getBase()org.eclipse.jgit.lib.ObjectId -
 toString()String -
 setConflicts(java.util.Map<String,int[][]>)void -
 addConflict(String,int[][])void -
 addConflict(String,org.eclipse.jgit.merge.MergeResult<?>)void -
 getConflicts()java.util.Map<String,int[][]> -
 getFailingPaths()java.util.Map<String,org.eclipse.jgit.merge.ResolveMerger.MergeFailureReason> -
 getCheckoutConflicts()java.util.List<String> -
MergeResult.MergeStatus sae :Enum<.MergeResult.MergeStatus>
 FAST_FORWARD .MergeResult.MergeStatus sf
 FAST_FORWARD_SQUASHED .MergeResult.MergeStatus sf
 ALREADY_UP_TO_DATE .MergeResult.MergeStatus sf
 FAILED .MergeResult.MergeStatus sf
 MERGED .MergeResult.MergeStatus sf
 MERGED_SQUASHED .MergeResult.MergeStatus sf
 MERGED_SQUASHED_NOT_COMMITTED .MergeResult.MergeStatus sf
 CONFLICTING .MergeResult.MergeStatus sf
 ABORTED .MergeResult.MergeStatus sf
 MERGED_NOT_COMMITTED .MergeResult.MergeStatus sf
 NOT_SUPPORTED .MergeResult.MergeStatus sf
 CHECKOUT_CONFLICT .MergeResult.MergeStatus sf
 isSuccessful()boolean a
 values().MergeResult.MergeStatus[] s
 valueOf(String).MergeResult.MergeStatus s
NameRevCommand - :.GitCommand<java.util.Map<org.eclipse.jgit.lib.ObjectId,String>>
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.Map<org.eclipse.jgit.lib.ObjectId,String> - !.errors.GitAPIException
 add(org.eclipse.jgit.lib.ObjectId).NameRevCommand - !org.eclipse.jgit.errors.MissingObjectException,.errors.JGitInternalException
 add(Iterable<org.eclipse.jgit.lib.ObjectId>).NameRevCommand - !org.eclipse.jgit.errors.MissingObjectException,.errors.JGitInternalException
 addPrefix(String).NameRevCommand -
 addAnnotatedTags().NameRevCommand -
 addRef(org.eclipse.jgit.lib.Ref).NameRevCommand -
PackRefsCommand - :.GitCommand<String>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).PackRefsCommand -
 setAll(boolean).PackRefsCommand -
 isAll()boolean -
 call()String - !.errors.GitAPIException
PullCommand - :.TransportCommand<.PullCommand,.PullResult>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).PullCommand -
 setRebase(boolean).PullCommand -
 setRebase(org.eclipse.jgit.lib.BranchConfig.BranchRebaseMode).PullCommand -
 call().PullResult - !.errors.GitAPIException,.errors.WrongRepositoryStateException,.errors.InvalidConfigurationException,.errors.InvalidRemoteException,.errors.CanceledException,.errors.RefNotFoundException,.errors.RefNotAdvertisedException,.errors.NoHeadException,.errors.TransportException
 setRemote(String).PullCommand -
 setRemoteBranchName(String).PullCommand -
 getRemote()String -
 getRemoteBranchName()String -
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).PullCommand -
 setContentMergeStrategy(org.eclipse.jgit.merge.ContentMergeStrategy).PullCommand -
 setConflictStyle(.MergeCommand.ConflictStyle).PullCommand -
 setTagOpt(org.eclipse.jgit.transport.TagOpt).PullCommand -
 setFastForward(.MergeCommand.FastForwardMode).PullCommand -
 setRecurseSubmodules(org.eclipse.jgit.lib.SubmoduleConfig.FetchRecurseSubmodulesMode).PullCommand -
 getRebaseMode(String,org.eclipse.jgit.lib.Config)org.eclipse.jgit.lib.BranchConfig.BranchRebaseMode s
PullResult -
 getFetchResult()org.eclipse.jgit.transport.FetchResult -
 getMergeResult().MergeResult -
 getRebaseResult().RebaseResult -
 getFetchedFrom()String -
 isSuccessful()boolean -
 toString()String -
PushCommand - :.TransportCommand<.PushCommand,Iterable<org.eclipse.jgit.transport.PushResult>>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call()Iterable<org.eclipse.jgit.transport.PushResult> - !.errors.GitAPIException,.errors.InvalidRemoteException,.errors.TransportException
 setRemote(String).PushCommand -
 getRemote()String -
 setHookOutputStream(java.io.PrintStream).PushCommand -
 setHookErrorStream(java.io.PrintStream).PushCommand -
 setReceivePack(String).PushCommand -
 getReceivePack()String -
 getTimeout()int -
 getProgressMonitor()org.eclipse.jgit.lib.ProgressMonitor -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).PushCommand -
 getRefLeaseSpecs()java.util.List<org.eclipse.jgit.transport.RefLeaseSpec> -
 setRefLeaseSpecs(org.eclipse.jgit.transport.RefLeaseSpec[]).PushCommand v
 setRefLeaseSpecs(java.util.List<org.eclipse.jgit.transport.RefLeaseSpec>).PushCommand -
 getRefSpecs()java.util.List<org.eclipse.jgit.transport.RefSpec> -
 setRefSpecs(org.eclipse.jgit.transport.RefSpec[]).PushCommand v
 setRefSpecs(java.util.List<org.eclipse.jgit.transport.RefSpec>).PushCommand -
 getPushDefault()org.eclipse.jgit.transport.PushConfig.PushDefault -
 setPushDefault(org.eclipse.jgit.transport.PushConfig.PushDefault).PushCommand -
 setPushAll().PushCommand -
 setPushTags().PushCommand -
 add(org.eclipse.jgit.lib.Ref).PushCommand -
 add(String).PushCommand -
 isDryRun()boolean -
 setDryRun(boolean).PushCommand -
 isThin()boolean -
 setThin(boolean).PushCommand -
 isUseBitmaps()boolean -
 setUseBitmaps(boolean).PushCommand -
 isAtomic()boolean -
 setAtomic(boolean).PushCommand -
 isForce()boolean -
 setForce(boolean).PushCommand -
 setOutputStream(java.io.OutputStream).PushCommand -
 getPushOptions()java.util.List<String> -
 setPushOptions(java.util.List<String>).PushCommand -
RebaseCommand - :.GitCommand<.RebaseResult> +InteractiveHandler,InteractiveHandler2,Operation
 REBASE_MERGE String sf
 STOPPED_SHA String sf
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call().RebaseResult - !.errors.GitAPIException,.errors.NoHeadException,.errors.RefNotFoundException,.errors.WrongRepositoryStateException
 tryFastForward(org.eclipse.jgit.revwalk.RevCommit)org.eclipse.jgit.revwalk.RevCommit - !java.io.IOException,.errors.GitAPIException
 setUpstream(org.eclipse.jgit.revwalk.RevCommit).RebaseCommand -
 setUpstream(org.eclipse.jgit.lib.AnyObjectId).RebaseCommand -
 setUpstream(String).RebaseCommand - !.errors.RefNotFoundException
 setUpstreamName(String).RebaseCommand -
 setOperation(.RebaseCommand.Operation).RebaseCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).RebaseCommand -
 runInteractively(.RebaseCommand.InteractiveHandler).RebaseCommand -
 runInteractively(.RebaseCommand.InteractiveHandler,boolean).RebaseCommand -
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).RebaseCommand -
 setContentMergeStrategy(org.eclipse.jgit.merge.ContentMergeStrategy).RebaseCommand -
 setConflictStyle(.MergeCommand.ConflictStyle).RebaseCommand -
 setPreserveMerges(boolean).RebaseCommand -
RebaseCommand.InteractiveHandler sai
 prepareSteps(java.util.List<org.eclipse.jgit.lib.RebaseTodoLine>)void a
 modifyCommitMessage(String)String a
RebaseCommand.InteractiveHandler2 sai :.RebaseCommand.InteractiveHandler +ModifyResult
 editCommitMessage(String,org.eclipse.jgit.lib.CommitConfig.CleanupMode,char).RebaseCommand.InteractiveHandler2.ModifyResult a
 modifyCommitMessage(String)String d
RebaseCommand.InteractiveHandler2.ModifyResult sai
 getMessage()String a
 getCleanupMode()org.eclipse.jgit.lib.CommitConfig.CleanupMode a
 shouldAddChangeId()boolean a
RebaseCommand.Operation sfe :Enum<.RebaseCommand.Operation>
 BEGIN .RebaseCommand.Operation sf
 CONTINUE .RebaseCommand.Operation sf
 SKIP .RebaseCommand.Operation sf
 ABORT .RebaseCommand.Operation sf
 PROCESS_STEPS .RebaseCommand.Operation sf
 values().RebaseCommand.Operation[] s
 valueOf(String).RebaseCommand.Operation s
RebaseResult - +Status
 getStatus().RebaseResult.Status -
 getCurrentCommit()org.eclipse.jgit.revwalk.RevCommit -
 getFailingPaths()java.util.Map<String,org.eclipse.jgit.merge.ResolveMerger.MergeFailureReason> -
 getConflicts()java.util.List<String> -
 getUncommittedChanges()java.util.List<String> -
 toString()String -
RebaseResult.Status sae :Enum<.RebaseResult.Status>
 OK .RebaseResult.Status sf
 ABORTED .RebaseResult.Status sf
 STOPPED .RebaseResult.Status sf
 EDIT .RebaseResult.Status sf
 FAILED .RebaseResult.Status sf
 UNCOMMITTED_CHANGES .RebaseResult.Status sf
 CONFLICTS .RebaseResult.Status sf
 UP_TO_DATE .RebaseResult.Status sf
 FAST_FORWARD .RebaseResult.Status sf
 NOTHING_TO_COMMIT .RebaseResult.Status sf
 INTERACTIVE_PREPARED .RebaseResult.Status sf
 STASH_APPLY_CONFLICTS .RebaseResult.Status sf
 isSuccessful()boolean a
 values().RebaseResult.Status[] s
 valueOf(String).RebaseResult.Status s
ReflogCommand - :.GitCommand<java.util.Collection<org.eclipse.jgit.lib.ReflogEntry>>
 new(org.eclipse.jgit.lib.Repository) -
 setRef(String).ReflogCommand -
 call()java.util.Collection<org.eclipse.jgit.lib.ReflogEntry> - !.errors.GitAPIException,.errors.InvalidRefNameException
RemoteAddCommand - :.GitCommand<org.eclipse.jgit.transport.RemoteConfig>
 new(org.eclipse.jgit.lib.Repository) o
 setName(String).RemoteAddCommand -
 setUri(org.eclipse.jgit.transport.URIish).RemoteAddCommand -
 call()org.eclipse.jgit.transport.RemoteConfig - !.errors.GitAPIException
RemoteListCommand - :.GitCommand<java.util.List<org.eclipse.jgit.transport.RemoteConfig>>
 new(org.eclipse.jgit.lib.Repository) o
 call()java.util.List<org.eclipse.jgit.transport.RemoteConfig> - !.errors.GitAPIException
RemoteRemoveCommand - :.GitCommand<org.eclipse.jgit.transport.RemoteConfig>
 new(org.eclipse.jgit.lib.Repository) o
 setRemoteName(String).RemoteRemoveCommand -
 call()org.eclipse.jgit.transport.RemoteConfig - !.errors.GitAPIException
RemoteSetUrlCommand - :.GitCommand<org.eclipse.jgit.transport.RemoteConfig> +UriType
 new(org.eclipse.jgit.lib.Repository) o
 setRemoteName(String).RemoteSetUrlCommand -
 setRemoteUri(org.eclipse.jgit.transport.URIish).RemoteSetUrlCommand -
 setUriType(.RemoteSetUrlCommand.UriType).RemoteSetUrlCommand -
 call()org.eclipse.jgit.transport.RemoteConfig - !.errors.GitAPIException
RemoteSetUrlCommand.UriType sfe :Enum<.RemoteSetUrlCommand.UriType>
 FETCH .RemoteSetUrlCommand.UriType sf
 PUSH .RemoteSetUrlCommand.UriType sf
 values().RemoteSetUrlCommand.UriType[] s
 valueOf(String).RemoteSetUrlCommand.UriType s
RemoveNoteCommand - :.GitCommand<org.eclipse.jgit.notes.Note>
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.notes.Note - !.errors.GitAPIException
 setObjectId(org.eclipse.jgit.revwalk.RevObject).RemoveNoteCommand -
 setNotesRef(String).RemoveNoteCommand -
RenameBranchCommand - :.GitCommand<org.eclipse.jgit.lib.Ref>
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.lib.Ref - !.errors.GitAPIException,.errors.RefNotFoundException,.errors.InvalidRefNameException,.errors.RefAlreadyExistsException,.errors.DetachedHeadException
 setNewName(String).RenameBranchCommand -
 setOldName(String).RenameBranchCommand -
ResetCommand - :.GitCommand<org.eclipse.jgit.lib.Ref> +ResetType
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) -
 call()org.eclipse.jgit.lib.Ref - !.errors.GitAPIException,.errors.CheckoutConflictException
 setRef(String).ResetCommand -
 setMode(.ResetCommand.ResetType).ResetCommand -
 addPath(String).ResetCommand -
 disableRefLog(boolean).ResetCommand -
 isReflogDisabled()boolean -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).ResetCommand -
 toString()String -
ResetCommand.ResetType sfe :Enum<.ResetCommand.ResetType>
 SOFT .ResetCommand.ResetType sf
 MIXED .ResetCommand.ResetType sf
 HARD .ResetCommand.ResetType sf
 MERGE .ResetCommand.ResetType sf
 KEEP .ResetCommand.ResetType sf
 values().ResetCommand.ResetType[] s
 valueOf(String).ResetCommand.ResetType s
RevertCommand - :.GitCommand<org.eclipse.jgit.revwalk.RevCommit>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.revwalk.RevCommit - !.errors.NoMessageException,.errors.UnmergedPathsException,.errors.ConcurrentRefUpdateException,.errors.WrongRepositoryStateException,.errors.GitAPIException
 include(org.eclipse.jgit.lib.Ref).RevertCommand -
 include(org.eclipse.jgit.lib.AnyObjectId).RevertCommand -
 include(String,org.eclipse.jgit.lib.AnyObjectId).RevertCommand -
 setOurCommitName(String).RevertCommand -
 getRevertedRefs()java.util.List<org.eclipse.jgit.lib.Ref> -
 getFailingResult().MergeResult -
 getUnmergedPaths()java.util.List<String> -
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).RevertCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).RevertCommand -
 setInsertChangeId(boolean).RevertCommand -
 setConflictStyle(.MergeCommand.ConflictStyle).RevertCommand -
RmCommand - :.GitCommand<org.eclipse.jgit.dircache.DirCache>
 new(org.eclipse.jgit.lib.Repository) -
 addFilepattern(String).RmCommand -
 setCached(boolean).RmCommand -
 call()org.eclipse.jgit.dircache.DirCache - !.errors.GitAPIException,.errors.NoFilepatternException
ShowNoteCommand - :.GitCommand<org.eclipse.jgit.notes.Note>
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.notes.Note - !.errors.GitAPIException
 setObjectId(org.eclipse.jgit.revwalk.RevObject).ShowNoteCommand -
 setNotesRef(String).ShowNoteCommand -
StashApplyCommand - :.GitCommand<org.eclipse.jgit.lib.ObjectId>
 new(org.eclipse.jgit.lib.Repository) -
 setStashRef(String).StashApplyCommand -
 ignoreRepositoryState(boolean).StashApplyCommand -
 call()org.eclipse.jgit.lib.ObjectId - !.errors.GitAPIException,.errors.WrongRepositoryStateException,.errors.NoHeadException,.errors.StashApplyFailureException
 setRestoreIndex(boolean).StashApplyCommand -
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).StashApplyCommand -
 setContentMergeStrategy(org.eclipse.jgit.merge.ContentMergeStrategy).StashApplyCommand -
 setConflictStyle(.MergeCommand.ConflictStyle).StashApplyCommand -
 setRestoreUntracked(boolean).StashApplyCommand -
StashCreateCommand - :.GitCommand<org.eclipse.jgit.revwalk.RevCommit>
 new(org.eclipse.jgit.lib.Repository) -
 setIndexMessage(String).StashCreateCommand -
 setWorkingDirectoryMessage(String).StashCreateCommand -
 setPerson(org.eclipse.jgit.lib.PersonIdent).StashCreateCommand -
 setRef(String).StashCreateCommand -
 setIncludeUntracked(boolean).StashCreateCommand -
 call()org.eclipse.jgit.revwalk.RevCommit - !.errors.GitAPIException
StashDropCommand - :.GitCommand<org.eclipse.jgit.lib.ObjectId>
 new(org.eclipse.jgit.lib.Repository) -
 setStashRef(int).StashDropCommand -
 setAll(boolean).StashDropCommand -
 call()org.eclipse.jgit.lib.ObjectId - !.errors.GitAPIException
StashListCommand - :.GitCommand<java.util.Collection<org.eclipse.jgit.revwalk.RevCommit>>
 new(org.eclipse.jgit.lib.Repository) -
 call()java.util.Collection<org.eclipse.jgit.revwalk.RevCommit> - !.errors.GitAPIException,.errors.InvalidRefNameException
Status -
 new(org.eclipse.jgit.lib.IndexDiff) -
 isClean()boolean -
 hasUncommittedChanges()boolean -
 getAdded()java.util.Set<String> -
 getChanged()java.util.Set<String> -
 getRemoved()java.util.Set<String> -
 getMissing()java.util.Set<String> -
 getModified()java.util.Set<String> -
 getUntracked()java.util.Set<String> -
 getUntrackedFolders()java.util.Set<String> -
 getConflicting()java.util.Set<String> -
 getConflictingStageState()java.util.Map<String,org.eclipse.jgit.lib.IndexDiff.StageState> -
 getIgnoredNotInIndex()java.util.Set<String> -
 getUncommittedChanges()java.util.Set<String> -
 toString()String -
StatusCommand - :.GitCommand<.Status>
 progressMonitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) o
 setIgnoreSubmodules(org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode).StatusCommand -
 addPath(String).StatusCommand -
 getPaths()java.util.List<String> -
 call().Status - !.errors.GitAPIException,org.eclipse.jgit.errors.NoWorkTreeException
 setWorkingTreeIt(org.eclipse.jgit.treewalk.WorkingTreeIterator).StatusCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).StatusCommand -
SubmoduleAddCommand - :.TransportCommand<.SubmoduleAddCommand,org.eclipse.jgit.lib.Repository>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) -
 setName(String).SubmoduleAddCommand -
 setPath(String).SubmoduleAddCommand -
 setURI(String).SubmoduleAddCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).SubmoduleAddCommand -
 submoduleExists()boolean o !java.io.IOException
 call()org.eclipse.jgit.lib.Repository - !.errors.GitAPIException
SubmoduleDeinitCommand - :.GitCommand<java.util.Collection<.SubmoduleDeinitResult>> +NoSuchSubmoduleException,SubmoduleDeinitStatus
 new(org.eclipse.jgit.lib.Repository) -
 call()java.util.Collection<.SubmoduleDeinitResult> - !.errors.GitAPIException
 addPath(String).SubmoduleDeinitCommand -
 setForce(boolean).SubmoduleDeinitCommand -
SubmoduleDeinitCommand.NoSuchSubmoduleException s :.errors.GitAPIException
 new(String) -
SubmoduleDeinitCommand.SubmoduleDeinitStatus sfe :Enum<.SubmoduleDeinitCommand.SubmoduleDeinitStatus>
 ALREADY_DEINITIALIZED .SubmoduleDeinitCommand.SubmoduleDeinitStatus sf
 SUCCESS .SubmoduleDeinitCommand.SubmoduleDeinitStatus sf
 FORCED .SubmoduleDeinitCommand.SubmoduleDeinitStatus sf
 DIRTY .SubmoduleDeinitCommand.SubmoduleDeinitStatus sf
 values().SubmoduleDeinitCommand.SubmoduleDeinitStatus[] s
 valueOf(String).SubmoduleDeinitCommand.SubmoduleDeinitStatus s
SubmoduleDeinitResult -
 new(String,.SubmoduleDeinitCommand.SubmoduleDeinitStatus) -
 getPath()String -
 setPath(String)void -
 getStatus().SubmoduleDeinitCommand.SubmoduleDeinitStatus -
 setStatus(.SubmoduleDeinitCommand.SubmoduleDeinitStatus)void -
SubmoduleInitCommand - :.GitCommand<java.util.Collection<String>>
 new(org.eclipse.jgit.lib.Repository) -
 addPath(String).SubmoduleInitCommand -
 call()java.util.Collection<String> - !.errors.GitAPIException
SubmoduleStatusCommand - :.GitCommand<java.util.Map<String,org.eclipse.jgit.submodule.SubmoduleStatus>>
 new(org.eclipse.jgit.lib.Repository) -
 addPath(String).SubmoduleStatusCommand -
 call()java.util.Map<String,org.eclipse.jgit.submodule.SubmoduleStatus> - !.errors.GitAPIException
SubmoduleSyncCommand - :.GitCommand<java.util.Map<String,String>>
 new(org.eclipse.jgit.lib.Repository) -
 addPath(String).SubmoduleSyncCommand -
 getHeadBranch(org.eclipse.jgit.lib.Repository)String o !java.io.IOException
 call()java.util.Map<String,String> - !.errors.GitAPIException
SubmoduleUpdateCommand - :.TransportCommand<.SubmoduleUpdateCommand,java.util.Collection<String>>
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).SubmoduleUpdateCommand -
 setFetch(boolean).SubmoduleUpdateCommand -
 addPath(String).SubmoduleUpdateCommand -
 call()java.util.Collection<String> - !.errors.InvalidConfigurationException,.errors.NoHeadException,.errors.ConcurrentRefUpdateException,.errors.CheckoutConflictException,.errors.InvalidMergeHeadsException,.errors.WrongRepositoryStateException,.errors.NoMessageException,.errors.NoHeadException,.errors.RefNotFoundException,.errors.GitAPIException
 setStrategy(org.eclipse.jgit.merge.MergeStrategy).SubmoduleUpdateCommand -
 setCallback(.CloneCommand.Callback).SubmoduleUpdateCommand -
 setFetchCallback(.FetchCommand.Callback).SubmoduleUpdateCommand -
TagCommand - :.GitCommand<org.eclipse.jgit.lib.Ref>
 new(org.eclipse.jgit.lib.Repository) o
 call()org.eclipse.jgit.lib.Ref - !.errors.GitAPIException,.errors.ConcurrentRefUpdateException,.errors.InvalidTagNameException,.errors.NoHeadException
 setName(String).TagCommand -
 getName()String -
 getMessage()String -
 setMessage(String).TagCommand -
 isSigned()boolean -
 setSigned(boolean).TagCommand -
 setSigner(org.eclipse.jgit.lib.Signer).TagCommand -
 setGpgConfig(org.eclipse.jgit.lib.GpgConfig).TagCommand -
 setTagger(org.eclipse.jgit.lib.PersonIdent).TagCommand -
 getTagger()org.eclipse.jgit.lib.PersonIdent -
 getObjectId()org.eclipse.jgit.revwalk.RevObject -
 setObjectId(org.eclipse.jgit.revwalk.RevObject).TagCommand -
 isForceUpdate()boolean -
 setForceUpdate(boolean).TagCommand -
 setAnnotated(boolean).TagCommand -
 isAnnotated()boolean -
 setSigningKey(String).TagCommand -
 getSigningKey()String -
 setCredentialsProvider(org.eclipse.jgit.transport.CredentialsProvider).TagCommand -
TransportCommand a <C=.GitCommand,T=Object> :.GitCommand<<T>>
 credentialsProvider org.eclipse.jgit.transport.CredentialsProvider o
 timeout int o
 transportConfigCallback .TransportConfigCallback o
 new(org.eclipse.jgit.lib.Repository) o
 setCredentialsProvider(org.eclipse.jgit.transport.CredentialsProvider)<C> -
 setTimeout(int)<C> -
 setTransportConfigCallback(.TransportConfigCallback)<C> -
 self()<C> of
 configure(org.eclipse.jgit.transport.Transport)<C> o
 configure(.TransportCommand)<C> o
TransportConfigCallback ai
 configure(org.eclipse.jgit.transport.Transport)void a
VerificationResult ai
 getException()Throwable a
 getVerification()org.eclipse.jgit.lib.SignatureVerifier.SignatureVerification a
 getObject()org.eclipse.jgit.revwalk.RevObject a
VerifySignatureCommand - :.GitCommand<java.util.Map<String,.VerificationResult>> +VerifyMode
 new(org.eclipse.jgit.lib.Repository) -
 addName(String).VerifySignatureCommand -
 addNames(String[]).VerifySignatureCommand v
 addNames(java.util.Collection<String>).VerifySignatureCommand -
 setMode(.VerifySignatureCommand.VerifyMode).VerifySignatureCommand -
 setGpgConfig(org.eclipse.jgit.lib.GpgConfig).VerifySignatureCommand -
 call()java.util.Map<String,.VerificationResult> - !.errors.ServiceUnavailableException,.errors.WrongObjectTypeException
VerifySignatureCommand.VerifyMode sfe :Enum<.VerifySignatureCommand.VerifyMode>
 ANY .VerifySignatureCommand.VerifyMode sf
 COMMITS .VerifySignatureCommand.VerifyMode sf
 TAGS .VerifySignatureCommand.VerifyMode sf
 values().VerifySignatureCommand.VerifyMode[] s
 valueOf(String).VerifySignatureCommand.VerifyMode s
package org.eclipse.jgit.api.errors
AbortedByHookException - :.GitAPIException
 new(String,String,int) -
 getHookName()String -
 getReturnCode()int -
 getHookStdErr()String -
CanceledException - :.GitAPIException
 new(String) -
CannotDeleteCurrentBranchException - :.GitAPIException
 new(String) -
CheckoutConflictException - :.GitAPIException
 new(java.util.List<String>,org.eclipse.jgit.errors.CheckoutConflictException) -
 getConflictingPaths()java.util.List<String> -
ConcurrentRefUpdateException - :.GitAPIException
 new(String,org.eclipse.jgit.lib.Ref,org.eclipse.jgit.lib.RefUpdate.Result,Throwable) -
 new(String,org.eclipse.jgit.lib.Ref,org.eclipse.jgit.lib.RefUpdate.Result) -
 getRef()org.eclipse.jgit.lib.Ref -
 getResult()org.eclipse.jgit.lib.RefUpdate.Result -
DetachedHeadException - :.GitAPIException
 new() -
 new(String,Throwable) -
 new(String) -
EmptyCommitException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
FilterFailedException - :.GitAPIException
 new(Exception,String,String) -
 new(int,String,String,byte[],String) -
 getFilterCommand()String -
 getPath()String -
 getOutput()byte[] -
 getError()String -
 getReturnCode()int -
GitAPIException a :Exception
 new(String,Throwable) o
 new(String) o
InvalidConfigurationException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
InvalidMergeHeadsException - :.GitAPIException
 new(String) -
InvalidRebaseStepException - :.GitAPIException
 new(String) -
 new(String,Throwable) -
InvalidRefNameException - :.GitAPIException
 new(String) -
 new(String,Throwable) -
InvalidRemoteException - :.GitAPIException
 new(String) -
 new(String,Throwable) -
InvalidTagNameException - :.GitAPIException
 new(String) -
JGitInternalException - :RuntimeException
 new(String,Throwable) -
 new(String) -
MultipleParentsNotAllowedException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
NoFilepatternException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
NoHeadException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
NoMessageException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
NotMergedException - :.GitAPIException
 new() -
PatchApplyException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
PatchFormatException - :.GitAPIException
 new(java.util.List<org.eclipse.jgit.patch.FormatError>) -
 getErrors()java.util.List<org.eclipse.jgit.patch.FormatError> -
RefAlreadyExistsException - :.GitAPIException
 new(String) -
 new(String,org.eclipse.jgit.lib.RefUpdate.Result) -
 getUpdateResult()org.eclipse.jgit.lib.RefUpdate.Result -
RefNotAdvertisedException - :.GitAPIException
 new(String) -
RefNotFoundException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
ServiceUnavailableException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
StashApplyFailureException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
TooLargeObjectInPackException - :.TransportException
 new(String) -
 new(String,Throwable) -
TooLargePackException - :.TransportException
 new(String) -
 new(String,Throwable) -
TransportException - :.GitAPIException
 new(String) -
 new(String,Throwable) -
UnmergedPathsException - :.GitAPIException
 new() -
 new(Throwable) -
 new(String,Throwable) -
UnsupportedSigningFormatException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
WrongObjectTypeException - :.GitAPIException
 new(org.eclipse.jgit.lib.ObjectId,int) -
 getObjectId()String -
 getExpectedType()int -
WrongRepositoryStateException - :.GitAPIException
 new(String,Throwable) -
 new(String) -
package org.eclipse.jgit.attributes
Attributes f
 new(.Attribute[]) v
 isEmpty()boolean -
 get(String).Attribute -
 getAll()java.util.Collection<.Attribute> -
 put(.Attribute)void -
 remove(String)void -
 containsKey(String)boolean -
 getState(String).Attribute.State -
 isSet(String)boolean -
 isUnset(String)boolean -
 isUnspecified(String)boolean -
 isCustom(String)boolean -
 getValue(String)String -
 canBeContentMerged()boolean -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
AttributesNode -
 new() -
 new(java.util.List<.AttributesRule>) -
 parse(java.io.InputStream)void - !java.io.IOException
 getRules()java.util.List<.AttributesRule> -
AttributesNodeProvider ai
 getInfoAttributesNode().AttributesNode a !java.io.IOException
 getGlobalAttributesNode().AttributesNode a !java.io.IOException
AttributesProvider ai
 getAttributes().Attributes a
package org.eclipse.jgit.blame
BlameGenerator - :AutoCloseable +Stats
 new(org.eclipse.jgit.lib.Repository,String) -
 new(org.eclipse.jgit.lib.Repository,String,.cache.BlameCache) -
 getRepository()org.eclipse.jgit.lib.Repository -
 getResultPath()String -
 setDiffAlgorithm(org.eclipse.jgit.diff.DiffAlgorithm).BlameGenerator -
 setTextComparator(org.eclipse.jgit.diff.RawTextComparator).BlameGenerator -
 setFollowFileRenames(boolean).BlameGenerator -
 setUseCommitGraphOptimizations(boolean).BlameGenerator -
 getRenameDetector()org.eclipse.jgit.diff.RenameDetector -
 getStats().BlameGenerator.Stats -
 setUseCache(boolean)void -
 setIgnoreRevs(java.util.Collection<org.eclipse.jgit.lib.ObjectId>).BlameGenerator -
 push(String,byte[]).BlameGenerator - !java.io.IOException
 push(String,org.eclipse.jgit.diff.RawText).BlameGenerator - !java.io.IOException
 prepareHead().BlameGenerator - !org.eclipse.jgit.api.errors.NoHeadException,java.io.IOException
 push(String,org.eclipse.jgit.lib.AnyObjectId).BlameGenerator - !java.io.IOException
 reverse(org.eclipse.jgit.lib.AnyObjectId,org.eclipse.jgit.lib.AnyObjectId).BlameGenerator - !java.io.IOException
 reverse(org.eclipse.jgit.lib.AnyObjectId,java.util.Collection<org.eclipse.jgit.lib.ObjectId>).BlameGenerator - !java.io.IOException
 newFlag(String)org.eclipse.jgit.revwalk.RevFlag -
 computeBlameResult().BlameResult - !java.io.IOException
 next()boolean - !java.io.IOException
 getSourceCommit()org.eclipse.jgit.revwalk.RevCommit -
 getSourceAuthor()org.eclipse.jgit.lib.PersonIdent -
 getSourceCommitter()org.eclipse.jgit.lib.PersonIdent -
 getSourcePath()String -
 getRenameScore()int -
 getSourceStart()int -
 getSourceEnd()int -
 getResultStart()int -
 getResultEnd()int -
 getRegionLength()int -
 getSourceContents()org.eclipse.jgit.diff.RawText -
 getResultContents()org.eclipse.jgit.diff.RawText - !java.io.IOException
 close()void -
BlameGenerator.Stats s
 new() -
 getCandidatesVisited()int -
 isCacheHit()boolean -
 getBlobsParsed()int -
 getTreesParsed()int -
 getChangedPathFilterNegative()int -
 getChangedPathFilterTruePositive()int -
 getChangedPathFilterFalsePositive()int -
BlameResult -
 create(.BlameGenerator).BlameResult s !java.io.IOException
 getResultPath()String -
 getResultContents()org.eclipse.jgit.diff.RawText -
 discardResultContents()void -
 hasSourceData(int)boolean -
 hasSourceData(int,int)boolean -
 getSourceCommit(int)org.eclipse.jgit.revwalk.RevCommit -
 getSourceAuthor(int)org.eclipse.jgit.lib.PersonIdent -
 getSourceCommitter(int)org.eclipse.jgit.lib.PersonIdent -
 getSourcePath(int)String -
 getSourceLine(int)int -
 computeAll()void - !java.io.IOException
 computeNext()int - !java.io.IOException
 lastLength()int -
 computeRange(int,int)void - !java.io.IOException
 toString()String -
package org.eclipse.jgit.blame.cache
BlameCache ai
 get(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectId,String)java.util.List<.CacheRegion> a !java.io.IOException
package org.eclipse.jgit.diff
ContentSource a +Pair
 new() -
 create(org.eclipse.jgit.lib.ObjectReader).ContentSource s
 create(org.eclipse.jgit.treewalk.WorkingTreeIterator).ContentSource s
 size(String,org.eclipse.jgit.lib.ObjectId)long a !java.io.IOException
 open(String,org.eclipse.jgit.lib.ObjectId)org.eclipse.jgit.lib.ObjectLoader a !java.io.IOException
 close()void -
 isWorkingTreeSource()boolean -
ContentSource.Pair sf
 new(.ContentSource,.ContentSource) -
 size(.DiffEntry.Side,.DiffEntry)long - !java.io.IOException
 open(.DiffEntry.Side,.DiffEntry)org.eclipse.jgit.lib.ObjectLoader - !java.io.IOException
 close()void -
 isWorkingTreeSource(.DiffEntry.Side)boolean -
DiffAlgorithm a +SupportedAlgorithm
 new() -
 getAlgorithm(.DiffAlgorithm.SupportedAlgorithm).DiffAlgorithm s
 diff(.SequenceComparator<<S>>,<S>,<S>).EditList - <S=.Sequence>
 diffNonCommon(.SequenceComparator<<S>>,<S>,<S>).EditList a <S=.Sequence>
DiffAlgorithm.SupportedAlgorithm sfe :Enum<.DiffAlgorithm.SupportedAlgorithm>
 MYERS .DiffAlgorithm.SupportedAlgorithm sf
 HISTOGRAM .DiffAlgorithm.SupportedAlgorithm sf
 values().DiffAlgorithm.SupportedAlgorithm[] s
 valueOf(String).DiffAlgorithm.SupportedAlgorithm s
DiffConfig - +RenameDetectionType
 KEY org.eclipse.jgit.lib.Config.SectionParser<.DiffConfig> sf
 isNoPrefix()boolean -
 isRenameDetectionEnabled()boolean -
 getRenameDetectionType().DiffConfig.RenameDetectionType -
 getRenameLimit()int -
DiffConfig.RenameDetectionType sfe :Enum<.DiffConfig.RenameDetectionType>
 FALSE .DiffConfig.RenameDetectionType sf
 TRUE .DiffConfig.RenameDetectionType sf
 COPY .DiffConfig.RenameDetectionType sf
 values().DiffConfig.RenameDetectionType[] s
 valueOf(String).DiffConfig.RenameDetectionType s
DiffDriver fe :Enum<.DiffDriver>
 cpp .DiffDriver sf
 dts .DiffDriver sf
 java .DiffDriver sf
 python .DiffDriver sf
 rust .DiffDriver sf
 getNegatePatterns()java.util.List<java.util.regex.Pattern> -
 getMatchPatterns()java.util.List<java.util.regex.Pattern> -
 values().DiffDriver[] s
 valueOf(String).DiffDriver s
DiffEntry - +ChangeType,Side
 DEV_NULL String sf
 oldPath String o
 newPath String o
 diffAttribute org.eclipse.jgit.attributes.Attribute o
 oldMode org.eclipse.jgit.lib.FileMode o
 newMode org.eclipse.jgit.lib.FileMode o
 changeType .DiffEntry.ChangeType o
 score int o
 oldId org.eclipse.jgit.lib.AbbreviatedObjectId o
 newId org.eclipse.jgit.lib.AbbreviatedObjectId o
 new() o
 scan(org.eclipse.jgit.treewalk.TreeWalk)java.util.List<.DiffEntry> s !java.io.IOException
 scan(org.eclipse.jgit.treewalk.TreeWalk,boolean)java.util.List<.DiffEntry> s !java.io.IOException
 scan(org.eclipse.jgit.treewalk.TreeWalk,boolean,org.eclipse.jgit.treewalk.filter.TreeFilter[])java.util.List<.DiffEntry> s !java.io.IOException
 getOldPath()String -
 getNewPath()String -
 getPath(.DiffEntry.Side)String -
 getDiffAttribute()org.eclipse.jgit.attributes.Attribute -
 getOldMode()org.eclipse.jgit.lib.FileMode -
 getNewMode()org.eclipse.jgit.lib.FileMode -
 getMode(.DiffEntry.Side)org.eclipse.jgit.lib.FileMode -
 getChangeType().DiffEntry.ChangeType -
 getScore()int -
 getOldId()org.eclipse.jgit.lib.AbbreviatedObjectId -
 getNewId()org.eclipse.jgit.lib.AbbreviatedObjectId -
 isMarked(int)boolean -
 getTreeFilterMarks()int -
 getId(.DiffEntry.Side)org.eclipse.jgit.lib.AbbreviatedObjectId -
 toString()String -
DiffEntry.ChangeType sfe :Enum<.DiffEntry.ChangeType>
 ADD .DiffEntry.ChangeType sf
 MODIFY .DiffEntry.ChangeType sf
 DELETE .DiffEntry.ChangeType sf
 RENAME .DiffEntry.ChangeType sf
 COPY .DiffEntry.ChangeType sf
 values().DiffEntry.ChangeType[] s
 valueOf(String).DiffEntry.ChangeType s
DiffEntry.Side sfe :Enum<.DiffEntry.Side>
 OLD .DiffEntry.Side sf
 NEW .DiffEntry.Side sf
 values().DiffEntry.Side[] s
 valueOf(String).DiffEntry.Side s
DiffFormatter - :AutoCloseable
 progressMonitor org.eclipse.jgit.lib.ProgressMonitor p
 new(java.io.OutputStream) -
 getOutputStream()java.io.OutputStream o
 setRepository(org.eclipse.jgit.lib.Repository)void -
 setReader(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.Config)void -
 setContext(int)void -
 setAbbreviationLength(int)void -
 setDiffAlgorithm(.DiffAlgorithm)void -
 setDiffComparator(.RawTextComparator)void -
 setBinaryFileThreshold(int)void -
 setOldPrefix(String)void -
 getOldPrefix()String -
 setNewPrefix(String)void -
 getNewPrefix()String -
 isDetectRenames()boolean -
 setDetectRenames(boolean)void -
 getRenameDetector().RenameDetector -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor)void -
 setQuotePaths(boolean)void -
 setPathFilter(org.eclipse.jgit.treewalk.filter.TreeFilter)void -
 getPathFilter()org.eclipse.jgit.treewalk.filter.TreeFilter -
 flush()void - !java.io.IOException
 close()void -
 scan(org.eclipse.jgit.lib.AnyObjectId,org.eclipse.jgit.lib.AnyObjectId)java.util.List<.DiffEntry> - !java.io.IOException
 scan(org.eclipse.jgit.revwalk.RevTree,org.eclipse.jgit.revwalk.RevTree)java.util.List<.DiffEntry> - !java.io.IOException
 scan(org.eclipse.jgit.treewalk.AbstractTreeIterator,org.eclipse.jgit.treewalk.AbstractTreeIterator)java.util.List<.DiffEntry> - !java.io.IOException
 format(org.eclipse.jgit.lib.AnyObjectId,org.eclipse.jgit.lib.AnyObjectId)void - !java.io.IOException
 format(org.eclipse.jgit.revwalk.RevTree,org.eclipse.jgit.revwalk.RevTree)void - !java.io.IOException
 format(org.eclipse.jgit.treewalk.AbstractTreeIterator,org.eclipse.jgit.treewalk.AbstractTreeIterator)void - !java.io.IOException
 format(java.util.List<.DiffEntry>)void - !java.io.IOException
 format(.DiffEntry)void - !java.io.IOException
 format(org.eclipse.jgit.patch.FileHeader,.RawText,.RawText,.DiffDriver)void - !java.io.IOException
 format(org.eclipse.jgit.patch.FileHeader,.RawText,.RawText)void - !java.io.IOException
 format(.EditList,.RawText,.RawText)void - !java.io.IOException
 format(.EditList,.RawText,.RawText,.DiffDriver)void - !java.io.IOException
 writeContextLine(.RawText,int)void o !java.io.IOException
 writeAddedLine(.RawText,int)void o !java.io.IOException
 writeRemovedLine(.RawText,int)void o !java.io.IOException
 writeHunkHeader(int,int,int,int)void o !java.io.IOException
 writeHunkHeader(int,int,int,int,String)void o !java.io.IOException
 writeLine(char,.RawText,int)void o !java.io.IOException
 toFileHeader(.DiffEntry)org.eclipse.jgit.patch.FileHeader - !java.io.IOException,org.eclipse.jgit.errors.CorruptObjectException,org.eclipse.jgit.errors.MissingObjectException
 formatGitDiffFirstHeaderLine(java.io.ByteArrayOutputStream,.DiffEntry.ChangeType,String,String)void o !java.io.IOException
 formatIndexLine(java.io.OutputStream,.DiffEntry)void o !java.io.IOException
Edit - +Type
 new(int,int) -
 new(int,int,int,int) -
 getType().Edit.Type f
 isEmpty()boolean f
 getBeginA()int f
 getEndA()int f
 getBeginB()int f
 getEndB()int f
 getLengthA()int f
 getLengthB()int f
 shift(int)void f
 before(.Edit).Edit f
 after(.Edit).Edit f
 extendA()void -
 extendB()void -
 swap()void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
Edit.Type sfe :Enum<.Edit.Type>
 INSERT .Edit.Type sf
 DELETE .Edit.Type sf
 REPLACE .Edit.Type sf
 EMPTY .Edit.Type sf
 values().Edit.Type[] s
 valueOf(String).Edit.Type s
EditList - :java.util.ArrayList<.Edit>
 singleton(.Edit).EditList s
 new() -
 new(int) -
 toString()String -
HashedSequence f <S=.Sequence> :.Sequence
 size()int -
HashedSequenceComparator f <S=.Sequence> :.SequenceComparator<.HashedSequence<<S>>>
 equals(.HashedSequence<<S>>,int,.HashedSequence<<S>>,int)boolean -
 hash(.HashedSequence<<S>>,int)int -
HashedSequencePair - <S=.Sequence>
 new(.SequenceComparator<<S>>,<S>,<S>) -
 getComparator().HashedSequenceComparator<<S>> -
 getA().HashedSequence<<S>> -
 getB().HashedSequence<<S>> -
HistogramDiff - :.LowLevelDiffAlgorithm
 new() -
 setFallbackAlgorithm(.DiffAlgorithm)void -
 setMaxChainLength(int)void -
 diffNonCommon(.EditList,.HashedSequenceComparator<<S>>,.HashedSequence<<S>>,.HashedSequence<<S>>,.Edit)void - <S=.Sequence>
LowLevelDiffAlgorithm a :.DiffAlgorithm
 new() -
 diffNonCommon(.SequenceComparator<<S>>,<S>,<S>).EditList - <S=.Sequence>
 diffNonCommon(.EditList,.HashedSequenceComparator<<S>>,.HashedSequence<<S>>,.HashedSequence<<S>>,.Edit)void a <S=.Sequence>
MyersDiff - <S=.Sequence>
 INSTANCE .DiffAlgorithm sf
 edits .EditList o
 cmp .HashedSequenceComparator<<S>> o
 a .HashedSequence<<S>> o
 b .HashedSequence<<S>> o
 calculateEdits(int,int,int,int)void o
 main(String[])void s
PatchIdDiffFormatter - :.DiffFormatter
 new() -
 getCalulatedPatchId()org.eclipse.jgit.lib.ObjectId -
 writeHunkHeader(int,int,int,int,String)void o !java.io.IOException
 formatIndexLine(java.io.OutputStream,.DiffEntry)void o !java.io.IOException
RawText - :.Sequence
 EMPTY_TEXT .RawText sf
 content byte[] of
 lines org.eclipse.jgit.util.IntList of
 new(byte[]) -
 new(byte[],org.eclipse.jgit.util.IntList) -
 new(java.io.File) - !java.io.IOException
 getRawContent()byte[] -
 size()int -
 writeLine(java.io.OutputStream,int)void - !java.io.IOException
 isMissingNewlineAtEnd()boolean -
 getString(int)String -
 getRawString(int)java.nio.ByteBuffer -
 getString(int,int,boolean)String -
 decode(int,int)String o
 getBufferSize()int s
 setBufferSize(int)int s
 isBinary(java.io.InputStream)boolean s !java.io.IOException
 isBinary(byte[])boolean s
 isBinary(byte[],int)boolean s
 isBinary(byte[],int,boolean)boolean s
 isBinary(byte,byte)boolean s
 isCrLfText(byte[])boolean s
 isCrLfText(java.io.InputStream)boolean s !java.io.IOException
 isCrLfText(byte[],int)boolean s
 isCrLfText(byte[],int,boolean)boolean s
 getLineDelimiter()String -
 load(org.eclipse.jgit.lib.ObjectLoader,int).RawText s !java.io.IOException,org.eclipse.jgit.errors.BinaryBlobException
RawTextComparator a :.SequenceComparator<.RawText>
 DEFAULT .RawTextComparator sf
 WS_IGNORE_ALL .RawTextComparator sf
 WS_IGNORE_LEADING .RawTextComparator sf
 WS_IGNORE_TRAILING .RawTextComparator sf
 WS_IGNORE_CHANGE .RawTextComparator sf
 new() -
 hash(.RawText,int)int -
 reduceCommonStartEnd(.RawText,.RawText,.Edit).Edit -
 hashRegion(byte[],int,int)int oa
RenameDetector -
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.ObjectReader,.DiffConfig) -
 getRenameScore()int -
 setRenameScore(int)void -
 getBreakScore()int -
 setBreakScore(int)void -
 getRenameLimit()int -
 setRenameLimit(int)void -
 getBigFileThreshold()int -
 setBigFileThreshold(int)void -
 getSkipContentRenamesForBinaryFiles()boolean -
 setSkipContentRenamesForBinaryFiles(boolean)void -
 isOverRenameLimit()boolean -
 addAll(java.util.Collection<.DiffEntry>)void -
 add(.DiffEntry)void -
 compute()java.util.List<.DiffEntry> - !java.io.IOException
 compute(org.eclipse.jgit.lib.ProgressMonitor)java.util.List<.DiffEntry> - !java.io.IOException,org.eclipse.jgit.api.errors.CanceledException
 compute(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.ProgressMonitor)java.util.List<.DiffEntry> - !java.io.IOException,org.eclipse.jgit.api.errors.CanceledException
 compute(.ContentSource.Pair,org.eclipse.jgit.lib.ProgressMonitor)java.util.List<.DiffEntry> - !java.io.IOException,org.eclipse.jgit.api.errors.CanceledException
 reset()void -
Sequence a
 new() -
 size()int a
SequenceComparator a <S=.Sequence>
 new() -
 equals(<S>,int,<S>,int)boolean a
 hash(<S>,int)int a
 reduceCommonStartEnd(<S>,<S>,.Edit).Edit -
SimilarityIndex - +TableFullException
 TABLE_FULL_OUT_OF_MEMORY .SimilarityIndex.TableFullException sf
 create(org.eclipse.jgit.lib.ObjectLoader).SimilarityIndex s !java.io.IOException,.SimilarityIndex.TableFullException
 score(.SimilarityIndex,int)int -
SimilarityIndex.TableFullException s :Exception
 new() -
Subsequence f <S=.Sequence> :.Sequence
 a(<S>,.Edit).Subsequence<<S>> s <S=.Sequence>
 b(<S>,.Edit).Subsequence<<S>> s <S=.Sequence>
 toBase(.Edit,.Subsequence<<S>>,.Subsequence<<S>>)void s <S=.Sequence>
 toBase(.EditList,.Subsequence<<S>>,.Subsequence<<S>>).EditList s <S=.Sequence>
 new(<S>,int,int) -
 size()int -
SubsequenceComparator f <S=.Sequence> :.SequenceComparator<.Subsequence<<S>>>
 new(.SequenceComparator<<S>>) -
 equals(.Subsequence<<S>>,int,.Subsequence<<S>>,int)boolean -
 hash(.Subsequence<<S>>,int)int -
package org.eclipse.jgit.dircache
BaseDirCacheEditor ka
 cache .DirCache o
 entries .DirCacheEntry[] o
 entryCnt int o
 new(.DirCache,int) o
 getDirCache().DirCache -
 fastAdd(.DirCacheEntry)void o
 fastKeep(int,int)void o
 finish()void a
 replace()void o
 commit()boolean - !java.io.IOException
Checkout -
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.treewalk.WorkingTreeOptions) -
 getWorkingTreeOptions()org.eclipse.jgit.treewalk.WorkingTreeOptions -
 setRecursiveDeletion(boolean).Checkout -
 safeCreateParentDirectory(String,java.io.File,boolean)void - !java.io.IOException
 checkoutGitlink(.DirCacheEntry,String)void - !java.io.IOException
 checkout(.DirCacheEntry,.DirCacheCheckout.CheckoutMetadata,org.eclipse.jgit.lib.ObjectReader,String)void - !java.io.IOException
DirCache - +DirCacheVersion
 newInCore().DirCache s
 read(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.AnyObjectId).DirCache s !java.io.IOException
 read(org.eclipse.jgit.lib.Repository).DirCache s !org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 read(java.io.File,org.eclipse.jgit.util.FS).DirCache s !org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 lock(java.io.File,org.eclipse.jgit.util.FS).DirCache s !org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 lock(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.events.IndexChangedListener).DirCache s !org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 lock(java.io.File,org.eclipse.jgit.util.FS,org.eclipse.jgit.events.IndexChangedListener).DirCache s !org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 new(java.io.File,org.eclipse.jgit.util.FS) -
 builder().DirCacheBuilder -
 editor().DirCacheEditor -
 read()void - !java.io.IOException,org.eclipse.jgit.errors.CorruptObjectException
 isOutdated()boolean - !java.io.IOException
 clear()void -
 lock()boolean - !java.io.IOException
 write()void - !java.io.IOException
 commit()boolean -
 unlock()void -
 findEntry(String)int -
 findEntry(byte[],int)int -
 nextEntry(int)int -
 getEntryCount()int -
 getEntry(int).DirCacheEntry -
 getEntry(String).DirCacheEntry -
 getEntriesWithin(String).DirCacheEntry[] -
 getCacheTree(boolean).DirCacheTree -
 writeTree(org.eclipse.jgit.lib.ObjectInserter)org.eclipse.jgit.lib.ObjectId - !org.eclipse.jgit.errors.UnmergedPathException,java.io.IOException
 hasUnmergedPaths()boolean -
DirCache.DirCacheVersion sfe :Enum<.DirCache.DirCacheVersion>,org.eclipse.jgit.lib.Config.ConfigEnum
 DIRC_VERSION_MINIMUM .DirCache.DirCacheVersion sf
 DIRC_VERSION_EXTENDED .DirCache.DirCacheVersion sf
 DIRC_VERSION_PATHCOMPRESS .DirCache.DirCacheVersion sf
 getVersionCode()int -
 toConfigValue()String -
 matchConfigValue(String)boolean -
 fromInt(int).DirCache.DirCacheVersion s
 values().DirCache.DirCacheVersion[] s
 valueOf(String).DirCache.DirCacheVersion s
DirCacheBuildIterator - :.DirCacheIterator
 new(.DirCacheBuilder) -
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader)org.eclipse.jgit.treewalk.AbstractTreeIterator - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 skip()void - !org.eclipse.jgit.errors.CorruptObjectException
 stopWalk()void -
 needsStopWalk()boolean o
DirCacheBuilder - :.BaseDirCacheEditor
 new(.DirCache,int) o
 add(.DirCacheEntry)void -
 keep(int,int)void -
 addTree(byte[],int,org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.AnyObjectId)void - !java.io.IOException
 finish()void -
DirCacheCheckout - +CheckoutMetadata,StreamSupplier
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 getUpdated()java.util.Map<String,.DirCacheCheckout.CheckoutMetadata> -
 getConflicts()java.util.List<String> -
 getToBeDeleted()java.util.List<String> -
 getRemoved()java.util.List<String> -
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectId,.DirCache,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.treewalk.WorkingTreeIterator) - !java.io.IOException
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectId,.DirCache,org.eclipse.jgit.lib.ObjectId) - !java.io.IOException
 new(org.eclipse.jgit.lib.Repository,.DirCache,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.treewalk.WorkingTreeIterator) - !java.io.IOException
 new(org.eclipse.jgit.lib.Repository,.DirCache,org.eclipse.jgit.lib.ObjectId) - !java.io.IOException
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor)void -
 preScanTwoTrees()void - !org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 prescanOneTree()void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 checkout()boolean - !java.io.IOException
 setFailOnConflict(boolean)void -
 setForce(boolean)void -
 getContent(org.eclipse.jgit.lib.Repository,String,.DirCacheCheckout.CheckoutMetadata,org.eclipse.jgit.lib.ObjectLoader,org.eclipse.jgit.treewalk.WorkingTreeOptions,java.io.OutputStream)void s !java.io.IOException
 getContent(org.eclipse.jgit.lib.Repository,String,.DirCacheCheckout.CheckoutMetadata,.DirCacheCheckout.StreamSupplier,org.eclipse.jgit.treewalk.WorkingTreeOptions,java.io.OutputStream)void s !java.io.IOException
DirCacheCheckout.CheckoutMetadata s
 eolStreamType org.eclipse.jgit.lib.CoreConfig.EolStreamType f
 smudgeFilterCommand String f
 new(org.eclipse.jgit.lib.CoreConfig.EolStreamType,String) -
DirCacheCheckout.StreamSupplier sai
 load()java.io.InputStream a !java.io.IOException
DirCacheEditor - :.BaseDirCacheEditor +DeletePath,DeleteTree,PathEdit
 new(.DirCache,int) o
 add(.DirCacheEditor.PathEdit)void -
 commit()boolean - !java.io.IOException
 finish()void -
DirCacheEditor.DeletePath sf :.DirCacheEditor.PathEdit
 new(String) -
 new(.DirCacheEntry) -
 apply(.DirCacheEntry)void -
DirCacheEditor.DeleteTree sf :.DirCacheEditor.PathEdit
 new(String) -
 apply(.DirCacheEntry)void -
DirCacheEditor.PathEdit sa
 new(String) -
 new(.DirCacheEntry) -
 setReplace(boolean).DirCacheEditor.PathEdit -
 apply(.DirCacheEntry)void a
 toString()String -
DirCacheEntry -
 STAGE_0 int sf
 STAGE_1 int sf
 STAGE_2 int sf
 STAGE_3 int sf
 new(String) -
 new(String,int) -
 new(byte[]) -
 new(byte[],int) -
 new(.DirCacheEntry) -
 mightBeRacilyClean(java.time.Instant)boolean f
 smudgeRacilyClean()void f
 isSmudged()boolean f
 isAssumeValid()boolean -
 setAssumeValid(boolean)void -
 isUpdateNeeded()boolean -
 setUpdateNeeded(boolean)void -
 getStage()int -
 setStage(int)void -
 isSkipWorkTree()boolean -
 isIntentToAdd()boolean -
 isMerged()boolean -
 getRawMode()int -
 getFileMode()org.eclipse.jgit.lib.FileMode -
 setFileMode(org.eclipse.jgit.lib.FileMode)void -
 getCreationTime()long -
 setCreationTime(long)void -
 getLastModifiedInstant()java.time.Instant -
 setLastModified(java.time.Instant)void -
 getLength()int -
 setLength(int)void -
 setLength(long)void -
 getObjectId()org.eclipse.jgit.lib.ObjectId -
 setObjectId(org.eclipse.jgit.lib.AnyObjectId)void -
 setObjectIdFromRaw(byte[],int)void -
 getPathString()String -
 getRawPath()byte[] -
 toString()String -
 copyMetaData(.DirCacheEntry)void -
DirCacheIterator - :org.eclipse.jgit.treewalk.AbstractTreeIterator
 cache .DirCache of
 ptr int o
 currentEntry .DirCacheEntry o
 currentSubtree .DirCacheTree o
 new(.DirCache) -
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader)org.eclipse.jgit.treewalk.AbstractTreeIterator - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 createEmptyTreeIterator()org.eclipse.jgit.treewalk.EmptyTreeIterator -
 hasId()boolean -
 idBuffer()byte[] -
 idOffset()int -
 reset()void -
 first()boolean -
 eof()boolean -
 next(int)void -
 back(int)void -
 getDirCacheEntry().DirCacheEntry -
 getEntryAttributesNode(org.eclipse.jgit.lib.ObjectReader)org.eclipse.jgit.attributes.AttributesNode - !java.io.IOException
DirCacheTree -
 isValid()boolean -
 getEntrySpan()int -
 getChildCount()int -
 getChild(int).DirCacheTree -
 getObjectId()org.eclipse.jgit.lib.ObjectId -
 getNameString()String -
 getPathString()String -
 toString()String -
InvalidPathException - :IllegalArgumentException
 new(String) -
package org.eclipse.jgit.errors
AmbiguousObjectException - :java.io.IOException
 new(org.eclipse.jgit.lib.AbbreviatedObjectId,java.util.Collection<org.eclipse.jgit.lib.ObjectId>) -
 getAbbreviatedObjectId()org.eclipse.jgit.lib.AbbreviatedObjectId -
 getCandidates()java.util.Collection<org.eclipse.jgit.lib.ObjectId> -
BinaryBlobException - :Exception
 new() -
 fillInStackTrace()Throwable -
CancelledException - :java.io.IOException
 new(String) -
CheckoutConflictException - :java.io.IOException
 new(String) -
 new(String[]) -
 getConflictingFiles()String[] -
CommandFailedException - :Exception
 new(int,String) -
 new(int,String,Throwable) -
 getReturnCode()int -
CompoundException - :Exception
 new(java.util.Collection<Throwable>) -
 getAllCauses()java.util.List<Throwable> -
ConfigInvalidException - :Exception
 new(String) -
 new(String,Throwable) -
CorruptObjectException - :java.io.IOException
 new(org.eclipse.jgit.lib.ObjectChecker.ErrorType,org.eclipse.jgit.lib.AnyObjectId,String) -
 new(org.eclipse.jgit.lib.AnyObjectId,String) -
 new(org.eclipse.jgit.lib.ObjectId,String) -
 new(String) -
 new(String,Throwable) -
 getErrorType()org.eclipse.jgit.lib.ObjectChecker.ErrorType -
CorruptPackIndexException - :Exception +ErrorType
 new(String,.CorruptPackIndexException.ErrorType) -
 getErrorType().CorruptPackIndexException.ErrorType -
CorruptPackIndexException.ErrorType sfe :Enum<.CorruptPackIndexException.ErrorType>
 MISMATCH_OFFSET .CorruptPackIndexException.ErrorType sf
 MISMATCH_CRC .CorruptPackIndexException.ErrorType sf
 MISSING_CRC .CorruptPackIndexException.ErrorType sf
 MISSING_OBJ .CorruptPackIndexException.ErrorType sf
 UNKNOWN_OBJ .CorruptPackIndexException.ErrorType sf
 values().CorruptPackIndexException.ErrorType[] s
 valueOf(String).CorruptPackIndexException.ErrorType s
DiffInterruptedException - :RuntimeException
 new(String,Throwable) -
 new(String) -
 new() -
DirCacheNameConflictException - :IllegalStateException
 new(String,String) -
 getPath1()String -
 getPath2()String -
EntryExistsException - :java.io.IOException
 new(String) -
IllegalTodoFileModification - :Exception
 new(String) -
IncorrectObjectTypeException - :java.io.IOException
 new(org.eclipse.jgit.lib.ObjectId,String) -
 new(org.eclipse.jgit.lib.ObjectId,int) -
IndexReadException - :java.io.IOException
 new() -
 new(String) -
 new(String,Throwable) -
IndexWriteException - :java.io.IOException
 new() -
 new(String) -
 new(String,Throwable) -
InvalidObjectIdException - :IllegalArgumentException
 new(byte[],int,int) -
 new(String) -
InvalidPatternException - :Exception
 new(String,String) -
 new(String,String,Throwable) -
 getPattern()String -
LargeObjectException - :RuntimeException +ExceedsByteArrayLimit,ExceedsLimit,OutOfMemory
 new() -
 new(Throwable) -
 new(org.eclipse.jgit.lib.AnyObjectId) -
 getObjectId()org.eclipse.jgit.lib.ObjectId -
 getObjectName()String o
 setObjectId(org.eclipse.jgit.lib.AnyObjectId)void -
 getMessage()String -
LargeObjectException.ExceedsByteArrayLimit s :.LargeObjectException
 new() -
 getMessage()String -
LargeObjectException.ExceedsLimit s :.LargeObjectException
 new(long,long) -
 getMessage()String -
LargeObjectException.OutOfMemory s :.LargeObjectException
 new(OutOfMemoryError) -
 getMessage()String -
LockFailedException - :java.io.IOException
 new(java.io.File,String,Throwable) -
 new(java.io.File,String) -
 new(java.io.File) -
 getFile()java.io.File -
MissingBundlePrerequisiteException - :.TransportException
 new(org.eclipse.jgit.transport.URIish,java.util.Map<org.eclipse.jgit.lib.ObjectId,String>) -
MissingObjectException - :java.io.IOException
 new(org.eclipse.jgit.lib.ObjectId,String) -
 new(org.eclipse.jgit.lib.ObjectId,int) -
 new(org.eclipse.jgit.lib.AbbreviatedObjectId,int) -
 getObjectId()org.eclipse.jgit.lib.ObjectId -
NoClosingBracketException - :.InvalidPatternException
 new(int,String,String,String) -
NoMergeBaseException - :java.io.IOException +MergeBaseFailureReason
 new(.NoMergeBaseException.MergeBaseFailureReason,String) -
 new(.NoMergeBaseException.MergeBaseFailureReason,String,Throwable) -
 getReason().NoMergeBaseException.MergeBaseFailureReason -
NoMergeBaseException.MergeBaseFailureReason sfe :Enum<.NoMergeBaseException.MergeBaseFailureReason>
 MULTIPLE_MERGE_BASES_NOT_SUPPORTED .NoMergeBaseException.MergeBaseFailureReason sf
 TOO_MANY_MERGE_BASES .NoMergeBaseException.MergeBaseFailureReason sf
 CONFLICTS_DURING_MERGE_BASE_CALCULATION .NoMergeBaseException.MergeBaseFailureReason sf
 values().NoMergeBaseException.MergeBaseFailureReason[] s
 valueOf(String).NoMergeBaseException.MergeBaseFailureReason s
NoPackSignatureException - :java.io.IOException
 new(String) -
NoRemoteRepositoryException - :.TransportException
 new(org.eclipse.jgit.transport.URIish,String) -
 new(org.eclipse.jgit.transport.URIish,String,Throwable) -
NoWorkTreeException - :IllegalStateException
 new() -
NotSupportedException - :java.io.IOException
 new(String) -
 new(String,Throwable) -
ObjectWritingException - :java.io.IOException
 new(String) -
 new(String,Throwable) -
PackInvalidException - :java.io.IOException
 new(java.io.File,Throwable) -
 new(String,Throwable) -
PackMismatchException - :java.io.IOException
 new(String) -
 setPermanent(boolean)void -
 isPermanent()boolean -
PackProtocolException - :.TransportException
 new(org.eclipse.jgit.transport.URIish,String) -
 new(org.eclipse.jgit.transport.URIish,String,Throwable) -
 new(String) -
 new(String,Throwable) -
RemoteRepositoryException - :.TransportException
 new(org.eclipse.jgit.transport.URIish,String) -
RepositoryNotFoundException - :.TransportException
 new(java.io.File) -
 new(java.io.File,Throwable) -
 new(String) -
 new(String,Throwable) -
RevWalkException - :RuntimeException
 new(Throwable) -
RevisionSyntaxException - :IllegalArgumentException
 new(String) -
 new(String,String) -
 getRevstr()String -
SearchForReuseTimeout - :java.io.IOException
 new(java.time.Duration) -
 fillInStackTrace()Throwable -
StopWalkException - :RuntimeException
 INSTANCE .StopWalkException sf
StoredObjectRepresentationNotAvailableException - :Exception
 new(Throwable) -
SymlinksNotSupportedException - :java.io.IOException
 new(String) -
TooLargeObjectInPackException - :.TransportException
 new(long) -
 new(long,long) -
 new(org.eclipse.jgit.transport.URIish,String) -
TooLargePackException - :.TransportException
 new(long) -
 new(org.eclipse.jgit.transport.URIish,String) -
TranslationBundleException a :RuntimeException
 new(String,Class,java.util.Locale,Exception) o
 getBundleClass()Class f
 getLocale()java.util.Locale f
TranslationBundleLoadingException - :.TranslationBundleException
 new(Class,java.util.Locale,Exception) -
TranslationStringMissingException - :.TranslationBundleException
 new(Class,java.util.Locale,String,Exception) -
 getKey()String -
TransportException - :java.io.IOException
 new(org.eclipse.jgit.transport.URIish,String) -
 new(org.eclipse.jgit.transport.URIish,String,Throwable) -
 new(String) -
 new(String,Throwable) -
UnmergedPathException - :java.io.IOException
 new(org.eclipse.jgit.dircache.DirCacheEntry) -
 getDirCacheEntry()org.eclipse.jgit.dircache.DirCacheEntry -
UnpackException - :java.io.IOException
 new(Throwable) -
UnsupportedCredentialItem - :RuntimeException
 new(org.eclipse.jgit.transport.URIish,String) -
UnsupportedPackIndexVersionException - :java.io.IOException
 new(int) -
UnsupportedPackVersionException - :java.io.IOException
 new(long) -
package org.eclipse.jgit.events
ListenerList -
 new() -
 addWorkingTreeModifiedListener(.WorkingTreeModifiedListener).ListenerHandle -
 addIndexChangedListener(.IndexChangedListener).ListenerHandle -
 addRefsChangedListener(.RefsChangedListener).ListenerHandle -
 addConfigChangedListener(.ConfigChangedListener).ListenerHandle -
 addListener(Class<<T>>,<T>).ListenerHandle - <T=.RepositoryListener>
 dispatch(.RepositoryEvent)void -
RepositoryEvent a <T=.RepositoryListener>
 new() -
 setRepository(org.eclipse.jgit.lib.Repository)void -
 getRepository()org.eclipse.jgit.lib.Repository -
 getListenerType()Class<<T>> a
 dispatch(<T>)void a
 toString()String -
package org.eclipse.jgit.gitrepo
ManifestParser - :org.xml.sax.helpers.DefaultHandler +IncludedFileReader
 new(.ManifestParser.IncludedFileReader,String,String,String,String,org.eclipse.jgit.lib.Repository) -
 read(java.io.InputStream)void - !java.io.IOException
 startElement(String,String,String,org.xml.sax.Attributes)void - !org.xml.sax.SAXException
 endElement(String,String,String)void - !org.xml.sax.SAXException
 endDocument()void - !org.xml.sax.SAXException
 getProjects()java.util.List<.RepoProject> -
 getFilteredProjects()java.util.List<.RepoProject> -
ManifestParser.IncludedFileReader sai
 readIncludeFile(String)java.io.InputStream a !org.eclipse.jgit.api.errors.GitAPIException,java.io.IOException
RepoCommand - :org.eclipse.jgit.api.GitCommand<org.eclipse.jgit.revwalk.RevCommit> +DefaultRemoteReader,RemoteFile,RemoteReader
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) -
 setPath(String).RepoCommand -
 setInputStream(java.io.InputStream).RepoCommand -
 setURI(String).RepoCommand -
 setTargetURI(String).RepoCommand -
 setGroups(String).RepoCommand -
 setBranch(String).RepoCommand -
 setTargetBranch(String).RepoCommand -
 setRecordRemoteBranch(boolean).RepoCommand -
 setRecordSubmoduleLabels(boolean).RepoCommand -
 setRecommendShallow(boolean).RepoCommand -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).RepoCommand -
 setIgnoreRemoteFailures(boolean).RepoCommand -
 setAuthor(org.eclipse.jgit.lib.PersonIdent).RepoCommand -
 setRemoteReader(.RepoCommand.RemoteReader).RepoCommand -
 setIncludedFileReader(.ManifestParser.IncludedFileReader).RepoCommand -
 addToDestination(String,String).RepoCommand -
 call()org.eclipse.jgit.revwalk.RevCommit - !org.eclipse.jgit.api.errors.GitAPIException
RepoCommand.DefaultRemoteReader s :.RepoCommand.RemoteReader
 new() -
 sha1(String,String)org.eclipse.jgit.lib.ObjectId - !org.eclipse.jgit.api.errors.GitAPIException
 readFileWithMode(String,String,String).RepoCommand.RemoteFile - !org.eclipse.jgit.api.errors.GitAPIException,java.io.IOException
RepoCommand.RemoteFile sf
 new(byte[],org.eclipse.jgit.lib.FileMode) -
 getContents()byte[] -
 getFileMode()org.eclipse.jgit.lib.FileMode -
RepoCommand.RemoteReader sai
 sha1(String,String)org.eclipse.jgit.lib.ObjectId a !org.eclipse.jgit.api.errors.GitAPIException
 readFileWithMode(String,String,String).RepoCommand.RemoteFile a !org.eclipse.jgit.api.errors.GitAPIException,java.io.IOException
RepoProject - :Comparable<.RepoProject> +CopyFile,LinkFile,ReferenceFile
 new(String,String,String,String,java.util.Set<String>,String) -
 new(String,String,String,String,String) -
 setUrl(String).RepoProject -
 setGroups(String).RepoProject -
 setDefaultRevision(String).RepoProject -
 getName()String -
 getPath()String -
 getRevision()String -
 getCopyFiles()java.util.List<.RepoProject.CopyFile> -
 getLinkFiles()java.util.List<.RepoProject.LinkFile> -
 getUrl()String -
 getRemote()String -
 inGroup(String)boolean -
 getGroups()java.util.Set<String> -
 getRecommendShallow()String -
 setRecommendShallow(String)void -
 getReview()String -
 setReview(String)void -
 addCopyFile(.RepoProject.CopyFile)void -
 addCopyFiles(java.util.Collection<.RepoProject.CopyFile>)void -
 clearCopyFiles()void -
 addLinkFile(.RepoProject.LinkFile)void -
 addLinkFiles(java.util.Collection<.RepoProject.LinkFile>)void -
 clearLinkFiles()void -
 getUpstream()String -
 getDestBranch()String -
 setUpstream(String)void -
 setDestBranch(String)void -
 isAncestorOf(.RepoProject)boolean -
 isAncestorOf(String)boolean -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.RepoProject)int -
RepoProject.CopyFile s :.RepoProject.ReferenceFile
 new(org.eclipse.jgit.lib.Repository,String,String,String) -
 copy()void - !java.io.IOException
RepoProject.LinkFile s :.RepoProject.ReferenceFile
 new(org.eclipse.jgit.lib.Repository,String,String,String) -
RepoProject.ReferenceFile s
 new(org.eclipse.jgit.lib.Repository,String,String,String) -
package org.eclipse.jgit.hooks
GitHook a <T=Object> :java.util.concurrent.Callable<<T>>
 new(org.eclipse.jgit.lib.Repository,java.io.OutputStream) o
 new(org.eclipse.jgit.lib.Repository,java.io.OutputStream,java.io.OutputStream) o
 call()<T> a !java.io.IOException,org.eclipse.jgit.api.errors.AbortedByHookException
 getHookName()String a
 getRepository()org.eclipse.jgit.lib.Repository o
 getParameters()String[] o
 getStdinArgs()String o
 getOutputStream()java.io.OutputStream o
 getErrorStream()java.io.OutputStream o
 doRun()void o !org.eclipse.jgit.api.errors.AbortedByHookException,java.io.IOException
 handleError(String,org.eclipse.jgit.util.ProcessResult)void o !org.eclipse.jgit.api.errors.AbortedByHookException
 isNativeHookPresent()boolean -
package org.eclipse.jgit.internal.storage.commitgraph
CommitGraph ai +CommitData
 EMPTY .CommitGraph sf
 findGraphPosition(org.eclipse.jgit.lib.AnyObjectId)int a
 getCommitData(int).CommitGraph.CommitData a
 getObjectId(int)org.eclipse.jgit.lib.ObjectId a
 getChangedPathFilter(int).ChangedPathFilter a
 getCommitCnt()long a
CommitGraphWriter - +Stats
 new(.GraphCommits) -
 new(.GraphCommits,boolean) -
 write(org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream).CommitGraphWriter.Stats - !java.io.IOException
GraphCommits - :Iterable<org.eclipse.jgit.revwalk.RevCommit>
 fromWalk(org.eclipse.jgit.lib.ProgressMonitor,java.util.Set<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.revwalk.RevWalk).GraphCommits s !java.io.IOException
 iterator()java.util.Iterator<org.eclipse.jgit.revwalk.RevCommit> -
package org.eclipse.jgit.internal.storage.dfs
DfsBundleWriter -
 writeEntireRepositoryAsBundle(org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream,.DfsRepository)void s !java.io.IOException
DfsFsck -
 new(.DfsRepository) -
 check(org.eclipse.jgit.lib.ProgressMonitor)org.eclipse.jgit.internal.fsck.FsckError - !java.io.IOException
 setObjectChecker(org.eclipse.jgit.lib.ObjectChecker)void -
 setConnectivityOnly(boolean)void -
DfsGarbageCollector -
 new(.DfsRepository) -
 getPackConfig()org.eclipse.jgit.storage.pack.PackConfig -
 setPackConfig(org.eclipse.jgit.storage.pack.PackConfig).DfsGarbageCollector -
 setReftableConfig(org.eclipse.jgit.internal.storage.reftable.ReftableConfig).DfsGarbageCollector -
 setConvertToReftable(boolean).DfsGarbageCollector -
 setIncludeDeletes(boolean).DfsGarbageCollector -
 setReftableInitialMinUpdateIndex(long).DfsGarbageCollector -
 setRefLogExpire(java.time.Instant).DfsGarbageCollector -
 setReftableInitialMaxUpdateIndex(long).DfsGarbageCollector -
 getCoalesceGarbageLimit()long -
 setCoalesceGarbageLimit(long).DfsGarbageCollector -
 getGarbageTtlMillis()long -
 setGarbageTtl(long,java.util.concurrent.TimeUnit).DfsGarbageCollector -
 setWriteCommitGraph(boolean).DfsGarbageCollector -
 setWriteBloomFilter(boolean).DfsGarbageCollector -
 pack(org.eclipse.jgit.lib.ProgressMonitor)boolean - !java.io.IOException
 getSourcePacks()java.util.Set<.DfsPackDescription> -
 getNewPacks()java.util.List<.DfsPackDescription> -
 getNewPackStatistics()java.util.List<org.eclipse.jgit.storage.pack.PackStatistics> -
DfsMidxWriter -
 writeMidx(org.eclipse.jgit.lib.ProgressMonitor,.DfsObjDatabase,java.util.List<.DfsPackFile>,.DfsPackDescription,org.eclipse.jgit.storage.pack.PackConfig).DfsPackDescription s !java.io.IOException
DfsPackCompactor - +PreCommitHook
 setPreCommitHook(.DfsPackCompactor.PreCommitHook).DfsPackCompactor -
 new(.DfsRepository) -
 setReftableConfig(org.eclipse.jgit.internal.storage.reftable.ReftableConfig).DfsPackCompactor -
 add(.DfsPackFile).DfsPackCompactor -
 add(.DfsReftable).DfsPackCompactor -
 exclude(org.eclipse.jgit.lib.ObjectIdSet).DfsPackCompactor -
 exclude(.DfsPackFile).DfsPackCompactor - !java.io.IOException
 prune(.DfsPackFile).DfsPackCompactor -
 compact(org.eclipse.jgit.lib.ProgressMonitor)void - !java.io.IOException
 getSourcePacks()java.util.Collection<.DfsPackDescription> -
 getNewPacks()java.util.List<.DfsPackDescription> -
 getNewPackStatistics()java.util.List<org.eclipse.jgit.storage.pack.PackStatistics> -
DfsPackParser - :org.eclipse.jgit.transport.PackParser
 new(.DfsObjDatabase,.DfsInserter,java.io.InputStream) o
 parse(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.lib.ProgressMonitor)org.eclipse.jgit.transport.PackLock - !java.io.IOException
 getPackDescription().DfsPackDescription -
 onPackHeader(long)void o !java.io.IOException
 onBeginWholeObject(long,int,long)void o !java.io.IOException
 onEndWholeObject(org.eclipse.jgit.transport.PackedObjectInfo)void o !java.io.IOException
 onBeginOfsDelta(long,long,long)void o !java.io.IOException
 onBeginRefDelta(long,org.eclipse.jgit.lib.AnyObjectId,long)void o !java.io.IOException
 onEndDelta()org.eclipse.jgit.transport.PackParser.UnresolvedDelta o !java.io.IOException
 onInflatedObjectData(org.eclipse.jgit.transport.PackedObjectInfo,int,byte[])void o !java.io.IOException
 onObjectHeader(org.eclipse.jgit.transport.PackParser.Source,byte[],int,int)void o !java.io.IOException
 onObjectData(org.eclipse.jgit.transport.PackParser.Source,byte[],int,int)void o !java.io.IOException
 onStoreStream(byte[],int,int)void o !java.io.IOException
 onPackFooter(byte[])void o !java.io.IOException
 seekDatabase(org.eclipse.jgit.transport.PackedObjectInfo,org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize)org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize o !java.io.IOException
 seekDatabase(org.eclipse.jgit.transport.PackParser.UnresolvedDelta,org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize)org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize o !java.io.IOException
 readDatabase(byte[],int,int)int o !java.io.IOException
 checkCRC(int)boolean o
 onAppendBase(int,byte[],org.eclipse.jgit.transport.PackedObjectInfo)boolean o !java.io.IOException
 onEndThinPack()void o !java.io.IOException
DfsReader - :org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.internal.storage.pack.ObjectReuseAsIs +PackLoadListener
 new(.DfsObjDatabase) o
 newReader()org.eclipse.jgit.lib.ObjectReader -
 setAvoidUnreachableObjects(boolean)void -
 getBitmapIndex()org.eclipse.jgit.lib.BitmapIndex - !java.io.IOException
 createBitmapIndex(org.eclipse.jgit.internal.storage.file.PackBitmapIndex)org.eclipse.jgit.lib.BitmapIndex o
 getCommitGraph()java.util.Optional<org.eclipse.jgit.internal.storage.commitgraph.CommitGraph> - !java.io.IOException
 getCachedPacksAndUpdate(org.eclipse.jgit.lib.BitmapIndex.BitmapBuilder)java.util.Collection<org.eclipse.jgit.internal.storage.pack.CachedPack> - !java.io.IOException
 resolve(org.eclipse.jgit.lib.AbbreviatedObjectId)java.util.Collection<org.eclipse.jgit.lib.ObjectId> - !java.io.IOException
 has(org.eclipse.jgit.lib.AnyObjectId)boolean - !java.io.IOException
 open(org.eclipse.jgit.lib.AnyObjectId,int)org.eclipse.jgit.lib.ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getShallowCommits()java.util.Set<org.eclipse.jgit.lib.ObjectId> -
 open(Iterable<<T>>,boolean)org.eclipse.jgit.lib.AsyncObjectLoaderQueue<<T>> - <T=org.eclipse.jgit.lib.ObjectId>
 getObjectSize(Iterable<<T>>,boolean)org.eclipse.jgit.lib.AsyncObjectSizeQueue<<T>> - <T=org.eclipse.jgit.lib.ObjectId>
 getObjectSize(org.eclipse.jgit.lib.AnyObjectId,int)long - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 isNotLargerThan(org.eclipse.jgit.lib.AnyObjectId,int,long)boolean - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 newObjectToPack(org.eclipse.jgit.lib.AnyObjectId,int).DfsObjectToPack -
 selectObjectRepresentation(org.eclipse.jgit.internal.storage.pack.PackWriter,org.eclipse.jgit.lib.ProgressMonitor,Iterable<org.eclipse.jgit.internal.storage.pack.ObjectToPack>)void - !java.io.IOException,org.eclipse.jgit.errors.MissingObjectException
 copyObjectAsIs(org.eclipse.jgit.internal.storage.pack.PackOutputStream,org.eclipse.jgit.internal.storage.pack.ObjectToPack,boolean)void - !java.io.IOException,org.eclipse.jgit.errors.StoredObjectRepresentationNotAvailableException
 writeObjects(org.eclipse.jgit.internal.storage.pack.PackOutputStream,java.util.List<org.eclipse.jgit.internal.storage.pack.ObjectToPack>)void - !java.io.IOException
 copyPackAsIs(org.eclipse.jgit.internal.storage.pack.PackOutputStream,org.eclipse.jgit.internal.storage.pack.CachedPack)void - !java.io.IOException
 getIoStats().DfsReaderIoStats -
 addPackLoadListener(.DfsReader.PackLoadListener)void o
 close()void -
package org.eclipse.jgit.internal.storage.file
FileReftableDatabase - :org.eclipse.jgit.lib.RefDatabase
 getReflogReader(org.eclipse.jgit.lib.Ref)org.eclipse.jgit.lib.ReflogReader - !java.io.IOException
 getReflogReader(String)org.eclipse.jgit.lib.ReflogReader - !java.io.IOException
 isReftable(java.io.File)boolean s
 hasFastTipsWithSha1()boolean - !java.io.IOException
 packRefs(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.api.PackRefsCommand)void - !java.io.IOException
 compactFully()void - !java.io.IOException
 performsAtomicTransactions()boolean -
 newBatchUpdate()org.eclipse.jgit.lib.BatchRefUpdate -
 newUpdate(String,boolean)org.eclipse.jgit.lib.RefUpdate - !java.io.IOException
 exactRef(String)org.eclipse.jgit.lib.Ref - !java.io.IOException
 getRefs()java.util.List<org.eclipse.jgit.lib.Ref> - !java.io.IOException
 getRefs(String)java.util.Map<String,org.eclipse.jgit.lib.Ref> - !java.io.IOException
 getRefsByPrefixWithExclusions(String,java.util.Set<String>)java.util.List<org.eclipse.jgit.lib.Ref> - !java.io.IOException
 getAdditionalRefs()java.util.List<org.eclipse.jgit.lib.Ref> - !java.io.IOException
 peel(org.eclipse.jgit.lib.Ref)org.eclipse.jgit.lib.Ref - !java.io.IOException
 setAutoRefresh(boolean)void -
 isAutoRefresh()boolean -
 refresh()void -
 newRename(String,String)org.eclipse.jgit.lib.RefRename - !java.io.IOException
 isNameConflicting(String)boolean - !java.io.IOException
 close()void -
 create()void - !java.io.IOException
 convertFrom(.FileRepository,boolean)void s !java.io.IOException
FileRepository - :org.eclipse.jgit.lib.Repository
 new(java.io.File) - !java.io.IOException
 new(String) - !java.io.IOException
 new(org.eclipse.jgit.lib.BaseRepositoryBuilder) - !java.io.IOException
 create(boolean)void - !java.io.IOException
 create(boolean,boolean)void - !java.io.IOException
 getObjectsDirectory()java.io.File -
 getObjectDatabase().ObjectDirectory -
 getRefDatabase()org.eclipse.jgit.lib.RefDatabase -
 getIdentifier()String -
 getConfig()org.eclipse.jgit.storage.file.FileBasedConfig -
 getGitwebDescription()String - !java.io.IOException
 setGitwebDescription(String)void - !java.io.IOException
 getAdditionalHaves()java.util.Set<org.eclipse.jgit.lib.ObjectId> - !java.io.IOException
 openPack(java.io.File)void - !java.io.IOException
 scanForRepoChanges()void - !java.io.IOException
 notifyIndexChanged(boolean)void -
 createAttributesNodeProvider()org.eclipse.jgit.attributes.AttributesNodeProvider -
 autoGC(org.eclipse.jgit.lib.ProgressMonitor)void -
 convertRefStorage(String,boolean,boolean)void - !java.io.IOException
GC - +RepoStatistics
 pm org.eclipse.jgit.lib.ProgressMonitor p
 setExecutor(java.util.concurrent.ExecutorService)void s
 new(.FileRepository) -
 gc()java.util.concurrent.CompletableFuture<java.util.Collection<.Pack>> - !java.io.IOException,java.text.ParseException,org.eclipse.jgit.api.errors.GitAPIException
 setGcConfig(org.eclipse.jgit.lib.GcConfig).GC -
 prunePacked()void - !java.io.IOException
 prune(java.util.Set<org.eclipse.jgit.lib.ObjectId>)void - !java.io.IOException,java.text.ParseException
 getGcConfig()org.eclipse.jgit.lib.GcConfig -
 repack()java.util.Collection<.Pack> - !java.io.IOException
 setPackKeptObjects(boolean)void -
 getStatistics().GC.RepoStatistics - !java.io.IOException
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).GC -
 setExpireAgeMillis(long)void -
 setPackExpireAgeMillis(long)void -
 setPackConfig(org.eclipse.jgit.storage.pack.PackConfig)void -
 setExpire(java.util.Date)void x
 setExpire(java.time.Instant)void -
 setPackExpire(java.util.Date)void x
 setPackExpire(java.time.Instant)void -
 setAuto(boolean)void -
MidxWriter -
 new() -
 writeMidx(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.lib.Repository,java.util.Collection<.Pack>,java.io.File,org.eclipse.jgit.storage.pack.PackConfig)void s !java.io.IOException
ObjectDirectoryPackParser - :org.eclipse.jgit.transport.PackParser
 setIndexVersion(int)void -
 setKeepEmpty(boolean)void -
 getPack().Pack -
 getPackSize()long -
 parse(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.lib.ProgressMonitor)org.eclipse.jgit.transport.PackLock - !java.io.IOException
 onPackHeader(long)void o !java.io.IOException
 onBeginWholeObject(long,int,long)void o !java.io.IOException
 onEndWholeObject(org.eclipse.jgit.transport.PackedObjectInfo)void o !java.io.IOException
 onBeginOfsDelta(long,long,long)void o !java.io.IOException
 onBeginRefDelta(long,org.eclipse.jgit.lib.AnyObjectId,long)void o !java.io.IOException
 onEndDelta()org.eclipse.jgit.transport.PackParser.UnresolvedDelta o !java.io.IOException
 onInflatedObjectData(org.eclipse.jgit.transport.PackedObjectInfo,int,byte[])void o !java.io.IOException
 onObjectHeader(org.eclipse.jgit.transport.PackParser.Source,byte[],int,int)void o !java.io.IOException
 onObjectData(org.eclipse.jgit.transport.PackParser.Source,byte[],int,int)void o !java.io.IOException
 onStoreStream(byte[],int,int)void o !java.io.IOException
 onPackFooter(byte[])void o !java.io.IOException
 seekDatabase(org.eclipse.jgit.transport.PackParser.UnresolvedDelta,org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize)org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize o !java.io.IOException
 seekDatabase(org.eclipse.jgit.transport.PackedObjectInfo,org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize)org.eclipse.jgit.transport.PackParser.ObjectTypeAndSize o !java.io.IOException
 readDatabase(byte[],int,int)int o !java.io.IOException
 checkCRC(int)boolean o
 onAppendBase(int,byte[],org.eclipse.jgit.transport.PackedObjectInfo)boolean o !java.io.IOException
 onEndThinPack()void o !java.io.IOException
PackObjectSizeIndexHelper -
 forAllPacks(.ObjectDirectory,org.eclipse.jgit.lib.ProgressMonitor)void s !java.io.IOException
RefDirectory - :org.eclipse.jgit.lib.RefDatabase
 SYMREF String sf
 PACKED_REFS_HEADER String sf
 logFor(String)java.io.File -
 createSnapshottingRefDirectory().SnapshottingRefDirectory -
 create()void - !java.io.IOException
 close()void -
 refresh()void -
 packRefs(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.api.PackRefsCommand)void - !java.io.IOException
 isNameConflicting(String)boolean - !java.io.IOException
 exactRef(String)org.eclipse.jgit.lib.Ref - !java.io.IOException
 exactRef(String[])java.util.Map<String,org.eclipse.jgit.lib.Ref> v !java.io.IOException
 firstExactRef(String[])org.eclipse.jgit.lib.Ref v !java.io.IOException
 getRefs(String)java.util.Map<String,org.eclipse.jgit.lib.Ref> - !java.io.IOException
 getRefsByPrefix(String[])java.util.List<org.eclipse.jgit.lib.Ref> v !java.io.IOException
 getAdditionalRefs()java.util.List<org.eclipse.jgit.lib.Ref> - !java.io.IOException
 getReflogReader(org.eclipse.jgit.lib.Ref)org.eclipse.jgit.lib.ReflogReader - !java.io.IOException
 peel(org.eclipse.jgit.lib.Ref)org.eclipse.jgit.lib.Ref - !java.io.IOException
 newUpdate(String,boolean).RefDirectoryUpdate - !java.io.IOException
 newRename(String,String).RefDirectoryRename - !java.io.IOException
 newBatchUpdate().PackedBatchRefUpdate -
 newBatchUpdate(boolean).PackedBatchRefUpdate -
 performsAtomicTransactions()boolean -
 pack(java.util.List<String>)void - !java.io.IOException
package org.eclipse.jgit.internal.storage.io
CancellableDigestOutputStream - :java.io.FilterOutputStream
 BYTES_TO_WRITE_BEFORE_CANCEL_CHECK int sf
 writeMonitor org.eclipse.jgit.lib.ProgressMonitor pf
 new(org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream) -
 getWriteMonitor()org.eclipse.jgit.lib.ProgressMonitor f
 getDigest()byte[] f
 length()long f
 write(int)void f !java.io.IOException
 write(byte[],int,int)void f !java.io.IOException
package org.eclipse.jgit.internal.storage.midx
MultiPackIndexWriter - +Result
 new() -
 write(org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream,.PackIndexMerger).MultiPackIndexWriter.Result - !java.io.IOException
PackIndexMerger - +Builder
 builder().PackIndexMerger.Builder s
 getUniqueObjectCount()int -
 bySha1Iterator().MultiPackIndex.MidxIterator -
PackIndexMerger.Builder s
 pm org.eclipse.jgit.lib.ProgressMonitor p
 new() -
 addPack(String,org.eclipse.jgit.internal.storage.file.PackIndex).PackIndexMerger.Builder -
 addMidx(.MultiPackIndex.MidxIterator).PackIndexMerger.Builder -
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor).PackIndexMerger.Builder -
 build().PackIndexMerger -
package org.eclipse.jgit.internal.storage.pack
CachedPack a
 new() -
 getObjectCount()long a !java.io.IOException
 getDeltaCount()long - !java.io.IOException
 hasObject(.ObjectToPack,.StoredObjectRepresentation)boolean a
CachedPackUriProvider ai +PackInfo
 getInfo(.CachedPack,java.util.Collection<String>).CachedPackUriProvider.PackInfo a !java.io.IOException
ObjectReuseAsIs ai
 newObjectToPack(org.eclipse.jgit.lib.AnyObjectId,int).ObjectToPack a
 selectObjectRepresentation(.PackWriter,org.eclipse.jgit.lib.ProgressMonitor,Iterable<.ObjectToPack>)void a !java.io.IOException,org.eclipse.jgit.errors.MissingObjectException
 writeObjects(.PackOutputStream,java.util.List<.ObjectToPack>)void a !java.io.IOException
 copyObjectAsIs(.PackOutputStream,.ObjectToPack,boolean)void a !java.io.IOException,org.eclipse.jgit.errors.StoredObjectRepresentationNotAvailableException
 copyPackAsIs(.PackOutputStream,.CachedPack)void a !java.io.IOException
 getCachedPacksAndUpdate(org.eclipse.jgit.lib.BitmapIndex.BitmapBuilder)java.util.Collection<.CachedPack> a !java.io.IOException
PackBitmapCalculator -
 new(org.eclipse.jgit.storage.pack.PackConfig) -
 calculate(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.ProgressMonitor,int,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.internal.storage.file.PackBitmapIndexBuilder)void - !java.io.IOException
PackOutputStream f :org.eclipse.jgit.internal.storage.io.CancellableDigestOutputStream
 new(org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream,.PackWriter) -
 writeObject(.ObjectToPack)void f !java.io.IOException
 writeHeader(.ObjectToPack,long)void f !java.io.IOException
 getCopyBuffer()byte[] f
PackWriter - :AutoCloseable +PackfileUriConfig,PackingPhase,State
 NONE java.util.Set<org.eclipse.jgit.lib.ObjectId> sf
 getInstances()Iterable<.PackWriter> s
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectReader) -
 new(org.eclipse.jgit.storage.pack.PackConfig,org.eclipse.jgit.lib.ObjectReader) -
 new(org.eclipse.jgit.storage.pack.PackConfig,org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.storage.pack.PackStatistics.Accumulator) -
 setObjectCountCallback(org.eclipse.jgit.transport.ObjectCountCallback).PackWriter -
 setClientShallowCommits(java.util.Set<org.eclipse.jgit.lib.ObjectId>)void -
 isDeltaBaseAsOffset()boolean -
 checkSearchForReuseTimeout()void - !org.eclipse.jgit.errors.SearchForReuseTimeout
 setDeltaBaseAsOffset(boolean)void -
 enableSearchForReuseTimeout()void -
 isReuseDeltaCommits()boolean -
 setReuseDeltaCommits(boolean)void -
 isReuseValidatingObjects()boolean -
 setReuseValidatingObjects(boolean)void -
 isThin()boolean -
 setThin(boolean)void -
 isUseCachedPacks()boolean -
 setUseCachedPacks(boolean)void -
 isUseBitmaps()boolean -
 setUseBitmaps(boolean)void -
 setCreateBitmaps(boolean)void -
 isCreateBitmaps()boolean -
 isIndexDisabled()boolean -
 setIndexDisabled(boolean)void -
 isIgnoreMissingUninteresting()boolean -
 setIgnoreMissingUninteresting(boolean)void -
 setTagTargets(java.util.Set<org.eclipse.jgit.lib.ObjectId>)void -
 setShallowPack(int,java.util.Collection<org.eclipse.jgit.lib.ObjectId>)void -
 setFilterSpec(org.eclipse.jgit.transport.FilterSpec)void -
 setPackfileUriConfig(.PackWriter.PackfileUriConfig)void -
 getObjectCount()long - !java.io.IOException
 getObjectSet()org.eclipse.jgit.lib.ObjectIdOwnerMap<org.eclipse.jgit.lib.ObjectIdOwnerMap.Entry> - !java.io.IOException
 excludeObjects(org.eclipse.jgit.lib.ObjectIdSet)void -
 preparePack(java.util.Iterator<org.eclipse.jgit.revwalk.RevObject>)void - !java.io.IOException
 preparePack(java.util.Collection<.CachedPack>)void -
 preparePack(org.eclipse.jgit.lib.ProgressMonitor,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void - !java.io.IOException
 preparePack(org.eclipse.jgit.lib.ProgressMonitor,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void - !java.io.IOException
 preparePack(org.eclipse.jgit.lib.ProgressMonitor,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void - !java.io.IOException
 preparePack(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.revwalk.ObjectWalk,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void - !java.io.IOException
 willInclude(org.eclipse.jgit.lib.AnyObjectId)boolean - !java.io.IOException
 get(org.eclipse.jgit.lib.AnyObjectId).ObjectToPack -
 computeName()org.eclipse.jgit.lib.ObjectId -
 getIndexVersion()int -
 writeIndex(java.io.OutputStream)void - !java.io.IOException
 writeIndex(.PackIndexWriter)void - !java.io.IOException
 writeObjectSizeIndex(java.io.OutputStream)void - !java.io.IOException
 isReverseIndexEnabled()boolean -
 writeReverseIndex(java.io.OutputStream)void - !java.io.IOException
 writeBitmapIndex(.PackBitmapIndexWriter)void - !java.io.IOException
 writePack(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream)void - !java.io.IOException
 getStatistics()org.eclipse.jgit.storage.pack.PackStatistics -
 getState().PackWriter.State -
 close()void -
 addObject(org.eclipse.jgit.revwalk.RevObject)void - !org.eclipse.jgit.errors.IncorrectObjectTypeException
 select(.ObjectToPack,.StoredObjectRepresentation)boolean -
 prepareBitmapIndex(org.eclipse.jgit.lib.ProgressMonitor)boolean - !java.io.IOException
package org.eclipse.jgit.internal.storage.reftable
ReftableBatchRefUpdate a :org.eclipse.jgit.lib.BatchRefUpdate
 new(org.eclipse.jgit.lib.RefDatabase,.ReftableDatabase,java.util.concurrent.locks.Lock,org.eclipse.jgit.lib.Repository) o
 execute(org.eclipse.jgit.revwalk.RevWalk,org.eclipse.jgit.lib.ProgressMonitor,java.util.List<String>)void -
 applyUpdates(java.util.List<org.eclipse.jgit.lib.Ref>,java.util.List<org.eclipse.jgit.transport.ReceiveCommand>)void oa !java.io.IOException
 write(.ReftableWriter,java.util.List<org.eclipse.jgit.lib.Ref>,java.util.List<org.eclipse.jgit.transport.ReceiveCommand>)void o !java.io.IOException
package org.eclipse.jgit.internal.submodule
SubmoduleValidator - +SubmoduleValidationException
 new() -
 assertValidSubmoduleName(String)void s !.SubmoduleValidator.SubmoduleValidationException
 assertValidSubmoduleUri(String)void s !.SubmoduleValidator.SubmoduleValidationException
 assertValidSubmodulePath(String)void s !.SubmoduleValidator.SubmoduleValidationException
 assertValidGitModulesFile(String)void s !.SubmoduleValidator.SubmoduleValidationException
SubmoduleValidator.SubmoduleValidationException s :Exception
 getFsckMessageId()org.eclipse.jgit.lib.ObjectChecker.ErrorType -
package org.eclipse.jgit.internal.transport.connectivity
FullConnectivityChecker f :org.eclipse.jgit.transport.ConnectivityChecker
 new() -
 checkConnectivity(org.eclipse.jgit.transport.ConnectivityChecker.ConnectivityCheckInfo,java.util.Set<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.lib.ProgressMonitor)void - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
IterativeConnectivityChecker - :org.eclipse.jgit.transport.ConnectivityChecker
 new(org.eclipse.jgit.transport.ConnectivityChecker) -
 checkConnectivity(org.eclipse.jgit.transport.ConnectivityChecker.ConnectivityCheckInfo,java.util.Set<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.lib.ProgressMonitor)void - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 setForcedHaves(java.util.Set<org.eclipse.jgit.lib.ObjectId>)void -
TreeWalkConnectivityChecker - :org.eclipse.jgit.transport.ConnectivityChecker
 new() -
 checkConnectivity(org.eclipse.jgit.transport.ConnectivityChecker.ConnectivityCheckInfo,java.util.Set<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.lib.ProgressMonitor)void - !java.io.IOException
package org.eclipse.jgit.lib
AbbrevConfig f
 MIN_ABBREV int sf
 NO .AbbrevConfig sf
 capAbbrev(int)int s
 parseFromConfig(.Repository).AbbrevConfig s !org.eclipse.jgit.api.errors.InvalidConfigurationException
 get()int -
 toString()String -
AbbreviatedObjectId f :java.io.Serializable
 isId(String)boolean sf
 fromString(byte[],int,int).AbbreviatedObjectId sf
 fromObjectId(.AnyObjectId).AbbreviatedObjectId sf
 fromString(String).AbbreviatedObjectId sf
 length()int -
 isComplete()boolean -
 toObjectId().ObjectId -
 prefixCompare(.AnyObjectId)int f
 prefixCompare(byte[],int)int f
 prefixCompare(int[],int)int f
 getFirstByte()int f
 hashCode()int -
 equals(Object)boolean -
 name()String f
 toString()String -
AnyObjectId a :Comparable<.AnyObjectId>
 new() -
 isEqual(.AnyObjectId,.AnyObjectId)boolean s
 getFirstByte()int f
 getByte(int)int f
 compareTo(.AnyObjectId)int f
 compareTo(byte[],int)int f
 compareTo(int[],int)int f
 startsWith(.AbbreviatedObjectId)boolean -
 hashCode()int f
 equals(.AnyObjectId)boolean f
 equals(Object)boolean f
 copyRawTo(java.nio.ByteBuffer)void -
 copyRawTo(byte[],int)void -
 copyRawTo(int[],int)void -
 copyRawTo(java.io.OutputStream)void - !java.io.IOException
 copyTo(java.io.OutputStream)void - !java.io.IOException
 copyTo(byte[],int)void -
 copyTo(java.nio.ByteBuffer)void -
 copyTo(java.io.Writer)void - !java.io.IOException
 copyTo(char[],java.io.Writer)void - !java.io.IOException
 copyTo(char[],StringBuilder)void -
 toString()String -
 name()String f
 getName()String f
 abbreviate(int).AbbreviatedObjectId -
 copy().ObjectId f
 toObjectId().ObjectId a
AsyncObjectLoaderQueue ai <T=.ObjectId> :.AsyncOperation
 next()boolean a !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 getCurrent()<T> a
 getObjectId().ObjectId a
 open().ObjectLoader a !java.io.IOException
AsyncObjectSizeQueue ai <T=.ObjectId> :.AsyncOperation
 next()boolean a !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 getCurrent()<T> a
 getObjectId().ObjectId a
 getSize()long a
AsyncOperation ai
 cancel(boolean)boolean a
 release()void a
BaseRepositoryBuilder - <B=.BaseRepositoryBuilder,R=.Repository>
 new() -
 setFS(org.eclipse.jgit.util.FS)<B> -
 getFS()org.eclipse.jgit.util.FS -
 setGitDir(java.io.File)<B> -
 getGitDir()java.io.File -
 setGitCommonDir(java.io.File)<B> -
 getGitCommonDir()java.io.File -
 setObjectDirectory(java.io.File)<B> -
 getObjectDirectory()java.io.File -
 addAlternateObjectDirectory(java.io.File)<B> -
 addAlternateObjectDirectories(java.util.Collection<java.io.File>)<B> -
 addAlternateObjectDirectories(java.io.File[])<B> -
 getAlternateObjectDirectories()java.io.File[] -
 setBare()<B> -
 isBare()boolean -
 setMustExist(boolean)<B> -
 isMustExist()boolean -
 setWorkTree(java.io.File)<B> -
 getWorkTree()java.io.File -
 setIndexFile(java.io.File)<B> -
 getIndexFile()java.io.File -
 setInitialBranch(String)<B> - !org.eclipse.jgit.api.errors.InvalidRefNameException
 getInitialBranch()String -
 readEnvironment()<B> -
 readEnvironment(org.eclipse.jgit.util.SystemReader)<B> -
 addCeilingDirectory(java.io.File)<B> -
 addCeilingDirectories(java.util.Collection<java.io.File>)<B> -
 addCeilingDirectories(java.io.File[])<B> -
 findGitDir()<B> -
 findGitDir(java.io.File)<B> -
 setup()<B> - !IllegalArgumentException,java.io.IOException
 build()<R> - !java.io.IOException
 requireGitDirOrWorkTree()void o
 setupGitDir()void o !java.io.IOException
 setupCommonDir()void o !java.io.IOException
 setupWorkTree()void o !java.io.IOException
 setupInternals()void o !java.io.IOException
 getConfig().Config o !java.io.IOException
 loadConfig().Config o !java.io.IOException
 safeFS()org.eclipse.jgit.util.FS o
 self()<B> of
BatchRefUpdate -
 MAX_WAIT java.time.Duration osf
 new(.RefDatabase) o
 isAllowNonFastForwards()boolean -
 setAllowNonFastForwards(boolean).BatchRefUpdate -
 getRefLogIdent().PersonIdent -
 setRefLogIdent(.PersonIdent).BatchRefUpdate -
 getRefLogMessage()String -
 isRefLogIncludingResult()boolean -
 setRefLogMessage(String,boolean).BatchRefUpdate -
 disableRefLog().BatchRefUpdate -
 setForceRefLog(boolean).BatchRefUpdate -
 isRefLogDisabled()boolean -
 isForceRefLog()boolean o
 setAtomic(boolean).BatchRefUpdate -
 isAtomic()boolean -
 setPushCertificate(org.eclipse.jgit.transport.PushCertificate)void -
 getPushCertificate()org.eclipse.jgit.transport.PushCertificate o
 getCommands()java.util.List<org.eclipse.jgit.transport.ReceiveCommand> -
 addCommand(org.eclipse.jgit.transport.ReceiveCommand).BatchRefUpdate -
 addCommand(org.eclipse.jgit.transport.ReceiveCommand[]).BatchRefUpdate v
 addCommand(java.util.Collection<org.eclipse.jgit.transport.ReceiveCommand>).BatchRefUpdate -
 getPushOptions()java.util.List<String> -
 setPushOptions(java.util.List<String>)void o
 getProposedTimestamps()java.util.List<org.eclipse.jgit.util.time.ProposedTimestamp> -
 addProposedTimestamp(org.eclipse.jgit.util.time.ProposedTimestamp).BatchRefUpdate -
 execute(org.eclipse.jgit.revwalk.RevWalk,.ProgressMonitor,java.util.List<String>)void - !java.io.IOException
 getRefDatabase().RefDatabase o
 blockUntilTimestamps(java.time.Duration)boolean o
 execute(org.eclipse.jgit.revwalk.RevWalk,.ProgressMonitor)void - !java.io.IOException
 getPrefixes(String)java.util.Collection<String> os
 addPrefixesTo(String,java.util.Collection<String>)void os
 newUpdate(org.eclipse.jgit.transport.ReceiveCommand).RefUpdate o !java.io.IOException
 isRefLogDisabled(org.eclipse.jgit.transport.ReceiveCommand)boolean o
 getRefLogMessage(org.eclipse.jgit.transport.ReceiveCommand)String o
 isRefLogIncludingResult(org.eclipse.jgit.transport.ReceiveCommand)boolean o
 isForceRefLog(org.eclipse.jgit.transport.ReceiveCommand)boolean o
 toString()String -
BatchingProgressMonitor a :.ProgressMonitor
 new() -
 setDelayStart(long,java.util.concurrent.TimeUnit)void -
 start(int)void -
 beginTask(String,int)void -
 update(int)void -
 endTask()void -
 isCancelled()boolean -
 showDuration(boolean)void -
 onUpdate(String,int,java.time.Duration)void oa
 onEndTask(String,int,java.time.Duration)void oa
 onUpdate(String,int,int,int,java.time.Duration)void oa
 onEndTask(String,int,int,int,java.time.Duration)void oa
 appendDuration(StringBuilder,java.time.Duration)void o
BitmapIndex ai +Bitmap,BitmapBuilder,BitmapLookupListener
 getBitmap(.AnyObjectId).BitmapIndex.Bitmap a
 newBitmapBuilder().BitmapIndex.BitmapBuilder a
 addBitmapLookupListener(.BitmapIndex.BitmapLookupListener)void d
BitmapIndex.Bitmap sai :Iterable<.BitmapObject>
 or(.BitmapIndex.Bitmap).BitmapIndex.Bitmap a
 andNot(.BitmapIndex.Bitmap).BitmapIndex.Bitmap a
 xor(.BitmapIndex.Bitmap).BitmapIndex.Bitmap a
 iterator()java.util.Iterator<.BitmapObject> a
 retrieveCompressed()com.googlecode.javaewah.EWAHCompressedBitmap a
BitmapIndex.BitmapBuilder sai :.BitmapIndex.Bitmap
 contains(.AnyObjectId)boolean a
 addObject(.AnyObjectId,int).BitmapIndex.BitmapBuilder a
 remove(.AnyObjectId)void a
 or(.BitmapIndex.Bitmap).BitmapIndex.BitmapBuilder a
 andNot(.BitmapIndex.Bitmap).BitmapIndex.BitmapBuilder a
 xor(.BitmapIndex.Bitmap).BitmapIndex.BitmapBuilder a
 build().BitmapIndex.Bitmap a
 removeAllOrNone(org.eclipse.jgit.internal.storage.file.PackBitmapIndex)boolean a
 cardinality()int a
 getBitmapIndex().BitmapIndex a
BitmapIndex.BitmapLookupListener sai
 NOOP .BitmapIndex.BitmapLookupListener sf
 onBitmapFound(.AnyObjectId)void a
 onBitmapNotFound(.AnyObjectId)void a
BitmapObject a
 new() -
 getType()int a
 getObjectId().ObjectId a
BlobBasedConfig - :.Config
 new(.Config,byte[]) - !org.eclipse.jgit.errors.ConfigInvalidException
 new(.Config,.Repository,.AnyObjectId) - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 new(.Config,.Repository,.AnyObjectId,String) - !java.io.FileNotFoundException,java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
BlobObjectChecker ai
 NULL_CHECKER .BlobObjectChecker sf
 update(byte[],int,int)void a
 endBlob(.AnyObjectId)void a !org.eclipse.jgit.errors.CorruptObjectException
BranchConfig - +BranchRebaseMode
 LOCAL_REPOSITORY String sf
 new(.Config,String) -
 getTrackingBranch()String -
 getRemoteTrackingBranch()String -
 isRemoteLocal()boolean -
 getRemote()String -
 getPushRemote()String -
 getMerge()String -
 isRebase()boolean -
 getRebaseMode().BranchConfig.BranchRebaseMode -
BranchConfig.BranchRebaseMode se :Enum<.BranchConfig.BranchRebaseMode>,.Config.ConfigEnum
 REBASE .BranchConfig.BranchRebaseMode sf
 MERGES .BranchConfig.BranchRebaseMode sf
 INTERACTIVE .BranchConfig.BranchRebaseMode sf
 NONE .BranchConfig.BranchRebaseMode sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 values().BranchConfig.BranchRebaseMode[] s
 valueOf(String).BranchConfig.BranchRebaseMode s
BranchTrackingStatus -
 of(.Repository,String).BranchTrackingStatus s !java.io.IOException
 getRemoteTrackingBranch()String -
 getAheadCount()int -
 getBehindCount()int -
CheckoutEntry ai
 getFromBranch()String a
 getToBranch()String a
CommitBuilder - :.ObjectBuilder
 new() -
 getTreeId().ObjectId -
 setTreeId(.AnyObjectId)void -
 getAuthor().PersonIdent -
 setAuthor(.PersonIdent)void -
 getCommitter().PersonIdent -
 setCommitter(.PersonIdent)void -
 getParentIds().ObjectId[] -
 setParentId(.AnyObjectId)void -
 setParentIds(.AnyObjectId,.AnyObjectId)void -
 setParentIds(.ObjectId[])void v
 setParentIds(java.util.List<.AnyObjectId>)void -
 addParentId(.AnyObjectId)void -
 build()byte[] - !java.io.UnsupportedEncodingException
 toByteArray()byte[] - !java.io.UnsupportedEncodingException
 toString()String -
CommitConfig - +CleanupMode
 KEY .Config.SectionParser<.CommitConfig> sf
 getCommitTemplatePath()String -
 getCommitEncoding()String -
 getCommentChar()char -
 getCommentChar(String)char -
 isAutoCommentChar()boolean -
 getCleanupMode().CommitConfig.CleanupMode -
 resolve(.CommitConfig.CleanupMode,boolean).CommitConfig.CleanupMode -
 getCommitTemplateContent(.Repository)String - !java.io.FileNotFoundException,java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 cleanText(String,.CommitConfig.CleanupMode,char)String s
 determineCommentChar(String)char s
CommitConfig.CleanupMode sfe :Enum<.CommitConfig.CleanupMode>,.Config.ConfigEnum
 STRIP .CommitConfig.CleanupMode sf
 WHITESPACE .CommitConfig.CleanupMode sf
 VERBATIM .CommitConfig.CleanupMode sf
 SCISSORS .CommitConfig.CleanupMode sf
 DEFAULT .CommitConfig.CleanupMode sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 values().CommitConfig.CleanupMode[] s
 valueOf(String).CommitConfig.CleanupMode s
Config - +ConfigEnum,SectionParser
 new() -
 new(.Config) -
 getBaseConfig().Config -
 isMissing(String)boolean s
 setTypedConfigGetter(.TypedConfigGetter)void s
 getInt(String,String,int)int -
 getInt(String,String)Integer -
 getInt(String,String,String,int)int -
 getInt(String,String,String)Integer -
 getIntInRange(String,String,int,int,int)int -
 getIntInRange(String,String,int,int)Integer -
 getIntInRange(String,String,String,int,int,int)int -
 getIntInRange(String,String,String,int,int)Integer -
 getLong(String,String,long)long -
 getLong(String,String)Long -
 getLong(String,String,String,long)long -
 getLong(String,String,String)Long -
 getBoolean(String,String,boolean)boolean -
 getBoolean(String,String)Boolean -
 getBoolean(String,String,String,boolean)boolean -
 getBoolean(String,String,String)Boolean -
 getEnum(String,String,String,<T>)<T> - <T=Enum<?>>
 getEnum(<T>[],String,String,String,<T>)<T> x <T=Enum<?>>
 getEnum(<T>[],String,String,String)<T> - <T=Enum<?>>
 getString(String,String,String)String -
 getStringList(String,String,String)String[] -
 getTimeUnit(String,String,String,long,java.util.concurrent.TimeUnit)long -
 getTimeUnit(String,String,String,java.util.concurrent.TimeUnit)Long -
 getPath(String,String,String,org.eclipse.jgit.util.FS,java.io.File,java.nio.file.Path)java.nio.file.Path -
 getRefSpecs(String,String,String)java.util.List<org.eclipse.jgit.transport.RefSpec> -
 getSubsections(String)java.util.Set<String> -
 getSections()java.util.Set<String> -
 getNames(String)java.util.Set<String> -
 getNames(String,String)java.util.Set<String> -
 getNames(String,boolean)java.util.Set<String> -
 getNames(String,String,boolean)java.util.Set<String> -
 get(.Config.SectionParser<<T>>)<T> - <T=Object>
 uncache(.Config.SectionParser<?>)void -
 addChangeListener(org.eclipse.jgit.events.ConfigChangedListener)org.eclipse.jgit.events.ListenerHandle -
 notifyUponTransientChanges()boolean o
 fireConfigChangedEvent()void o
 setInt(String,String,String,int)void -
 setLong(String,String,String,long)void -
 setBoolean(String,String,String,boolean)void -
 setEnum(String,String,String,<T>)void - <T=Enum<?>>
 setString(String,String,String,String)void -
 unset(String,String,String)void -
 unsetSection(String,String)void -
 removeSection(String,String)boolean -
 setStringList(String,String,String,java.util.List<String>)void -
 toText()String -
 fromText(String)void - !org.eclipse.jgit.errors.ConfigInvalidException
 readIncludedConfig(String)byte[] o !org.eclipse.jgit.errors.ConfigInvalidException
 clear()void o
 isUtf8(byte[])boolean o
Config.ConfigEnum sai
 toConfigValue()String a
 matchConfigValue(String)boolean a
Config.SectionParser sai <T=Object>
 parse(.Config)<T> a
ConfigConstants f
 CONFIG_CORE_SECTION String sf
 CONFIG_BRANCH_SECTION String sf
 CONFIG_REMOTE_SECTION String sf
 CONFIG_DIFF_SECTION String sf
 CONFIG_KEY_TOOL String sf
 CONFIG_KEY_GUITOOL String sf
 CONFIG_DIFFTOOL_SECTION String sf
 CONFIG_KEY_PROMPT String sf
 CONFIG_KEY_TRUST_EXIT_CODE String sf
 CONFIG_KEY_CMD String sf
 CONFIG_DFS_SECTION String sf
 CONFIG_DFS_CACHE_PREFIX String sf
 CONFIG_RECEIVE_SECTION String sf
 CONFIG_USER_SECTION String sf
 CONFIG_GERRIT_SECTION String sf
 CONFIG_WORKFLOW_SECTION String sf
 CONFIG_SUBMODULE_SECTION String sf
 CONFIG_REBASE_SECTION String sf
 CONFIG_GC_SECTION String sf
 CONFIG_REPACK_SECTION String sf
 CONFIG_PACK_SECTION String sf
 CONFIG_FETCH_SECTION String sf
 CONFIG_PULL_SECTION String sf
 CONFIG_MERGE_SECTION String sf
 CONFIG_MERGETOOL_SECTION String sf
 CONFIG_KEY_KEEP_BACKUP String sf
 CONFIG_KEY_KEEP_TEMPORARIES String sf
 CONFIG_KEY_WRITE_TO_TEMP String sf
 CONFIG_FILTER_SECTION String sf
 CONFIG_GPG_SECTION String sf
 CONFIG_PROTOCOL_SECTION String sf
 CONFIG_KEY_FORMAT String sf
 CONFIG_KEY_PROGRAM String sf
 CONFIG_KEY_SIGNINGKEY String sf
 CONFIG_SSH_SUBSECTION String sf
 CONFIG_KEY_SSH_DEFAULT_KEY_COMMAND String sf
 CONFIG_KEY_SSH_ALLOWED_SIGNERS_FILE String sf
 CONFIG_KEY_SSH_REVOCATION_FILE String sf
 CONFIG_COMMIT_SECTION String sf
 CONFIG_KEY_COMMIT_TEMPLATE String sf
 CONFIG_TAG_SECTION String sf
 CONFIG_KEY_CLEANUP String sf
 CONFIG_KEY_GPGSIGN String sf
 CONFIG_KEY_FORCE_SIGN_ANNOTATED String sf
 CONFIG_KEY_COMMENT_CHAR String sf
 CONFIG_KEY_HOOKS_PATH String sf
 CONFIG_KEY_QUOTE_PATH String sf
 CONFIG_KEY_ALGORITHM String sf
 CONFIG_KEY_AUTOCRLF String sf
 CONFIG_KEY_AUTO String sf
 CONFIG_KEY_AUTOGC String sf
 CONFIG_KEY_AUTOPACKLIMIT String sf
 CONFIG_KEY_EOL String sf
 CONFIG_KEY_BARE String sf
 CONFIG_KEY_EXCLUDESFILE String sf
 CONFIG_KEY_ATTRIBUTESFILE String sf
 CONFIG_KEY_FILEMODE String sf
 CONFIG_KEY_LOGALLREFUPDATES String sf
 CONFIG_KEY_REPO_FORMAT_VERSION String sf
 CONFIG_KEY_WORKTREE String sf
 CONFIG_KEY_BLOCK_LIMIT String sf
 CONFIG_KEY_BLOCK_SIZE String sf
 CONFIG_KEY_CONCURRENCY_LEVEL String sf
 CONFIG_KEY_DELTA_BASE_CACHE_LIMIT String sf
 CONFIG_KEY_PACK_EXTENSIONS String sf
 CONFIG_KEY_SYMLINKS String sf
 CONFIG_KEY_STREAM_FILE_THRESHOLD String sf
 CONFIG_KEY_PACKED_GIT_MMAP String sf
 CONFIG_KEY_PACKED_GIT_WINDOWSIZE String sf
 CONFIG_KEY_PACKED_GIT_LIMIT String sf
 CONFIG_KEY_PACKED_GIT_OPENFILES String sf
 CONFIG_KEY_PACKED_GIT_USE_STRONGREFS String sf
 CONFIG_KEY_PACKED_INDEX_GIT_USE_STRONGREFS String sf
 CONFIG_KEY_REMOTE String sf
 CONFIG_KEY_PUSH_REMOTE String sf
 CONFIG_KEY_PUSH_DEFAULT String sf
 CONFIG_KEY_MERGE String sf
 CONFIG_KEY_REBASE String sf
 CONFIG_KEY_CHECKOUT String sf
 CONFIG_KEY_URL String sf
 CONFIG_KEY_AUTOSETUPMERGE String sf
 CONFIG_KEY_AUTOSETUPREBASE String sf
 CONFIG_KEY_AUTOSTASH String sf
 CONFIG_KEY_NAME String sf
 CONFIG_KEY_EMAIL String sf
 CONFIG_KEY_FALSE String sf
 CONFIG_KEY_TRUE String sf
 CONFIG_KEY_ALWAYS String sf
 CONFIG_KEY_NEVER String sf
 CONFIG_KEY_LOCAL String sf
 CONFIG_KEY_CREATECHANGEID String sf
 CONFIG_KEY_DEFBRANCHSTARTPOINT String sf
 CONFIG_KEY_PATH String sf
 CONFIG_KEY_UPDATE String sf
 CONFIG_KEY_IGNORE String sf
 CONFIG_KEY_COMPRESSION String sf
 CONFIG_KEY_INDEXVERSION String sf
 CONFIG_KEY_SKIPHASH String sf
 CONFIG_KEY_HIDEDOTFILES String sf
 CONFIG_KEY_DIRNOGITLINKS String sf
 CONFIG_KEY_PRECOMPOSEUNICODE String sf
 CONFIG_KEY_PRUNEEXPIRE String sf
 CONFIG_KEY_PRUNEPACKEXPIRE String sf
 CONFIG_KEY_LOGEXPIRY String sf
 CONFIG_KEY_AUTODETACH String sf
 CONFIG_KEY_AGGRESSIVE_DEPTH String sf
 CONFIG_KEY_AGGRESSIVE_WINDOW String sf
 CONFIG_KEY_MERGEOPTIONS String sf
 CONFIG_KEY_FF String sf
 CONFIG_KEY_CONFLICTSTYLE String sf
 CONFIG_KEY_CHECKSTAT String sf
 CONFIG_KEY_RENAMELIMIT String sf
 CONFIG_KEY_TRUSTFOLDERSTAT String sfx
 CONFIG_KEY_TRUST_STAT String sf
 CONFIG_KEY_SUPPORTSATOMICFILECREATION String sf
 SHA1_IMPLEMENTATION String sf
 CONFIG_KEY_NOPREFIX String sf
 CONFIG_RENAMELIMIT_COPY String sf
 CONFIG_RENAMELIMIT_COPIES String sf
 CONFIG_KEY_RENAMES String sf
 CONFIG_KEY_IN_CORE_LIMIT String sf
 CONFIG_KEY_PRUNE String sf
 CONFIG_KEY_STREAM_BUFFER String sf
 CONFIG_KEY_STREAM_RATIO String sf
 CONFIG_KEY_USEJGITBUILTIN String sf
 CONFIG_KEY_FETCH_RECURSE_SUBMODULES String sf
 CONFIG_KEY_RECURSE_SUBMODULES String sf
 CONFIG_KEY_REQUIRED String sf
 CONFIG_SECTION_LFS String sf
 CONFIG_SECTION_I18N String sf
 CONFIG_KEY_COMMIT_ENCODING String sf
 CONFIG_KEY_LOG_OUTPUT_ENCODING String sf
 CONFIG_FILESYSTEM_SECTION String sf
 CONFIG_KEY_TIMESTAMP_RESOLUTION String sf
 CONFIG_KEY_MIN_RACY_THRESHOLD String sf
 CONFIG_KEY_REF_STORAGE String sf
 CONFIG_EXTENSIONS_SECTION String sf
 CONFIG_KEY_REFSTORAGE String sf
 CONFIG_REF_STORAGE_REFTABLE String sf
 CONFIG_JMX_SECTION String sf
 CONFIG_KEY_BIGFILE_THRESHOLD String sf
 CONFIG_KEY_BITMAP_CONTIGUOUS_COMMIT_COUNT String sf
 CONFIG_KEY_BITMAP_DISTANT_COMMIT_SPAN String sf
 CONFIG_KEY_BITMAP_EXCESSIVE_BRANCH_COUNT String sf
 CONFIG_KEY_BITMAP_EXCESSIVE_BRANCH_TIP_COUNT String sf
 CONFIG_KEY_BITMAP_EXCLUDED_REFS_PREFIXES String sf
 CONFIG_KEY_BITMAP_INACTIVE_BRANCH_AGE_INDAYS String sf
 CONFIG_KEY_BITMAP_RECENT_COMMIT_COUNT String sf
 CONFIG_KEY_BITMAP_RECENT_COMMIT_SPAN String sf
 CONFIG_KEY_WRITE_REVERSE_INDEX String sf
 CONFIG_KEY_BUILD_BITMAPS String sf
 CONFIG_KEY_CUT_DELTACHAINS String sf
 CONFIG_KEY_DELTA_CACHE_LIMIT String sf
 CONFIG_KEY_DELTA_CACHE_SIZE String sf
 CONFIG_KEY_DELTA_COMPRESSION String sf
 CONFIG_KEY_DEPTH String sf
 CONFIG_KEY_MIN_SIZE_PREVENT_RACYPACK String sf
 CONFIG_KEY_REUSE_DELTAS String sf
 CONFIG_KEY_REUSE_OBJECTS String sf
 CONFIG_KEY_SINGLE_PACK String sf
 CONFIG_KEY_THREADS String sf
 CONFIG_KEY_WAIT_PREVENT_RACYPACK String sf
 CONFIG_KEY_WINDOW String sf
 CONFIG_KEY_WINDOW_MEMORY String sf
 CONFIG_KEY_MIN_BYTES_OBJ_SIZE_INDEX String sf
 CONFIG_KEY_PACK_KEPT_OBJECTS String sf
 CONFIG_FEATURE_SECTION String sf
 CONFIG_KEY_MANYFILES String sf
 CONFIG_INDEX_SECTION String sf
 CONFIG_KEY_VERSION String sf
 CONFIG_INIT_SECTION String sf
 CONFIG_KEY_DEFAULT_BRANCH String sf
 CONFIG_KEY_SEARCH_FOR_REUSE_TIMEOUT String sf
 CONFIG_PUSH_SECTION String sf
 CONFIG_KEY_DEFAULT String sf
 CONFIG_KEY_ABBREV String sf
 CONFIG_KEY_WRITE_COMMIT_GRAPH String sf
 CONFIG_COMMIT_GRAPH String sf
 CONFIG_KEY_TRUST_PACKED_REFS_STAT String sf
 CONFIG_KEY_TRUST_LOOSE_REF_STAT String sf
 CONFIG_KEY_TRUST_PACK_STAT String sf
 CONFIG_KEY_TRUST_LOOSE_OBJECT_STAT String sf
 CONFIG_KEY_TRUST_TABLESLIST_STAT String sf
 CONFIG_KEY_PRESERVE_OLD_PACKS String sf
 CONFIG_KEY_PRUNE_PRESERVED String sf
 CONFIG_COMMIT_GRAPH_SECTION String sf
 CONFIG_KEY_WRITE_CHANGED_PATHS String sf
 CONFIG_KEY_READ_CHANGED_PATHS String sf
 CONFIG_KEY_USE_OBJECT_SIZE_INDEX String sf
 CONFIG_KEY_LOAD_REV_INDEX_IN_PARALLEL String sf
 CONFIG_REFTABLE_SECTION String sf
 CONFIG_KEY_AUTOREFRESH String sf
 CONFIG_KEY_MULTIPACKINDEX String sf
 CONFIG_KEY_PACK_REFS String sf
 new() -
Constants f
 OBJECT_ID_LENGTH int sf
 OBJECT_ID_STRING_LENGTH int sf
 OBJECT_ID_ABBREV_STRING_LENGTH int sf
 HEAD String sf
 FETCH_HEAD String sf
 TYPE_COMMIT String sf
 TYPE_BLOB String sf
 TYPE_TREE String sf
 TYPE_TAG String sf
 OBJ_BAD int sf
 OBJ_EXT int sf
 OBJ_COMMIT int sf
 OBJ_TREE int sf
 OBJ_BLOB int sf
 OBJ_TAG int sf
 OBJ_TYPE_5 int sf
 OBJ_OFS_DELTA int sf
 OBJ_REF_DELTA int sf
 PACK_SIGNATURE byte[] sf
 MASTER String sf
 STASH String sf
 R_HEADS String sf
 R_REMOTES String sf
 R_TAGS String sf
 R_NOTES String sf
 R_NOTES_COMMITS String sf
 R_REFS String sf
 R_STASH String sf
 LOGS String sf
 OBJECTS String sf
 REFTABLE String sf
 TABLES_LIST String sf
 INFO_REFS String sf
 HEADS String sf
 L_LOGS String sf
 INFO_ALTERNATES String sf
 INFO_HTTP_ALTERNATES String sf
 INFO_COMMIT_GRAPH String sf
 PACKED_REFS String sf
 INFO_EXCLUDE String sf
 INFO_ATTRIBUTES String sf
 OS_USER_DIR String sf
 OS_USER_NAME_KEY String sf
 GIT_AUTHOR_NAME_KEY String sf
 GIT_AUTHOR_EMAIL_KEY String sf
 GIT_COMMITTER_NAME_KEY String sf
 GIT_COMMITTER_EMAIL_KEY String sf
 GIT_CONFIG_NOSYSTEM_KEY String sf
 XDG_CONFIG_HOME String sf
 XDG_CACHE_HOME String sf
 GIT_CEILING_DIRECTORIES_KEY String sf
 GIT_DIR_KEY String sf
 GIT_COMMON_DIR_KEY String sf
 GIT_WORK_TREE_KEY String sf
 GIT_INDEX_FILE_KEY String sf
 GIT_OBJECT_DIRECTORY_KEY String sf
 GIT_ALTERNATE_OBJECT_DIRECTORIES_KEY String sf
 UNKNOWN_USER_DEFAULT String sf
 SIGNED_OFF_BY_TAG String sf
 GITIGNORE_FILENAME String sf
 DEFAULT_REMOTE_NAME String sf
 DOT_GIT String sf
 CONFIG String sf
 DOT_GIT_EXT String sf
 DOT_BUNDLE_EXT String sf
 DOT_GIT_ATTRIBUTES String sf
 ATTR_FILTER String sf
 ATTR_FILTER_TYPE_CLEAN String sf
 ATTR_FILTER_TYPE_SMUDGE String sf
 BUILTIN_FILTER_PREFIX String sf
 DOT_GIT_IGNORE String sf
 DOT_GIT_MODULES String sf
 SHALLOW String sf
 GITDIR String sf
 GITDIR_FILE String sf
 COMMONDIR_FILE String sf
 MODULES String sf
 HOOKS String sf
 ATTR_MERGE String sf
 ATTR_DIFF String sf
 ATTR_BUILTIN_BINARY_MERGER String sf
 GPG_SIGNATURE_PREFIX String sf
 CMS_SIGNATURE_PREFIX String sf
 SSH_SIGNATURE_PREFIX String sf
 ATTR_BUILTIN_UNION_MERGE_DRIVER String sf
 MERGE_MSG String sf
 MERGE_HEAD String sf
 CHERRY_PICK_HEAD String sf
 SQUASH_MSG String sf
 REVERT_HEAD String sf
 ORIG_HEAD String sf
 COMMIT_EDITMSG String sf
 EMPTY_BLOB_ID .ObjectId sf
 EMPTY_TREE_ID .ObjectId sf
 LOCK_SUFFIX String sf
 INFINITE_DEPTH int sf
 COMMIT_GENERATION_UNKNOWN int sf
 COMMIT_GENERATION_NOT_COMPUTED int sf
 MIDX_FILE String sf
 newMessageDigest()java.security.MessageDigest s
 typeString(int)String s
 encodedTypeString(int)byte[] s
 decodeTypeString(.AnyObjectId,byte[],byte,org.eclipse.jgit.util.MutableInteger)int s !org.eclipse.jgit.errors.CorruptObjectException
 encodeASCII(long)byte[] s
 encodeASCII(String)byte[] s
 encode(String)byte[] s
CoreConfig - +AutoCRLF,CheckStat,EOL,EolStreamType,HideDotFiles,LogRefUpdates,SymLinks,TrustLooseRefStat,TrustPackedRefsStat,TrustStat
 KEY .Config.SectionParser<.CoreConfig> sf
 DEFAULT_COMMIT_GRAPH_ENABLE boolean sf
 DEFAULT_MULTIPACK_INDEX_ENABLE boolean sf
 getCompression()int -
 getPackIndexVersion()int -
 getExcludesFile()String -
 getAttributesFile()String -
 enableCommitGraph()boolean -
 useMultiPackIndex()boolean -
 getTrustPackedRefsStat().CoreConfig.TrustStat -
 getTrustLooseRefStat().CoreConfig.TrustStat -
 getTrustPackStat().CoreConfig.TrustStat -
 getTrustLooseObjectStat().CoreConfig.TrustStat -
 getTrustTablesListStat().CoreConfig.TrustStat -
CoreConfig.AutoCRLF sfe :Enum<.CoreConfig.AutoCRLF>
 FALSE .CoreConfig.AutoCRLF sf
 TRUE .CoreConfig.AutoCRLF sf
 INPUT .CoreConfig.AutoCRLF sf
 values().CoreConfig.AutoCRLF[] s
 valueOf(String).CoreConfig.AutoCRLF s
CoreConfig.CheckStat sfe :Enum<.CoreConfig.CheckStat>
 MINIMAL .CoreConfig.CheckStat sf
 DEFAULT .CoreConfig.CheckStat sf
 values().CoreConfig.CheckStat[] s
 valueOf(String).CoreConfig.CheckStat s
CoreConfig.EOL sfe :Enum<.CoreConfig.EOL>
 CRLF .CoreConfig.EOL sf
 LF .CoreConfig.EOL sf
 NATIVE .CoreConfig.EOL sf
 values().CoreConfig.EOL[] s
 valueOf(String).CoreConfig.EOL s
CoreConfig.EolStreamType sfe :Enum<.CoreConfig.EolStreamType>
 TEXT_CRLF .CoreConfig.EolStreamType sf
 TEXT_LF .CoreConfig.EolStreamType sf
 AUTO_CRLF .CoreConfig.EolStreamType sf
 AUTO_LF .CoreConfig.EolStreamType sf
 DIRECT .CoreConfig.EolStreamType sf
 values().CoreConfig.EolStreamType[] s
 valueOf(String).CoreConfig.EolStreamType s
CoreConfig.HideDotFiles sfe :Enum<.CoreConfig.HideDotFiles>
 FALSE .CoreConfig.HideDotFiles sf
 TRUE .CoreConfig.HideDotFiles sf
 DOTGITONLY .CoreConfig.HideDotFiles sf
 values().CoreConfig.HideDotFiles[] s
 valueOf(String).CoreConfig.HideDotFiles s
CoreConfig.LogRefUpdates sfe :Enum<.CoreConfig.LogRefUpdates>
 FALSE .CoreConfig.LogRefUpdates sf
 TRUE .CoreConfig.LogRefUpdates sf
 ALWAYS .CoreConfig.LogRefUpdates sf
 values().CoreConfig.LogRefUpdates[] s
 valueOf(String).CoreConfig.LogRefUpdates s
CoreConfig.SymLinks sfe :Enum<.CoreConfig.SymLinks>
 FALSE .CoreConfig.SymLinks sf
 TRUE .CoreConfig.SymLinks sf
 values().CoreConfig.SymLinks[] s
 valueOf(String).CoreConfig.SymLinks s
CoreConfig.TrustLooseRefStat sfxe :Enum<.CoreConfig.TrustLooseRefStat>
 ALWAYS .CoreConfig.TrustLooseRefStat sf
 AFTER_OPEN .CoreConfig.TrustLooseRefStat sf
 values().CoreConfig.TrustLooseRefStat[] s
 valueOf(String).CoreConfig.TrustLooseRefStat s
CoreConfig.TrustPackedRefsStat sfxe :Enum<.CoreConfig.TrustPackedRefsStat>
 NEVER .CoreConfig.TrustPackedRefsStat sf
 ALWAYS .CoreConfig.TrustPackedRefsStat sf
 AFTER_OPEN .CoreConfig.TrustPackedRefsStat sf
 UNSET .CoreConfig.TrustPackedRefsStat sf
 values().CoreConfig.TrustPackedRefsStat[] s
 valueOf(String).CoreConfig.TrustPackedRefsStat s
CoreConfig.TrustStat sfe :Enum<.CoreConfig.TrustStat>
 NEVER .CoreConfig.TrustStat sf
 ALWAYS .CoreConfig.TrustStat sf
 AFTER_OPEN .CoreConfig.TrustStat sf
 INHERIT .CoreConfig.TrustStat sf
 values().CoreConfig.TrustStat[] s
 valueOf(String).CoreConfig.TrustStat s
DefaultTypedConfigGetter - :.TypedConfigGetter
 new() -
 getBoolean(.Config,String,String,String,boolean)boolean -
 getBoolean(.Config,String,String,String,Boolean)Boolean -
 getEnum(.Config,<T>[],String,String,String,<T>)<T> - <T=Enum<?>>
 getInt(.Config,String,String,String,int)int -
 getInt(.Config,String,String,String,Integer)Integer -
 getIntInRange(.Config,String,String,String,int,int,int)int -
 getIntInRange(.Config,String,String,String,int,int,Integer)Integer -
 getLong(.Config,String,String,String,long)long -
 getLong(.Config,String,String,String,Long)Long -
 getTimeUnit(.Config,String,String,String,long,java.util.concurrent.TimeUnit)long -
 getTimeUnit(.Config,String,String,String,Long,java.util.concurrent.TimeUnit)Long -
 getRefSpecs(.Config,String,String,String)java.util.List<org.eclipse.jgit.transport.RefSpec> -
EmptyProgressMonitor a :.ProgressMonitor
 new() -
 start(int)void -
 beginTask(String,int)void -
 update(int)void -
 endTask()void -
 isCancelled()boolean -
 showDuration(boolean)void -
FileMode a
 TYPE_MASK int sf
 TYPE_TREE int sf
 TYPE_SYMLINK int sf
 TYPE_FILE int sf
 TYPE_GITLINK int sf
 TYPE_MISSING int sf
 TREE .FileMode sf
 SYMLINK .FileMode sf
 REGULAR_FILE .FileMode sf
 EXECUTABLE_FILE .FileMode sf
 GITLINK .FileMode sf
 MISSING .FileMode sf
 fromBits(int).FileMode sf
 equals(int)boolean a
 copyTo(java.io.OutputStream)void - !java.io.IOException
 copyTo(byte[],int)void -
 copyToLength()int -
 getObjectType()int -
 toString()String -
 getBits()int -
FileModeCache - +CacheItem
 new(.Repository) -
 getRepository().Repository -
 getRoot().FileModeCache.CacheItem -
 safeCreateParentDirectory(String,java.io.File,boolean)void - !java.io.IOException
 safeCreateDirectory(String,java.io.File,boolean).FileModeCache.CacheItem - !java.io.IOException
FileModeCache.CacheItem s
 new(.FileMode) -
 getMode().FileMode -
 child(String).FileModeCache.CacheItem -
 insert(String,.FileMode).FileModeCache.CacheItem -
 remove(String).FileModeCache.CacheItem -
GcConfig - +PackRefsMode
 KEY .Config.SectionParser<.GcConfig> sf
 new(.Config) -
 new(.GcConfig.PackRefsMode) -
 getPackRefs().GcConfig.PackRefsMode -
GcConfig.PackRefsMode sfe :Enum<.GcConfig.PackRefsMode>
 FALSE .GcConfig.PackRefsMode sf
 TRUE .GcConfig.PackRefsMode sf
 NOTBARE .GcConfig.PackRefsMode sf
 values().GcConfig.PackRefsMode[] s
 valueOf(String).GcConfig.PackRefsMode s
GitmoduleEntry f
 new(.AnyObjectId,.AnyObjectId) -
 getBlobId().AnyObjectId -
 getTreeId().AnyObjectId -
GpgConfig - +GpgFormat
 new(.Config) -
 getKeyFormat().GpgConfig.GpgFormat -
 getProgram()String -
 getSigningKey()String -
 isSignCommits()boolean -
 isSignAllTags()boolean -
 isSignAnnotated()boolean -
 getSshDefaultKeyCommand()String -
 getSshAllowedSignersFile()String -
 getSshRevocationFile()String -
GpgConfig.GpgFormat sfe :Enum<.GpgConfig.GpgFormat>,.Config.ConfigEnum
 OPENPGP .GpgConfig.GpgFormat sf
 X509 .GpgConfig.GpgFormat sf
 SSH .GpgConfig.GpgFormat sf
 matchConfigValue(String)boolean -
 toConfigValue()String -
 values().GpgConfig.GpgFormat[] s
 valueOf(String).GpgConfig.GpgFormat s
GpgSignature - :java.io.Serializable
 new(byte[]) -
 toExternalString()String -
 toString()String -
IndexDiff - +StageState,WorkingTreeIteratorFactory
 new(.Repository,String,org.eclipse.jgit.treewalk.WorkingTreeIterator) - !java.io.IOException
 new(.Repository,.ObjectId,org.eclipse.jgit.treewalk.WorkingTreeIterator) - !java.io.IOException
 setIgnoreSubmoduleMode(org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode)void -
 setWorkingTreeItFactory(.IndexDiff.WorkingTreeIteratorFactory)void -
 setFilter(org.eclipse.jgit.treewalk.filter.TreeFilter)void -
 diff()boolean - !java.io.IOException
 diff(.RepositoryBuilderFactory)boolean - !java.io.IOException
 diff(.ProgressMonitor,int,int,String)boolean - !java.io.IOException
 diff(.ProgressMonitor,int,int,String,.RepositoryBuilderFactory)boolean - !java.io.IOException
 getAdded()java.util.Set<String> -
 getChanged()java.util.Set<String> -
 getRemoved()java.util.Set<String> -
 getMissing()java.util.Set<String> -
 getModified()java.util.Set<String> -
 getUntracked()java.util.Set<String> -
 getConflicting()java.util.Set<String> -
 getConflictingStageStates()java.util.Map<String,.IndexDiff.StageState> -
 getIgnoredNotInIndex()java.util.Set<String> -
 getAssumeUnchanged()java.util.Set<String> -
 getUntrackedFolders()java.util.Set<String> -
 getIndexMode(String).FileMode -
 getPathsWithIndexMode(.FileMode)java.util.Set<String> -
IndexDiff.StageState sfe :Enum<.IndexDiff.StageState>
 BOTH_DELETED .IndexDiff.StageState sf
 ADDED_BY_US .IndexDiff.StageState sf
 DELETED_BY_THEM .IndexDiff.StageState sf
 ADDED_BY_THEM .IndexDiff.StageState sf
 DELETED_BY_US .IndexDiff.StageState sf
 BOTH_ADDED .IndexDiff.StageState sf
 BOTH_MODIFIED .IndexDiff.StageState sf
 hasBase()boolean -
 hasOurs()boolean -
 hasTheirs()boolean -
 values().IndexDiff.StageState[] s
 valueOf(String).IndexDiff.StageState s
IndexDiff.WorkingTreeIteratorFactory sai
 getWorkingTreeIterator(.Repository)org.eclipse.jgit.treewalk.WorkingTreeIterator a
InflaterCache -
 get()java.util.zip.Inflater s
 release(java.util.zip.Inflater)void s
MutableObjectId - :.AnyObjectId
 new() -
 setByte(int,int)void -
 clear()void -
 fromObjectId(.AnyObjectId)void -
 fromRaw(byte[])void -
 fromRaw(byte[],int)void -
 fromRaw(int[])void -
 fromRaw(int[],int)void -
 set(int,int,int,int,int)void -
 fromString(byte[],int)void -
 fromString(String)void -
 toObjectId().ObjectId -
NullProgressMonitor - :.ProgressMonitor
 INSTANCE .NullProgressMonitor sf
 new() p
 start(int)void -
 beginTask(String,int)void -
 update(int)void -
 isCancelled()boolean -
 endTask()void -
 showDuration(boolean)void -
ObjectBuilder a
 new() -
 getAuthor().PersonIdent o
 setAuthor(.PersonIdent)void o
 setGpgSignature(.GpgSignature)void -
 getGpgSignature().GpgSignature -
 getMessage()String -
 setMessage(String)void -
 getEncoding()java.nio.charset.Charset -
 setEncoding(java.nio.charset.Charset)void -
 build()byte[] a !java.io.UnsupportedEncodingException
ObjectChecker - +ErrorType
 tree byte[] sf
 parent byte[] sf
 author byte[] sf
 committer byte[] sf
 encoding byte[] sf
 object byte[] sf
 type byte[] sf
 tag byte[] sf
 tagger byte[] sf
 new() -
 setSkipList(.ObjectIdSet).ObjectChecker -
 setIgnore(java.util.Set<.ObjectChecker.ErrorType>).ObjectChecker -
 setIgnore(.ObjectChecker.ErrorType,boolean).ObjectChecker -
 setAllowLeadingZeroFileMode(boolean).ObjectChecker -
 setAllowInvalidPersonIdent(boolean).ObjectChecker -
 setSafeForWindows(boolean).ObjectChecker -
 setSafeForMacOS(boolean).ObjectChecker -
 check(int,byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 check(.AnyObjectId,int,byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkCommit(byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkCommit(.AnyObjectId,byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkTag(byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkTag(.AnyObjectId,byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkTree(byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkTree(.AnyObjectId,byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 checkPath(String)void - !org.eclipse.jgit.errors.CorruptObjectException
 checkPath(byte[],int,int)void - !org.eclipse.jgit.errors.CorruptObjectException
 checkPathSegment(byte[],int,int)void - !org.eclipse.jgit.errors.CorruptObjectException
 newBlobObjectChecker().BlobObjectChecker -
 checkBlob(byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
 getGitsubmodules()java.util.List<.GitmoduleEntry> -
 reset()void -
ObjectChecker.ErrorType sfe :Enum<.ObjectChecker.ErrorType>
 NULL_SHA1 .ObjectChecker.ErrorType sf
 DUPLICATE_ENTRIES .ObjectChecker.ErrorType sf
 TREE_NOT_SORTED .ObjectChecker.ErrorType sf
 ZERO_PADDED_FILEMODE .ObjectChecker.ErrorType sf
 EMPTY_NAME .ObjectChecker.ErrorType sf
 FULL_PATHNAME .ObjectChecker.ErrorType sf
 HAS_DOT .ObjectChecker.ErrorType sf
 HAS_DOTDOT .ObjectChecker.ErrorType sf
 HAS_DOTGIT .ObjectChecker.ErrorType sf
 BAD_OBJECT_SHA1 .ObjectChecker.ErrorType sf
 BAD_PARENT_SHA1 .ObjectChecker.ErrorType sf
 BAD_TREE_SHA1 .ObjectChecker.ErrorType sf
 MISSING_AUTHOR .ObjectChecker.ErrorType sf
 MISSING_COMMITTER .ObjectChecker.ErrorType sf
 MISSING_OBJECT .ObjectChecker.ErrorType sf
 MISSING_TREE .ObjectChecker.ErrorType sf
 MISSING_TYPE_ENTRY .ObjectChecker.ErrorType sf
 MISSING_TAG_ENTRY .ObjectChecker.ErrorType sf
 BAD_DATE .ObjectChecker.ErrorType sf
 BAD_EMAIL .ObjectChecker.ErrorType sf
 BAD_TIMEZONE .ObjectChecker.ErrorType sf
 MISSING_EMAIL .ObjectChecker.ErrorType sf
 MISSING_SPACE_BEFORE_DATE .ObjectChecker.ErrorType sf
 GITMODULES_BLOB .ObjectChecker.ErrorType sf
 GITMODULES_LARGE .ObjectChecker.ErrorType sf
 GITMODULES_NAME .ObjectChecker.ErrorType sf
 GITMODULES_PARSE .ObjectChecker.ErrorType sf
 GITMODULES_PATH .ObjectChecker.ErrorType sf
 GITMODULES_SYMLINK .ObjectChecker.ErrorType sf
 GITMODULES_URL .ObjectChecker.ErrorType sf
 UNKNOWN_TYPE .ObjectChecker.ErrorType sf
 WIN32_BAD_NAME .ObjectChecker.ErrorType sf
 BAD_UTF8 .ObjectChecker.ErrorType sf
 getMessageId()String -
 values().ObjectChecker.ErrorType[] s
 valueOf(String).ObjectChecker.ErrorType s
ObjectDatabase a :AutoCloseable
 new() o
 exists()boolean -
 create()void - !java.io.IOException
 newInserter().ObjectInserter a
 newReader().ObjectReader a
 getShallowCommits()java.util.Set<.ObjectId> - !java.io.IOException
 setShallowCommits(java.util.Set<.ObjectId>)void - !java.io.IOException
 close()void a
 has(.AnyObjectId)boolean - !java.io.IOException
 open(.AnyObjectId).ObjectLoader - !java.io.IOException
 open(.AnyObjectId,int).ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 newCachedDatabase().ObjectDatabase -
 getApproximateObjectCount()long a
ObjectId - :.AnyObjectId,java.io.Serializable
 zeroId().ObjectId sf
 isId(String)boolean sf
 toString(.ObjectId)String sf
 equals(byte[],int,byte[],int)boolean s
 fromRaw(byte[]).ObjectId sf
 fromRaw(byte[],int).ObjectId sf
 fromRaw(java.nio.ByteBuffer).ObjectId sf
 fromRaw(int[]).ObjectId sf
 fromRaw(int[],int).ObjectId sf
 fromString(byte[],int).ObjectId sf
 fromString(String).ObjectId s
 new(int,int,int,int,int) -
 new(.AnyObjectId) o
 toObjectId().ObjectId -
ObjectIdOwnerMap - <V=.ObjectIdOwnerMap.Entry> :Iterable<<V>>,.ObjectIdSet +Entry
 new() -
 clear()void -
 get(.AnyObjectId)<V> -
 contains(.AnyObjectId)boolean -
 add(<Q>)void - <Q=<V>>
 addIfAbsent(<Q>)<V> - <Q=<V>>
 size()int -
 isEmpty()boolean -
 iterator()java.util.Iterator<<V>> -
ObjectIdOwnerMap.Entry sa :.ObjectId
 new(.AnyObjectId) -
ObjectIdRef a :.Ref +PeeledNonTag,PeeledTag,Unpeeled
 new(.Ref.Storage,String,.ObjectId,long) o
 getName()String -
 isSymbolic()boolean -
 getLeaf().Ref -
 getTarget().Ref -
 getObjectId().ObjectId -
 getStorage().Ref.Storage -
 getUpdateIndex()long -
 toString()String -
ObjectIdRef.PeeledNonTag s :.ObjectIdRef
 new(.Ref.Storage,String,.ObjectId) -
 new(.Ref.Storage,String,.ObjectId,long) -
 getPeeledObjectId().ObjectId -
 isPeeled()boolean -
ObjectIdRef.PeeledTag s :.ObjectIdRef
 new(.Ref.Storage,String,.ObjectId,.ObjectId) -
 new(.Ref.Storage,String,.ObjectId,.ObjectId,long) -
 getPeeledObjectId().ObjectId -
 isPeeled()boolean -
ObjectIdRef.Unpeeled s :.ObjectIdRef
 new(.Ref.Storage,String,.ObjectId) -
 new(.Ref.Storage,String,.ObjectId,long) -
 getPeeledObjectId().ObjectId -
 isPeeled()boolean -
ObjectIdSerializer -
 write(java.io.OutputStream,.AnyObjectId)void s !java.io.IOException
 writeWithoutMarker(java.io.OutputStream,.AnyObjectId)void s !java.io.IOException
 read(java.io.InputStream).ObjectId s !java.io.IOException
 readWithoutMarker(java.io.InputStream).ObjectId s !java.io.IOException
ObjectIdSet ai
 contains(.AnyObjectId)boolean a
ObjectIdSubclassMap - <V=.ObjectId> :Iterable<<V>>,.ObjectIdSet
 new() -
 clear()void -
 get(.AnyObjectId)<V> -
 contains(.AnyObjectId)boolean -
 add(<Q>)void - <Q=<V>>
 addIfAbsent(<Q>)<V> - <Q=<V>>
 size()int -
 isEmpty()boolean -
 iterator()java.util.Iterator<<V>> -
ObjectInserter a :AutoCloseable +Filter,Formatter
 new() o
 buffer()byte[] o
 digest()org.eclipse.jgit.util.sha1.SHA1 o
 idFor(int,byte[]).ObjectId -
 idFor(int,byte[],int,int).ObjectId -
 idFor(int,long,java.io.InputStream).ObjectId - !java.io.IOException
 idFor(.TreeFormatter).ObjectId -
 insert(.TreeFormatter).ObjectId f !java.io.IOException
 insert(.CommitBuilder).ObjectId f !java.io.IOException
 insert(.TagBuilder).ObjectId f !java.io.IOException
 insert(int,byte[]).ObjectId - !java.io.IOException
 insert(int,byte[],int,int).ObjectId - !java.io.IOException
 insert(int,long,java.io.InputStream).ObjectId a !java.io.IOException
 newPackParser(java.io.InputStream)org.eclipse.jgit.transport.PackParser a !java.io.IOException
 newReader().ObjectReader a
 flush()void a !java.io.IOException
 close()void a
ObjectInserter.Filter sa :.ObjectInserter
 new() -
 delegate().ObjectInserter oa
 buffer()byte[] o
 idFor(int,byte[]).ObjectId -
 idFor(int,byte[],int,int).ObjectId -
 idFor(int,long,java.io.InputStream).ObjectId - !java.io.IOException
 idFor(.TreeFormatter).ObjectId -
 insert(int,byte[]).ObjectId - !java.io.IOException
 insert(int,byte[],int,int).ObjectId - !java.io.IOException
 insert(int,long,java.io.InputStream).ObjectId - !java.io.IOException
 newPackParser(java.io.InputStream)org.eclipse.jgit.transport.PackParser - !java.io.IOException
 newReader().ObjectReader -
 flush()void - !java.io.IOException
 close()void -
ObjectInserter.Formatter s :.ObjectInserter
 new() -
 insert(int,long,java.io.InputStream).ObjectId - !java.io.IOException
 newPackParser(java.io.InputStream)org.eclipse.jgit.transport.PackParser - !java.io.IOException
 newReader().ObjectReader -
 flush()void - !java.io.IOException
 close()void -
ObjectLoader a +Filter,SmallObject
 new() -
 getType()int a
 getSize()long a
 isLarge()boolean -
 getBytes()byte[] f !org.eclipse.jgit.errors.LargeObjectException
 getBytes(int)byte[] f !org.eclipse.jgit.errors.LargeObjectException,org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 getCachedBytes()byte[] a !org.eclipse.jgit.errors.LargeObjectException
 getCachedBytes(int)byte[] - !org.eclipse.jgit.errors.LargeObjectException,org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 openStream().ObjectStream a !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 copyTo(java.io.OutputStream)void - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
ObjectLoader.Filter sa :.ObjectLoader
 new() -
 delegate().ObjectLoader oa
 getType()int -
 getSize()long -
 isLarge()boolean -
 getCachedBytes()byte[] -
 openStream().ObjectStream - !java.io.IOException
ObjectLoader.SmallObject s :.ObjectLoader
 new(int,byte[]) -
 getType()int -
 getSize()long -
 isLarge()boolean -
 getCachedBytes()byte[] -
 openStream().ObjectStream -
ObjectReader a :AutoCloseable +Filter
 OBJ_ANY int sf
 streamFileThreshold int o
 new() -
 newReader().ObjectReader a
 abbreviate(.AnyObjectId).AbbreviatedObjectId - !java.io.IOException
 abbreviate(.AnyObjectId,int).AbbreviatedObjectId - !java.io.IOException
 resolve(.AbbreviatedObjectId)java.util.Collection<.ObjectId> a !java.io.IOException
 has(.AnyObjectId)boolean - !java.io.IOException
 has(.AnyObjectId,int)boolean - !java.io.IOException
 open(.AnyObjectId).ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 open(.AnyObjectId,int).ObjectLoader a !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getShallowCommits()java.util.Set<.ObjectId> a !java.io.IOException
 open(Iterable<<T>>,boolean).AsyncObjectLoaderQueue<<T>> - <T=.ObjectId>
 getObjectSize(.AnyObjectId,int)long - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 isNotLargerThan(.AnyObjectId,int,long)boolean - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getObjectSize(Iterable<<T>>,boolean).AsyncObjectSizeQueue<<T>> - <T=.ObjectId>
 setAvoidUnreachableObjects(boolean)void -
 getBitmapIndex().BitmapIndex - !java.io.IOException
 createReachabilityChecker(org.eclipse.jgit.revwalk.RevWalk)org.eclipse.jgit.revwalk.ReachabilityChecker - !java.io.IOException
 createObjectReachabilityChecker(org.eclipse.jgit.revwalk.ObjectWalk)org.eclipse.jgit.revwalk.ObjectReachabilityChecker - !java.io.IOException
 getCommitGraph()java.util.Optional<org.eclipse.jgit.internal.storage.commitgraph.CommitGraph> - !java.io.IOException
 getCreatedFromInserter().ObjectInserter -
 close()void a
 setStreamFileThreshold(int)void -
 getStreamFileThreshold()int -
ObjectReader.Filter sa :.ObjectReader
 new() -
 delegate().ObjectReader oa
 newReader().ObjectReader -
 abbreviate(.AnyObjectId).AbbreviatedObjectId - !java.io.IOException
 abbreviate(.AnyObjectId,int).AbbreviatedObjectId - !java.io.IOException
 resolve(.AbbreviatedObjectId)java.util.Collection<.ObjectId> - !java.io.IOException
 has(.AnyObjectId)boolean - !java.io.IOException
 has(.AnyObjectId,int)boolean - !java.io.IOException
 open(.AnyObjectId).ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 open(.AnyObjectId,int).ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getShallowCommits()java.util.Set<.ObjectId> - !java.io.IOException
 open(Iterable<<T>>,boolean).AsyncObjectLoaderQueue<<T>> - <T=.ObjectId>
 getObjectSize(.AnyObjectId,int)long - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getObjectSize(Iterable<<T>>,boolean).AsyncObjectSizeQueue<<T>> - <T=.ObjectId>
 setAvoidUnreachableObjects(boolean)void -
 getBitmapIndex().BitmapIndex - !java.io.IOException
 getCommitGraph()java.util.Optional<org.eclipse.jgit.internal.storage.commitgraph.CommitGraph> - !java.io.IOException
 getCreatedFromInserter().ObjectInserter -
 close()void -
ObjectStream a :java.io.InputStream +Filter,SmallStream
 new() -
 getType()int a
 getSize()long a
ObjectStream.Filter s :.ObjectStream
 new(int,long,java.io.InputStream) -
 getType()int -
 getSize()long -
 available()int - !java.io.IOException
 skip(long)long - !java.io.IOException
 read()int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
 markSupported()boolean -
 mark(int)void -
 reset()void - !java.io.IOException
 close()void - !java.io.IOException
ObjectStream.SmallStream s :.ObjectStream
 new(.ObjectLoader) -
 new(int,byte[]) -
 getType()int -
 getSize()long -
 available()int -
 skip(long)long -
 read()int -
 read(byte[],int,int)int -
 markSupported()boolean -
 mark(int)void -
 reset()void -
PackedRefsTrait fe :Enum<.PackedRefsTrait>
 SORTED .PackedRefsTrait sf
 PEELED .PackedRefsTrait sf
 FULLY_PEELED .PackedRefsTrait sf
 value()String -
 values().PackedRefsTrait[] s
 valueOf(String).PackedRefsTrait s
PackedRefsWriter a
 refs java.util.Collection<.Ref> o
 traits java.util.EnumSet<.PackedRefsTrait> of
 new(java.util.Collection<.Ref>,java.util.EnumSet<.PackedRefsTrait>,.RefDatabase) - !java.io.IOException
 new(java.util.Collection<.Ref>,java.util.EnumSet<.PackedRefsTrait>) o
 writeInfoRefs()void - !java.io.IOException
 writePackedRefs()void - !java.io.IOException
 asRefList()org.eclipse.jgit.util.RefList<.Ref> -
 writeFile(String,byte[])void oa !java.io.IOException
PersonIdent - :java.io.Serializable
 getTimeZone(int)java.util.TimeZone sx
 getZoneId(int)java.time.ZoneId s
 appendTimezone(StringBuilder,int)void s
 appendSanitized(StringBuilder,String)void s
 new(.Repository) -
 new(.PersonIdent) -
 new(String,String) -
 new(String,String,org.eclipse.jgit.util.time.ProposedTimestamp) -
 new(.PersonIdent,java.util.Date,java.util.TimeZone) x
 new(.PersonIdent,java.time.Instant,java.time.ZoneId) -
 new(.PersonIdent,java.util.Date) x
 new(.PersonIdent,java.time.Instant) -
 new(String,String,java.util.Date,java.util.TimeZone) x
 new(String,String,java.time.Instant,java.time.ZoneId) -
 new(.PersonIdent,long,int) x
 new(String,String,long,int) x
 getName()String -
 getEmailAddress()String -
 getWhen()java.util.Date x
 getWhenAsInstant()java.time.Instant -
 getTimeZone()java.util.TimeZone x
 getZoneId()java.time.ZoneId -
 getZoneOffset()java.time.ZoneOffset -
 getTimeZoneOffset()int x
 hashCode()int -
 equals(Object)boolean -
 toExternalString()String -
 toString()String -
ProgressMonitor ai
 UNKNOWN int sf
 start(int)void a
 beginTask(String,int)void a
 update(int)void a
 endTask()void a
 isCancelled()boolean a
 showDuration(boolean)void a
RebaseTodoFile -
 new(.Repository) -
 readRebaseTodo(String,boolean)java.util.List<.RebaseTodoLine> - !java.io.IOException
 writeRebaseTodoFile(String,java.util.List<.RebaseTodoLine>,boolean)void - !java.io.IOException
RebaseTodoLine - +Action
 new(String) -
 new(.RebaseTodoLine.Action,.AbbreviatedObjectId,String) -
 getAction().RebaseTodoLine.Action -
 setAction(.RebaseTodoLine.Action)void - !org.eclipse.jgit.errors.IllegalTodoFileModification
 setComment(String)void -
 getCommit().AbbreviatedObjectId -
 getShortMessage()String -
 setShortMessage(String)void -
 getComment()String -
 toString()String -
RebaseTodoLine.Action sfe :Enum<.RebaseTodoLine.Action>
 PICK .RebaseTodoLine.Action sf
 REWORD .RebaseTodoLine.Action sf
 EDIT .RebaseTodoLine.Action sf
 SQUASH .RebaseTodoLine.Action sf
 FIXUP .RebaseTodoLine.Action sf
 COMMENT .RebaseTodoLine.Action sf
 toToken()String -
 toString()String -
 parse(String).RebaseTodoLine.Action s
 values().RebaseTodoLine.Action[] s
 valueOf(String).RebaseTodoLine.Action s
Ref ai +Storage
 UNDEFINED_UPDATE_INDEX long sf
 getName()String a
 isSymbolic()boolean a
 getLeaf().Ref a
 getTarget().Ref a
 getObjectId().ObjectId a
 getPeeledObjectId().ObjectId a
 isPeeled()boolean a
 getStorage().Ref.Storage a
 getUpdateIndex()long d
Ref.Storage sfe :Enum<.Ref.Storage>
 NEW .Ref.Storage sf
 LOOSE .Ref.Storage sf
 PACKED .Ref.Storage sf
 LOOSE_PACKED .Ref.Storage sf
 NETWORK .Ref.Storage sf
 isLoose()boolean -
 isPacked()boolean -
 values().Ref.Storage[] s
 valueOf(String).Ref.Storage s
RefComparator - :java.util.Comparator<.Ref>
 INSTANCE .RefComparator sf
 new() -
 compare(.Ref,.Ref)int -
 sort(java.util.Collection<.Ref>)java.util.Collection<.Ref> s
 compareTo(.Ref,String)int s
 compareTo(.Ref,.Ref)int s
RefDatabase a
 SEARCH_PATH String[] osf
 MAX_SYMBOLIC_REF_DEPTH int sf
 ALL String sf
 additionalRefsNames String[] osf
 new() -
 create()void a !java.io.IOException
 close()void a
 hasVersioning()boolean -
 isNameConflicting(String)boolean a !java.io.IOException
 getConflictingNames(String)java.util.Collection<String> - !java.io.IOException
 newUpdate(String,boolean).RefUpdate a !java.io.IOException
 newRename(String,String).RefRename a !java.io.IOException
 newBatchUpdate().BatchRefUpdate -
 performsAtomicTransactions()boolean -
 findRef(String).Ref f !java.io.IOException
 exactRef(String).Ref a !java.io.IOException
 exactRef(String[])java.util.Map<String,.Ref> v !java.io.IOException
 firstExactRef(String[]).Ref v !java.io.IOException
 getRefs()java.util.List<.Ref> - !java.io.IOException
 getReflogReader(String).ReflogReader - !java.io.IOException
 getReflogReader(.Ref).ReflogReader a !java.io.IOException
 getRefs(String)java.util.Map<String,.Ref> ax !java.io.IOException
 getRefsByPrefix(String)java.util.List<.Ref> - !java.io.IOException
 getRefsByPrefixWithExclusions(String,java.util.Set<String>)java.util.List<.Ref> - !java.io.IOException
 getRefsByPrefix(String[])java.util.List<.Ref> v !java.io.IOException
 getTipsWithSha1(.ObjectId)java.util.Set<.Ref> - !java.io.IOException
 hasFastTipsWithSha1()boolean - !java.io.IOException
 hasRefs()boolean - !java.io.IOException
 getAdditionalRefs()java.util.List<.Ref> a !java.io.IOException
 peel(.Ref).Ref a !java.io.IOException
 refresh()void -
 findRef(java.util.Map<String,.Ref>,String).Ref s
 packRefs(.ProgressMonitor,org.eclipse.jgit.api.PackRefsCommand)void - !java.io.IOException
RefRename a
 source .RefUpdate of
 destination .RefUpdate of
 new(.RefUpdate,.RefUpdate) o
 getRefLogIdent().PersonIdent -
 setRefLogIdent(.PersonIdent)void -
 getRefLogMessage()String -
 setRefLogMessage(String)void -
 disableRefLog()void -
 getResult().RefUpdate.Result -
 rename().RefUpdate.Result - !java.io.IOException
 doRename().RefUpdate.Result oa !java.io.IOException
 needToUpdateHEAD()boolean o !java.io.IOException
RefUpdate a +Result
 new(.Ref) o
 getRefDatabase().RefDatabase oa
 getRepository().Repository oa
 tryLock(boolean)boolean oa !java.io.IOException
 unlock()void oa
 doUpdate(.RefUpdate.Result).RefUpdate.Result oa !java.io.IOException
 doDelete(.RefUpdate.Result).RefUpdate.Result oa !java.io.IOException
 doLink(String).RefUpdate.Result oa !java.io.IOException
 getName()String -
 getRef().Ref -
 getNewObjectId().ObjectId -
 setDetachingSymbolicRef()void -
 isDetachingSymbolicRef()boolean -
 setNewObjectId(.AnyObjectId)void -
 getExpectedOldObjectId().ObjectId -
 setExpectedOldObjectId(.AnyObjectId)void -
 isForceUpdate()boolean -
 setForceUpdate(boolean)void -
 getRefLogIdent().PersonIdent -
 setRefLogIdent(.PersonIdent)void -
 getRefLogMessage()String -
 isRefLogIncludingResult()boolean o
 setRefLogMessage(String,boolean)void -
 disableRefLog()void -
 setForceRefLog(boolean)void -
 isForceRefLog()boolean o
 getOldObjectId().ObjectId -
 setOldObjectId(.ObjectId)void o
 setPushCertificate(org.eclipse.jgit.transport.PushCertificate)void -
 getPushCertificate()org.eclipse.jgit.transport.PushCertificate o
 getResult().RefUpdate.Result -
 forceUpdate().RefUpdate.Result - !java.io.IOException
 update().RefUpdate.Result - !java.io.IOException
 update(org.eclipse.jgit.revwalk.RevWalk).RefUpdate.Result - !java.io.IOException
 delete().RefUpdate.Result - !java.io.IOException
 delete(org.eclipse.jgit.revwalk.RevWalk).RefUpdate.Result - !java.io.IOException
 link(String).RefUpdate.Result - !java.io.IOException
 setCheckConflicting(boolean)void -
RefUpdate.Result sfe :Enum<.RefUpdate.Result>
 NOT_ATTEMPTED .RefUpdate.Result sf
 LOCK_FAILURE .RefUpdate.Result sf
 NO_CHANGE .RefUpdate.Result sf
 NEW .RefUpdate.Result sf
 FORCED .RefUpdate.Result sf
 FAST_FORWARD .RefUpdate.Result sf
 REJECTED .RefUpdate.Result sf
 REJECTED_CURRENT_BRANCH .RefUpdate.Result sf
 IO_FAILURE .RefUpdate.Result sf
 RENAMED .RefUpdate.Result sf
 REJECTED_MISSING_OBJECT .RefUpdate.Result sf
 REJECTED_OTHER_REASON .RefUpdate.Result sf
 values().RefUpdate.Result[] s
 valueOf(String).RefUpdate.Result s
RefWriter ax :.PackedRefsWriter
 new(java.util.Collection<.Ref>) x
 new(java.util.Map<String,.Ref>) x
 new(org.eclipse.jgit.util.RefList<.Ref>) x
ReflogEntry ai
 PREFIX_CREATED String sf
 PREFIX_FAST_FORWARD String sf
 PREFIX_FORCED_UPDATE String sf
 getOldId().ObjectId a
 getNewId().ObjectId a
 getWho().PersonIdent a
 getComment()String a
 parseCheckout().CheckoutEntry a
ReflogReader ai
 getLastEntry().ReflogEntry a !java.io.IOException
 getReverseEntries()java.util.List<.ReflogEntry> a !java.io.IOException
 getReverseEntry(int).ReflogEntry a !java.io.IOException
 getReverseEntries(int)java.util.List<.ReflogEntry> a !java.io.IOException
Repository a :AutoCloseable
 getGlobalListenerList()org.eclipse.jgit.events.ListenerList s
 new(.BaseRepositoryBuilder) o
 getListenerList()org.eclipse.jgit.events.ListenerList -
 fireEvent(org.eclipse.jgit.events.RepositoryEvent<?>)void -
 create()void - !java.io.IOException
 create(boolean)void a !java.io.IOException
 getDirectory()java.io.File -
 getIdentifier()String a
 getCommonDirectory()java.io.File -
 getObjectDatabase().ObjectDatabase a
 newObjectInserter().ObjectInserter -
 newObjectReader().ObjectReader -
 getRefDatabase().RefDatabase a
 getConfig().StoredConfig a
 createAttributesNodeProvider()org.eclipse.jgit.attributes.AttributesNodeProvider a
 getFS()org.eclipse.jgit.util.FS -
 open(.AnyObjectId).ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 open(.AnyObjectId,int).ObjectLoader - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 updateRef(String).RefUpdate - !java.io.IOException
 updateRef(String,boolean).RefUpdate - !java.io.IOException
 renameRef(String,String).RefRename - !java.io.IOException
 resolve(String).ObjectId - !org.eclipse.jgit.errors.AmbiguousObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.RevisionSyntaxException,java.io.IOException
 simplify(String)String - !org.eclipse.jgit.errors.AmbiguousObjectException,java.io.IOException
 incrementOpen()void -
 close()void -
 doClose()void o
 toString()String -
 getFullBranch()String - !java.io.IOException
 getBranch()String - !java.io.IOException
 getInitialBranch()String o
 getAdditionalHaves()java.util.Set<.ObjectId> - !java.io.IOException
 exactRef(String).Ref f !java.io.IOException
 findRef(String).Ref f !java.io.IOException
 getAllRefs()java.util.Map<String,.Ref> x
 getTags()java.util.Map<String,.Ref> x
 getAllRefsByPeeledObjectId()java.util.Map<.AnyObjectId,java.util.Set<.Ref>> - !java.io.IOException
 getIndexFile()java.io.File - !org.eclipse.jgit.errors.NoWorkTreeException
 parseCommit(.AnyObjectId)org.eclipse.jgit.revwalk.RevCommit - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException,org.eclipse.jgit.errors.MissingObjectException
 readDirCache()org.eclipse.jgit.dircache.DirCache - !org.eclipse.jgit.errors.NoWorkTreeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 lockDirCache()org.eclipse.jgit.dircache.DirCache - !org.eclipse.jgit.errors.NoWorkTreeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 getRepositoryState().RepositoryState -
 isValidRefName(String)boolean s
 normalizeBranchName(String)String s
 stripWorkDir(java.io.File,java.io.File)String s
 isBare()boolean -
 getWorkTree()java.io.File - !org.eclipse.jgit.errors.NoWorkTreeException
 isWorkTreeCaseInsensitive()boolean - !org.eclipse.jgit.errors.NoWorkTreeException
 scanForRepoChanges()void a !java.io.IOException
 notifyIndexChanged(boolean)void a
 shortenRefName(String)String s
 shortenRemoteBranchName(String)String -
 getRemoteName(String)String -
 getGitwebDescription()String - !java.io.IOException
 setGitwebDescription(String)void - !java.io.IOException
 getReflogReader(String).ReflogReader x !java.io.IOException
 getReflogReader(.Ref).ReflogReader x !java.io.IOException
 readMergeCommitMsg()String - !java.io.IOException,org.eclipse.jgit.errors.NoWorkTreeException
 writeMergeCommitMsg(String)void - !java.io.IOException
 readCommitEditMsg()String - !java.io.IOException,org.eclipse.jgit.errors.NoWorkTreeException
 writeCommitEditMsg(String)void - !java.io.IOException
 readMergeHeads()java.util.List<.ObjectId> - !java.io.IOException,org.eclipse.jgit.errors.NoWorkTreeException
 writeMergeHeads(java.util.List<.ObjectId>)void - !java.io.IOException
 readCherryPickHead().ObjectId - !java.io.IOException,org.eclipse.jgit.errors.NoWorkTreeException
 readRevertHead().ObjectId - !java.io.IOException,org.eclipse.jgit.errors.NoWorkTreeException
 writeCherryPickHead(.ObjectId)void - !java.io.IOException
 writeRevertHead(.ObjectId)void - !java.io.IOException
 writeOrigHead(.ObjectId)void - !java.io.IOException
 readOrigHead().ObjectId - !java.io.IOException,org.eclipse.jgit.errors.NoWorkTreeException
 readSquashCommitMsg()String - !java.io.IOException
 writeSquashCommitMsg(String)void - !java.io.IOException
 readRebaseTodo(String,boolean)java.util.List<.RebaseTodoLine> - !java.io.IOException
 writeRebaseTodoFile(String,java.util.List<.RebaseTodoLine>,boolean)void - !java.io.IOException
 getRemoteNames()java.util.Set<String> -
 autoGC(.ProgressMonitor)void -
RepositoryBuilder - :.BaseRepositoryBuilder<.RepositoryBuilder,.Repository>
 new() -
RepositoryBuilderFactory ai :java.util.function.Supplier<.BaseRepositoryBuilder<.BaseRepositoryBuilder,.Repository>>
RepositoryCache - +FileKey,Key
 open(.RepositoryCache.Key).Repository s !java.io.IOException,org.eclipse.jgit.errors.RepositoryNotFoundException
 open(.RepositoryCache.Key,boolean).Repository s !java.io.IOException
 register(.Repository)void s
 close(.Repository)void s
 unregister(.Repository)void s
 unregister(.RepositoryCache.Key)void s
 getRegisteredKeys()java.util.Collection<.RepositoryCache.Key> s
 clear()void s
RepositoryCache.FileKey s :.RepositoryCache.Key
 exact(java.io.File,org.eclipse.jgit.util.FS).RepositoryCache.FileKey s
 lenient(java.io.File,org.eclipse.jgit.util.FS).RepositoryCache.FileKey s
 new(java.io.File,org.eclipse.jgit.util.FS) o
 getFile()java.io.File f
 open(boolean).Repository - !java.io.IOException
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 isGitRepository(java.io.File,org.eclipse.jgit.util.FS)boolean s
 resolve(java.io.File,org.eclipse.jgit.util.FS)java.io.File s
RepositoryCache.Key sai
 open(boolean).Repository a !java.io.IOException,org.eclipse.jgit.errors.RepositoryNotFoundException
RepositoryCacheConfig -
 NO_CLEANUP long sf
 AUTO_CLEANUP_DELAY long sf
 new() -
 getExpireAfter()long -
 setExpireAfter(long)void -
 getCleanupDelay()long -
 setCleanupDelay(long)void -
 fromConfig(.Config).RepositoryCacheConfig -
 install()void -
RepositoryState ae :Enum<.RepositoryState>
 BARE .RepositoryState sf
 SAFE .RepositoryState sf
 MERGING .RepositoryState sf
 MERGING_RESOLVED .RepositoryState sf
 CHERRY_PICKING .RepositoryState sf
 CHERRY_PICKING_RESOLVED .RepositoryState sf
 REVERTING .RepositoryState sf
 REVERTING_RESOLVED .RepositoryState sf
 REBASING .RepositoryState sf
 REBASING_REBASING .RepositoryState sf
 APPLY .RepositoryState sf
 REBASING_MERGE .RepositoryState sf
 REBASING_INTERACTIVE .RepositoryState sf
 BISECTING .RepositoryState sf
 canCheckout()boolean a
 canCommit()boolean a
 canResetHead()boolean a
 canAmend()boolean a
 isRebasing()boolean a
 getDescription()String a
 values().RepositoryState[] s
 valueOf(String).RepositoryState s
SignatureVerifier ai +SignatureVerification,TrustLevel
 verify(.Repository,.GpgConfig,byte[],byte[]).SignatureVerifier.SignatureVerification a !java.io.IOException
 getName()String a
 clear()void a
SignatureVerifier.SignatureVerification sfr :Record
 verifierName()String -
 creationDate()java.util.Date -
 signer()String -
 keyFingerprint()String -
 keyUser()String -
 verified()boolean -
 expired()boolean -
 trustLevel().SignatureVerifier.TrustLevel -
 message()String -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 new(String,java.util.Date,String,String,String,boolean,boolean,.SignatureVerifier.TrustLevel,String) -
SignatureVerifier.TrustLevel sfe :Enum<.SignatureVerifier.TrustLevel>
 UNKNOWN .SignatureVerifier.TrustLevel sf
 NEVER .SignatureVerifier.TrustLevel sf
 MARGINAL .SignatureVerifier.TrustLevel sf
 FULL .SignatureVerifier.TrustLevel sf
 ULTIMATE .SignatureVerifier.TrustLevel sf
 values().SignatureVerifier.TrustLevel[] s
 valueOf(String).SignatureVerifier.TrustLevel s
SignatureVerifierFactory ai
 getType().GpgConfig.GpgFormat a
 create().SignatureVerifier a
SignatureVerifiers f
 get(.GpgConfig.GpgFormat).SignatureVerifier s
 set(.GpgConfig.GpgFormat,.SignatureVerifier)void s
 verify(.Repository,.GpgConfig,org.eclipse.jgit.revwalk.RevObject).SignatureVerifier.SignatureVerification s !java.io.IOException
 verify(.Repository,.GpgConfig,byte[],byte[]).SignatureVerifier.SignatureVerification s !java.io.IOException
 getFormat(byte[]).GpgConfig.GpgFormat s
Signer ai
 signObject(.Repository,.GpgConfig,.ObjectBuilder,.PersonIdent,String,org.eclipse.jgit.transport.CredentialsProvider)void d !org.eclipse.jgit.api.errors.CanceledException,java.io.IOException,org.eclipse.jgit.api.errors.UnsupportedSigningFormatException
 sign(.Repository,.GpgConfig,byte[],.PersonIdent,String,org.eclipse.jgit.transport.CredentialsProvider).GpgSignature a !org.eclipse.jgit.api.errors.CanceledException,java.io.IOException,org.eclipse.jgit.api.errors.UnsupportedSigningFormatException
 canLocateSigningKey(.Repository,.GpgConfig,.PersonIdent,String,org.eclipse.jgit.transport.CredentialsProvider)boolean a !org.eclipse.jgit.api.errors.CanceledException
SignerFactory ai
 getType().GpgConfig.GpgFormat a
 create().Signer a
Signers f
 get(.GpgConfig.GpgFormat).Signer s
 set(.GpgConfig.GpgFormat,.Signer)void s
StoredConfig a :.Config
 new() -
 new(.Config) -
 load()void a !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 save()void a !java.io.IOException
 clear()void -
SubmoduleConfig - +FetchRecurseSubmodulesMode
 new() -
SubmoduleConfig.FetchRecurseSubmodulesMode sfe :Enum<.SubmoduleConfig.FetchRecurseSubmodulesMode>,.Config.ConfigEnum
 YES .SubmoduleConfig.FetchRecurseSubmodulesMode sf
 ON_DEMAND .SubmoduleConfig.FetchRecurseSubmodulesMode sf
 NO .SubmoduleConfig.FetchRecurseSubmodulesMode sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 values().SubmoduleConfig.FetchRecurseSubmodulesMode[] s
 valueOf(String).SubmoduleConfig.FetchRecurseSubmodulesMode s
SymbolicRef - :.Ref
 new(String,.Ref) -
 new(String,.Ref,long) -
 getName()String -
 isSymbolic()boolean -
 getLeaf().Ref -
 getTarget().Ref -
 getObjectId().ObjectId -
 getStorage().Ref.Storage -
 getPeeledObjectId().ObjectId -
 isPeeled()boolean -
 getUpdateIndex()long -
 toString()String -
TagBuilder - :.ObjectBuilder
 new() -
 getObjectType()int -
 getObjectId().ObjectId -
 setObjectId(.AnyObjectId,int)void -
 setObjectId(org.eclipse.jgit.revwalk.RevObject)void -
 getTag()String -
 setTag(String)void -
 getTagger().PersonIdent -
 setTagger(.PersonIdent)void -
 build()byte[] - !java.io.UnsupportedEncodingException
 toString()String -
TextProgressMonitor - :.BatchingProgressMonitor
 new() -
 new(java.io.Writer) -
 onUpdate(String,int,java.time.Duration)void o
 onEndTask(String,int,java.time.Duration)void o
 onUpdate(String,int,int,int,java.time.Duration)void o
 onEndTask(String,int,int,int,java.time.Duration)void o
ThreadSafeProgressMonitor - :.ProgressMonitor
 pm .ProgressMonitor pf
 new(.ProgressMonitor) -
 start(int)void -
 beginTask(String,int)void -
 startWorker()void -
 startWorkers(int)void -
 endWorker()void -
 pollForUpdates()void -
 waitForCompletion()void - !InterruptedException
 update(int)void -
 isCancelled()boolean -
 endTask()void -
 showDuration(boolean)void -
TreeFormatter -
 entrySize(.FileMode,int)int s
 new() -
 new(int) -
 append(String,org.eclipse.jgit.revwalk.RevCommit)void -
 append(String,org.eclipse.jgit.revwalk.RevTree)void -
 append(String,org.eclipse.jgit.revwalk.RevBlob)void -
 append(String,.FileMode,.AnyObjectId)void -
 append(byte[],.FileMode,.AnyObjectId)void -
 append(byte[],int,int,.FileMode,.AnyObjectId)void -
 append(byte[],int,int,.FileMode,.AnyObjectId,boolean)void -
 append(byte[],int,int,.FileMode,byte[],int)void -
 insertTo(.ObjectInserter).ObjectId - !java.io.IOException
 computeId(.ObjectInserter).ObjectId -
 toByteArray()byte[] -
 toString()String -
TypedConfigGetter ai
 UNSET_INT int sf
 getBoolean(.Config,String,String,String,boolean)boolean ax
 getBoolean(.Config,String,String,String,Boolean)Boolean a
 getEnum(.Config,<T>[],String,String,String,<T>)<T> a <T=Enum<?>>
 getInt(.Config,String,String,String,int)int ax
 getInt(.Config,String,String,String,Integer)Integer a
 getIntInRange(.Config,String,String,String,int,int,int)int ax
 getIntInRange(.Config,String,String,String,int,int,Integer)Integer a
 getLong(.Config,String,String,String,long)long ax
 getLong(.Config,String,String,String,Long)Long a
 getTimeUnit(.Config,String,String,String,long,java.util.concurrent.TimeUnit)long ax
 getTimeUnit(.Config,String,String,String,Long,java.util.concurrent.TimeUnit)Long a
 getPath(.Config,String,String,String,org.eclipse.jgit.util.FS,java.io.File,java.nio.file.Path)java.nio.file.Path d
 getRefSpecs(.Config,String,String,String)java.util.List<org.eclipse.jgit.transport.RefSpec> a
UserConfig -
 KEY .Config.SectionParser<.UserConfig> sf
 getAuthorName()String -
 getCommitterName()String -
 getAuthorEmail()String -
 getCommitterEmail()String -
 isAuthorNameImplicit()boolean -
 isAuthorEmailImplicit()boolean -
 isCommitterNameImplicit()boolean -
 isCommitterEmailImplicit()boolean -
package org.eclipse.jgit.merge
ContentMergeStrategy fe :Enum<.ContentMergeStrategy>
 CONFLICT .ContentMergeStrategy sf
 OURS .ContentMergeStrategy sf
 THEIRS .ContentMergeStrategy sf
 UNION .ContentMergeStrategy sf
 values().ContentMergeStrategy[] s
 valueOf(String).ContentMergeStrategy s
MergeAlgorithm f
 new() -
 new(org.eclipse.jgit.diff.DiffAlgorithm) -
 getContentMergeStrategy().ContentMergeStrategy -
 setContentMergeStrategy(.ContentMergeStrategy)void -
 merge(org.eclipse.jgit.diff.SequenceComparator<<S>>,<S>,<S>,<S>).MergeResult<<S>> - <S=org.eclipse.jgit.diff.Sequence>
MergeAttributes ai
 NO_ATTRIBUTES .MergeAttributes sf
 base()org.eclipse.jgit.attributes.Attributes a
 ours()org.eclipse.jgit.attributes.Attributes a
 theirs()org.eclipse.jgit.attributes.Attributes a
MergeChunk - +ConflictState
 new(int,int,int,.MergeChunk.ConflictState) o
 getSequenceIndex()int -
 getBegin()int -
 getEnd()int -
 getConflictState().MergeChunk.ConflictState -
MergeChunk.ConflictState sfe :Enum<.MergeChunk.ConflictState>
 NO_CONFLICT .MergeChunk.ConflictState sf
 FIRST_CONFLICTING_RANGE .MergeChunk.ConflictState sf
 BASE_CONFLICTING_RANGE .MergeChunk.ConflictState sf
 NEXT_CONFLICTING_RANGE .MergeChunk.ConflictState sf
 values().MergeChunk.ConflictState[] s
 valueOf(String).MergeChunk.ConflictState s
MergeConfig -
 getConfigForCurrentBranch(org.eclipse.jgit.lib.Repository).MergeConfig s
 getParser(String)org.eclipse.jgit.lib.Config.SectionParser<.MergeConfig> sf
 getFastForwardMode()org.eclipse.jgit.api.MergeCommand.FastForwardMode -
 getConflictStyle()org.eclipse.jgit.api.MergeCommand.ConflictStyle -
 isSquash()boolean -
 isCommit()boolean -
MergeFormatter -
 new() -
 formatMerge(java.io.OutputStream,.MergeResult<org.eclipse.jgit.diff.RawText>,java.util.List<String>,java.nio.charset.Charset)void - !java.io.IOException
 formatMergeDiff3(java.io.OutputStream,.MergeResult<org.eclipse.jgit.diff.RawText>,java.util.List<String>,java.nio.charset.Charset)void - !java.io.IOException
 formatMerge(java.io.OutputStream,.MergeResult,String,String,String,java.nio.charset.Charset)void - !java.io.IOException
 formatMergeDiff3(java.io.OutputStream,.MergeResult,String,String,String,java.nio.charset.Charset)void - !java.io.IOException
MergeMessageFormatter -
 new() -
 format(java.util.List<org.eclipse.jgit.lib.Ref>,org.eclipse.jgit.lib.Ref)String -
 formatWithConflicts(String,Iterable<String>,char)String -
MergeResult - <S=org.eclipse.jgit.diff.Sequence> :Iterable<.MergeChunk>
 new(java.util.List<<S>>) -
 add(int,int,int,.MergeChunk.ConflictState)void -
 getSequences()java.util.List<<S>> -
 iterator()java.util.Iterator<.MergeChunk> -
 containsConflicts()boolean -
 setContainsConflicts(boolean)void o
MergeStrategy a
 OURS .MergeStrategy sf
 THEIRS .MergeStrategy sf
 SIMPLE_TWO_WAY_IN_CORE .ThreeWayMergeStrategy sf
 RESOLVE .ThreeWayMergeStrategy sf
 RECURSIVE .ThreeWayMergeStrategy sf
 new() -
 register(.MergeStrategy)void s
 register(String,.MergeStrategy)void s
 get(String).MergeStrategy s
 get().MergeStrategy[] s
 getName()String a
 newMerger(org.eclipse.jgit.lib.Repository).Merger a
 newMerger(org.eclipse.jgit.lib.Repository,boolean).Merger a
 newMerger(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config).Merger a
Merger a
 db org.eclipse.jgit.lib.Repository of
 reader org.eclipse.jgit.lib.ObjectReader o
 walk org.eclipse.jgit.revwalk.RevWalk o
 sourceObjects org.eclipse.jgit.revwalk.RevObject[] o
 sourceCommits org.eclipse.jgit.revwalk.RevCommit[] o
 sourceTrees org.eclipse.jgit.revwalk.RevTree[] o
 monitor org.eclipse.jgit.lib.ProgressMonitor o
 new(org.eclipse.jgit.lib.Repository) o
 new(org.eclipse.jgit.lib.ObjectInserter) o
 getRepository()org.eclipse.jgit.lib.Repository -
 nonNullRepo()org.eclipse.jgit.lib.Repository o
 getObjectInserter()org.eclipse.jgit.lib.ObjectInserter -
 setObjectInserter(org.eclipse.jgit.lib.ObjectInserter)void -
 merge(org.eclipse.jgit.lib.AnyObjectId[])boolean v !java.io.IOException
 merge(boolean,org.eclipse.jgit.lib.AnyObjectId[])boolean v !java.io.IOException
 getBaseCommitId()org.eclipse.jgit.lib.ObjectId a
 getBaseCommit(org.eclipse.jgit.revwalk.RevCommit,org.eclipse.jgit.revwalk.RevCommit)org.eclipse.jgit.revwalk.RevCommit o !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 openTree(org.eclipse.jgit.lib.AnyObjectId)org.eclipse.jgit.treewalk.AbstractTreeIterator o !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 mergeImpl()boolean oa !java.io.IOException
 getResultTreeId()org.eclipse.jgit.lib.ObjectId a
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor)void -
RecursiveMerger - :.ResolveMerger
 MAX_BASES int f
 new(org.eclipse.jgit.lib.Repository,boolean) o
 new(org.eclipse.jgit.lib.Repository) o
 new(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config) o
 getBaseCommit(org.eclipse.jgit.revwalk.RevCommit,org.eclipse.jgit.revwalk.RevCommit)org.eclipse.jgit.revwalk.RevCommit o !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getBaseCommit(org.eclipse.jgit.revwalk.RevCommit,org.eclipse.jgit.revwalk.RevCommit,int)org.eclipse.jgit.revwalk.RevCommit o !java.io.IOException
ResolveMerger - :.ThreeWayMerger +MergeFailureReason,WorkTreeUpdater
 tw org.eclipse.jgit.treewalk.NameConflictTreeWalk o
 commitNames String[] o
 T_BASE int osf
 T_OURS int osf
 T_THEIRS int osf
 T_INDEX int osf
 T_FILE int osf
 workTreeUpdater .ResolveMerger.WorkTreeUpdater o
 resultTree org.eclipse.jgit.lib.ObjectId o
 modifiedFiles java.util.List<String> o
 unmergedPaths java.util.List<String> o
 mergeResults java.util.Map<String,.MergeResult<org.eclipse.jgit.diff.Sequence>> o
 failingPaths java.util.Map<String,.ResolveMerger.MergeFailureReason> o
 enterSubtree boolean o
 inCore boolean o
 dircache org.eclipse.jgit.dircache.DirCache o
 workingTreeIterator org.eclipse.jgit.treewalk.WorkingTreeIterator o
 mergeAlgorithm .MergeAlgorithm o
 attributesNodeProvider org.eclipse.jgit.attributes.AttributesNodeProvider o
 new(org.eclipse.jgit.lib.Repository,boolean) o
 new(org.eclipse.jgit.lib.Repository) o
 new(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config) o
 getContentMergeStrategy().ContentMergeStrategy -
 setContentMergeStrategy(.ContentMergeStrategy)void -
 setConflictStyle(org.eclipse.jgit.api.MergeCommand.ConflictStyle)void -
 mergeImpl()boolean o !java.io.IOException
 addToCheckout(String,org.eclipse.jgit.dircache.DirCacheEntry,.MergeAttributes)void o !java.io.IOException
 addDeletion(String,boolean,org.eclipse.jgit.attributes.Attributes)void o !java.io.IOException
 processEntry(org.eclipse.jgit.treewalk.CanonicalTreeParser,org.eclipse.jgit.treewalk.CanonicalTreeParser,org.eclipse.jgit.treewalk.CanonicalTreeParser,org.eclipse.jgit.dircache.DirCacheBuildIterator,org.eclipse.jgit.treewalk.WorkingTreeIterator,boolean,.MergeAttributes)boolean o !java.io.IOException
 getResultTreeId()org.eclipse.jgit.lib.ObjectId -
 setCommitNames(String[])void -
 getCommitNames()String[] -
 getUnmergedPaths()java.util.List<String> -
 getModifiedFiles()java.util.List<String> -
 getToBeCheckedOut()java.util.Map<String,org.eclipse.jgit.dircache.DirCacheEntry> -
 getMergeResults()java.util.Map<String,.MergeResult<org.eclipse.jgit.diff.Sequence>> -
 getFailingPaths()java.util.Map<String,.ResolveMerger.MergeFailureReason> -
 failed()boolean -
 setDirCache(org.eclipse.jgit.dircache.DirCache)void -
 setWorkingTreeIterator(org.eclipse.jgit.treewalk.WorkingTreeIterator)void -
 setAttributesNodeProvider(org.eclipse.jgit.attributes.AttributesNodeProvider)void -
 mergeTrees(org.eclipse.jgit.treewalk.AbstractTreeIterator,org.eclipse.jgit.revwalk.RevTree,org.eclipse.jgit.revwalk.RevTree,boolean)boolean o !java.io.IOException
 mergeTreeWalk(org.eclipse.jgit.treewalk.TreeWalk,boolean)boolean o !java.io.IOException
ResolveMerger.MergeFailureReason sfe :Enum<.ResolveMerger.MergeFailureReason>
 DIRTY_INDEX .ResolveMerger.MergeFailureReason sf
 DIRTY_WORKTREE .ResolveMerger.MergeFailureReason sf
 COULD_NOT_DELETE .ResolveMerger.MergeFailureReason sf
 values().ResolveMerger.MergeFailureReason[] s
 valueOf(String).ResolveMerger.MergeFailureReason s
ResolveMerger.WorkTreeUpdater os :java.io.Closeable +Result
 createWorkTreeUpdater(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.dircache.DirCache).ResolveMerger.WorkTreeUpdater s
 createInCoreWorkTreeUpdater(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.dircache.DirCache,org.eclipse.jgit.lib.ObjectInserter).ResolveMerger.WorkTreeUpdater s
 getInCoreFileSizeLimit()int -
 getLockedDirCache()org.eclipse.jgit.dircache.DirCache - !java.io.IOException
 createDirCacheBuildIterator()org.eclipse.jgit.dircache.DirCacheBuildIterator -
 writeWorkTreeChanges(boolean)void - !java.io.IOException
 writeIndexChanges().ResolveMerger.WorkTreeUpdater.Result - !java.io.IOException
 addToCheckout(String,org.eclipse.jgit.dircache.DirCacheEntry,org.eclipse.jgit.lib.CoreConfig.EolStreamType,String,org.eclipse.jgit.lib.CoreConfig.EolStreamType,String)void -
 getToBeCheckedOut()java.util.Map<String,org.eclipse.jgit.dircache.DirCacheEntry> -
 deleteFile(String,java.io.File,org.eclipse.jgit.lib.CoreConfig.EolStreamType,String)void -
 detectCheckoutStreamType(org.eclipse.jgit.attributes.Attributes)org.eclipse.jgit.lib.CoreConfig.EolStreamType -
 markAsModified(String)void -
 getModifiedFiles()java.util.List<String> -
 revertModifiedFiles()void - !java.io.IOException
 close()void - !java.io.IOException
 updateFileWithContent(org.eclipse.jgit.dircache.DirCacheCheckout.StreamSupplier,org.eclipse.jgit.lib.CoreConfig.EolStreamType,String,String,java.io.File)void - !java.io.IOException
 insertToIndex(java.io.InputStream,byte[],org.eclipse.jgit.lib.FileMode,int,java.time.Instant,int,org.eclipse.jgit.attributes.Attribute)org.eclipse.jgit.dircache.DirCacheEntry - !java.io.IOException
 addExistingToIndex(org.eclipse.jgit.lib.ObjectId,byte[],org.eclipse.jgit.lib.FileMode,int,java.time.Instant,int)org.eclipse.jgit.dircache.DirCacheEntry -
ResolveMerger.WorkTreeUpdater.Result s
 new() -
 getTreeId()org.eclipse.jgit.lib.ObjectId -
 getFailedToDelete()java.util.List<String> -
 getModifiedFiles()java.util.List<String> -
SquashMessageFormatter -
 new() -
 format(java.util.List<org.eclipse.jgit.revwalk.RevCommit>,org.eclipse.jgit.lib.Ref)String -
StrategyOneSided - :.MergeStrategy
 new(String,int) o
 getName()String -
 newMerger(org.eclipse.jgit.lib.Repository).Merger -
 newMerger(org.eclipse.jgit.lib.Repository,boolean).Merger -
 newMerger(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config).Merger -
StrategyRecursive - :.StrategyResolve
 new() -
 newMerger(org.eclipse.jgit.lib.Repository).ThreeWayMerger -
 newMerger(org.eclipse.jgit.lib.Repository,boolean).ThreeWayMerger -
 newMerger(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config).ThreeWayMerger -
 getName()String -
StrategyResolve - :.ThreeWayMergeStrategy
 new() -
 newMerger(org.eclipse.jgit.lib.Repository).ThreeWayMerger -
 newMerger(org.eclipse.jgit.lib.Repository,boolean).ThreeWayMerger -
 newMerger(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config).ThreeWayMerger -
 getName()String -
StrategySimpleTwoWayInCore - :.ThreeWayMergeStrategy
 new() o
 getName()String -
 newMerger(org.eclipse.jgit.lib.Repository).ThreeWayMerger -
 newMerger(org.eclipse.jgit.lib.Repository,boolean).ThreeWayMerger -
 newMerger(org.eclipse.jgit.lib.ObjectInserter,org.eclipse.jgit.lib.Config).ThreeWayMerger -
ThreeWayMergeStrategy a :.MergeStrategy
 new() -
 newMerger(org.eclipse.jgit.lib.Repository).ThreeWayMerger a
 newMerger(org.eclipse.jgit.lib.Repository,boolean).ThreeWayMerger a
ThreeWayMerger a :.Merger
 new(org.eclipse.jgit.lib.Repository) o
 new(org.eclipse.jgit.lib.Repository,boolean) o
 new(org.eclipse.jgit.lib.ObjectInserter) o
 setBase(org.eclipse.jgit.lib.AnyObjectId)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 merge(org.eclipse.jgit.lib.AnyObjectId[])boolean v !java.io.IOException
 getBaseCommitId()org.eclipse.jgit.lib.ObjectId -
 mergeBase()org.eclipse.jgit.treewalk.AbstractTreeIterator o !java.io.IOException
package org.eclipse.jgit.notes
Note - :org.eclipse.jgit.lib.ObjectId
 new(org.eclipse.jgit.lib.AnyObjectId,org.eclipse.jgit.lib.ObjectId) -
 getData()org.eclipse.jgit.lib.ObjectId -
 toString()String -
package org.eclipse.jgit.patch
FileHeader - :org.eclipse.jgit.diff.DiffEntry +PatchType
 new(byte[],org.eclipse.jgit.diff.EditList,.FileHeader.PatchType) -
 getBuffer()byte[] -
 getStartOffset()int -
 getEndOffset()int -
 getScriptText()String -
 getScriptText(java.nio.charset.Charset,java.nio.charset.Charset)String -
 getPatchType().FileHeader.PatchType -
 hasMetaDataChanges()boolean -
 getHunks()java.util.List<.HunkHeader> -
 getForwardBinaryHunk().BinaryHunk -
 getReverseBinaryHunk().BinaryHunk -
 toEditList()org.eclipse.jgit.diff.EditList -
FormatError - +Severity
 getSeverity().FormatError.Severity -
 getMessage()String -
 getBuffer()byte[] -
 getOffset()int -
 getLineText()String -
 toString()String -
package org.eclipse.jgit.revplot
PlotWalk - :org.eclipse.jgit.revwalk.RevWalk
 dispose()void -
 new(org.eclipse.jgit.lib.Repository) -
 addAdditionalRefs(Iterable<org.eclipse.jgit.lib.Ref>)void - !java.io.IOException
 sort(org.eclipse.jgit.revwalk.RevSort,boolean)void -
 createCommit(org.eclipse.jgit.lib.AnyObjectId,int)org.eclipse.jgit.revwalk.RevCommit o
 next()org.eclipse.jgit.revwalk.RevCommit - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
package org.eclipse.jgit.revwalk
AbstractRevQueue ka :.Generator
 add(.RevCommit)void a
 add(.RevCommit,.RevFlag)void f
 addParents(.RevCommit,.RevFlag)void f
 next().RevCommit a
 clear()void a
 describe(StringBuilder,.RevCommit)void os
AsyncRevObjectQueue ai :org.eclipse.jgit.lib.AsyncOperation
 next().RevObject a !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
BitmapWalker f
 pm org.eclipse.jgit.lib.ProgressMonitor pf
 new(.ObjectWalk,org.eclipse.jgit.lib.BitmapIndex,org.eclipse.jgit.lib.ProgressMonitor) -
 setPrevCommit(org.eclipse.jgit.lib.AnyObjectId)void -
 setPrevBitmap(org.eclipse.jgit.lib.BitmapIndex.Bitmap)void -
 getCountOfBitmapIndexMisses()long -
 findObjects(Iterable<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.lib.BitmapIndex.BitmapBuilder,boolean)org.eclipse.jgit.lib.BitmapIndex.BitmapBuilder - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
BlockRevQueue ka :.AbstractRevQueue
 free .BlockRevQueue.BlockFreeList o
 new(boolean) o
 shareFreeList(.BlockRevQueue)void -
DateRevQueue - :.AbstractRevQueue
 new() -
 add(.RevCommit)void -
 next().RevCommit -
 peek().RevCommit -
 clear()void -
 toString()String -
DepthWalk ai +Commit,ObjectWalk,RevWalk
 getDepth()int a
 getDeepenSince()int d
 getDeepenNots()java.util.List<org.eclipse.jgit.lib.ObjectId> d
 getUnshallowFlag().RevFlag ax
 getReinterestingFlag().RevFlag a
 getDeepenNotFlag().RevFlag a
DepthWalk.Commit s :.RevCommit
 getDepth()int -
 isBoundary()boolean -
 new(org.eclipse.jgit.lib.AnyObjectId) o
 new(org.eclipse.jgit.lib.AnyObjectId,int) o
DepthWalk.ObjectWalk s :.ObjectWalk,.DepthWalk
 new(org.eclipse.jgit.lib.Repository,int) -
 new(org.eclipse.jgit.lib.ObjectReader,int) -
 markRoot(.RevObject)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 markUnshallow(.RevObject)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 createCommit(org.eclipse.jgit.lib.AnyObjectId,int).RevCommit o
 getDepth()int -
 getDeepenSince()int -
 getDeepenNots()java.util.List<org.eclipse.jgit.lib.ObjectId> -
 getUnshallowFlag().RevFlag x
 getReinterestingFlag().RevFlag -
 getDeepenNotFlag().RevFlag -
DepthWalk.RevWalk s :.RevWalk,.DepthWalk
 new(org.eclipse.jgit.lib.Repository,int) -
 new(org.eclipse.jgit.lib.ObjectReader,int) -
 markRoot(.RevCommit)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 createCommit(org.eclipse.jgit.lib.AnyObjectId,int).RevCommit o
 getDepth()int -
 getDeepenSince()int -
 setDeepenSince(int)void -
 getDeepenNots()java.util.List<org.eclipse.jgit.lib.ObjectId> -
 setDeepenNots(java.util.List<org.eclipse.jgit.lib.ObjectId>)void -
 getUnshallowFlag().RevFlag x
 getReinterestingFlag().RevFlag -
 getDeepenNotFlag().RevFlag -
 toObjectWalkWithSameObjects().DepthWalk.ObjectWalk -
FIFORevQueue - :.BlockRevQueue
 new() -
 add(.RevCommit)void -
 unpop(.RevCommit)void -
 next().RevCommit -
 clear()void -
 toString()String -
FollowFilter - :org.eclipse.jgit.treewalk.filter.TreeFilter
 create(String,org.eclipse.jgit.diff.DiffConfig).FollowFilter s
 getPath()String -
 include(org.eclipse.jgit.treewalk.TreeWalk)boolean - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 shouldTreeWalk(.RevCommit,.RevWalk,org.eclipse.jgit.treewalk.filter.TreeFilter.MutableBoolean)boolean -
 shouldBeRecursive()boolean -
 getPathsBestEffort()java.util.Optional<java.util.Set<byte[]>> -
 clone()org.eclipse.jgit.treewalk.filter.TreeFilter -
 toString()String -
 getRenameCallback().RenameCallback -
 setRenameCallback(.RenameCallback)void -
FooterKey f
 SIGNED_OFF_BY .FooterKey sf
 ACKED_BY .FooterKey sf
 CC .FooterKey sf
 new(String) -
 getName()String -
 toString()String -
FooterLine f
 fromMessage(String)java.util.List<.FooterLine> s
 fromMessage(byte[])java.util.List<.FooterLine> s
 getValues(java.util.List<.FooterLine>,String)java.util.List<String> s
 getValues(java.util.List<.FooterLine>,.FooterKey)java.util.List<String> s
 matches(.FooterKey)boolean -
 getKey()String -
 getValue()String -
 getEmailAddress()String -
 getStartOffset()int -
 getEndOffset()int -
 toString()String -
Generator ka
 firstParent boolean of
 new(boolean) o
LIFORevQueue - :.BlockRevQueue
 new() -
 add(.RevCommit)void -
 next().RevCommit -
 clear()void -
 toString()String -
ObjectReachabilityChecker ai
 areAllReachable(java.util.Collection<.RevObject>,java.util.stream.Stream<.RevObject>)java.util.Optional<.RevObject> a !java.io.IOException
ObjectWalk - :.RevWalk +VisitationPolicy
 SIMPLE_VISITATION_POLICY .ObjectWalk.VisitationPolicy sf
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.ObjectReader) -
 markStart(.RevObject)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 markUninteresting(.RevObject)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 sort(.RevSort)void -
 sort(.RevSort,boolean)void -
 getObjectFilter().filter.ObjectFilter -
 setObjectFilter(.filter.ObjectFilter)void -
 setVisitationPolicy(.ObjectWalk.VisitationPolicy)void -
 next().RevCommit - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 skipTree()void -
 nextObject().RevObject - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 checkConnectivity()void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getPathString()String -
 getTreeDepth()int -
 getPathHashCode()int -
 getPathBuffer()byte[] -
 getPathLength()int -
 dispose()void -
 reset(int)void o
ObjectWalk.VisitationPolicy sai
 shouldVisit(.RevObject)boolean a
 visited(.RevObject)void a
ReachabilityChecker ai
 areAllReachable(java.util.Collection<.RevCommit>,java.util.stream.Stream<.RevCommit>)java.util.Optional<.RevCommit> a !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
RenameCallback a
 new() -
 renamed(org.eclipse.jgit.diff.DiffEntry)void a
 renamed(org.eclipse.jgit.diff.DiffEntry,.RevCommit)void -
RevBlob - :.RevObject
 new(org.eclipse.jgit.lib.AnyObjectId) o
 getType()int f
RevCommit - :.RevObject
 tree .RevTree o
 parents .RevCommit[] o
 buffer byte[] o
 parse(byte[]).RevCommit s
 parse(.RevWalk,byte[]).RevCommit s !java.io.IOException
 new(org.eclipse.jgit.lib.AnyObjectId) o
 new(org.eclipse.jgit.lib.AnyObjectId,int) o
 getType()int f
 carry(.RevFlag)void -
 getCommitTime()int f
 getTree().RevTree f
 getParentCount()int -
 getParent(int).RevCommit -
 getParents().RevCommit[] -
 getRawBuffer()byte[] f
 getRawGpgSignature()byte[] f
 getAuthorIdent()org.eclipse.jgit.lib.PersonIdent f
 getCommitterIdent()org.eclipse.jgit.lib.PersonIdent f
 getFullMessage()String f
 getShortMessage()String f
 getFirstMessageLine()String f
 getEncodingName()String f
 getEncoding()java.nio.charset.Charset f
 getFooterLines()java.util.List<.FooterLine> f
 getFooterLines(String)java.util.List<String> f
 getFooterLines(.FooterKey)java.util.List<String> f
 getChangedPathFilter(.RevWalk)org.eclipse.jgit.internal.storage.commitgraph.ChangedPathFilter -
 reset()void -
 disposeBody()void f
 toString()String -
RevCommitList - <E=.RevCommit> :.RevObjectList<<E>>
 new() -
 clear()void -
 applyFlag(.filter.RevFilter,.RevFlag)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 applyFlag(.filter.RevFilter,.RevFlag,int,int)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 clearFlag(.RevFlag)void -
 clearFlag(.RevFlag,int,int)void -
 indexOf(.RevFlag,int)int -
 lastIndexOf(.RevFlag,int)int -
 source(.RevWalk)void -
 isPending()boolean -
 fillTo(int)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 fillTo(.RevCommit,int)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 enter(int,<E>)void o
RevFlag -
 UNINTERESTING .RevFlag sf
 SEEN .RevFlag sf
 UNSHALLOW .RevFlag sf
 getRevWalk().RevWalk -
 toString()String -
RevFlagSet - :java.util.AbstractSet<.RevFlag>
 new() -
 new(.RevFlagSet) -
 new(java.util.Collection<.RevFlag>) -
 contains(Object)boolean -
 containsAll(java.util.Collection<?>)boolean -
 add(.RevFlag)boolean -
 remove(Object)boolean -
 iterator()java.util.Iterator<.RevFlag> -
 size()int -
RevObject a :org.eclipse.jgit.lib.ObjectIdOwnerMap.Entry
 getType()int a
 getId()org.eclipse.jgit.lib.ObjectId f
 has(.RevFlag)boolean f
 hasAny(.RevFlagSet)boolean f
 hasAll(.RevFlagSet)boolean f
 add(.RevFlag)void f
 add(.RevFlagSet)void f
 remove(.RevFlag)void f
 remove(.RevFlagSet)void f
 toString()String -
 appendCoreFlags(StringBuilder)void o
RevObjectList - <E=.RevObject> :java.util.AbstractList<<E>> +Block
 contents .RevObjectList.Block o
 size int o
 new() -
 add(int,<E>)void -
 set(int,<E>)<E> -
 get(int)<E> -
 size()int -
 clear()void -
RevObjectList.Block os
RevSort fe :Enum<.RevSort>
 NONE .RevSort sf
 COMMIT_TIME_DESC .RevSort sf
 TOPO .RevSort sf
 TOPO_KEEP_BRANCH_TOGETHER .RevSort sf
 REVERSE .RevSort sf
 BOUNDARY .RevSort sf
 values().RevSort[] s
 valueOf(String).RevSort s
RevTag - :.RevObject
 parse(byte[]).RevTag s !org.eclipse.jgit.errors.CorruptObjectException
 parse(.RevWalk,byte[]).RevTag s !org.eclipse.jgit.errors.CorruptObjectException
 new(org.eclipse.jgit.lib.AnyObjectId) o
 getType()int f
 getTaggerIdent()org.eclipse.jgit.lib.PersonIdent f
 getRawGpgSignature()byte[] f
 getFullMessage()String f
 getShortMessage()String f
 getObject().RevObject f
 getTagName()String f
 getRawBuffer()byte[] f
 disposeBody()void f
RevTree - :.RevObject
 new(org.eclipse.jgit.lib.AnyObjectId) o
 getType()int f
RevWalk - :Iterable<.RevCommit>,AutoCloseable +RevFilterStats
 monitor org.eclipse.jgit.lib.ProgressMonitor p
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.ObjectReader) -
 getObjectReader()org.eclipse.jgit.lib.ObjectReader -
 close()void -
 markStart(.RevCommit)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 markStart(java.util.Collection<.RevCommit>)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 markUninteresting(.RevCommit)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 isMergedInto(.RevCommit,.RevCommit)boolean - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getMergedInto(.RevCommit,java.util.Collection<org.eclipse.jgit.lib.Ref>)java.util.List<org.eclipse.jgit.lib.Ref> - !java.io.IOException
 getMergedInto(.RevCommit,java.util.Collection<org.eclipse.jgit.lib.Ref>,org.eclipse.jgit.lib.ProgressMonitor)java.util.List<org.eclipse.jgit.lib.Ref> - !java.io.IOException
 isMergedIntoAny(.RevCommit,java.util.Collection<org.eclipse.jgit.lib.Ref>)boolean - !java.io.IOException
 isMergedIntoAnyCommit(.RevCommit,java.util.Collection<.RevCommit>)boolean - !java.io.IOException
 isMergedIntoAll(.RevCommit,java.util.Collection<org.eclipse.jgit.lib.Ref>)boolean - !java.io.IOException
 next().RevCommit - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 setProgressMonitor(org.eclipse.jgit.lib.ProgressMonitor)void -
 getRevSort()java.util.EnumSet<.RevSort> -
 hasRevSort(.RevSort)boolean -
 sort(.RevSort)void -
 sort(.RevSort,boolean)void -
 getRevFilter().filter.RevFilter -
 setRevFilter(.filter.RevFilter)void -
 getTreeFilter()org.eclipse.jgit.treewalk.filter.TreeFilter -
 setTreeFilter(org.eclipse.jgit.treewalk.filter.TreeFilter)void -
 setRewriteParents(boolean)void -
 getRevFilterStats().RevWalk.RevFilterStats -
 isRetainBody()boolean -
 setRetainBody(boolean)void -
 isFirstParent()boolean -
 setFirstParent(boolean)void -
 lookupBlob(org.eclipse.jgit.lib.AnyObjectId).RevBlob -
 lookupTree(org.eclipse.jgit.lib.AnyObjectId).RevTree -
 lookupCommit(org.eclipse.jgit.lib.AnyObjectId).RevCommit -
 lookupCommit(org.eclipse.jgit.lib.AnyObjectId,int).RevCommit o
 lookupTag(org.eclipse.jgit.lib.AnyObjectId).RevTag -
 lookupAny(org.eclipse.jgit.lib.AnyObjectId,int).RevObject -
 lookupOrNull(org.eclipse.jgit.lib.AnyObjectId).RevObject -
 parseCommit(org.eclipse.jgit.lib.AnyObjectId).RevCommit - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 parseTree(org.eclipse.jgit.lib.AnyObjectId).RevTree - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 parseTag(org.eclipse.jgit.lib.AnyObjectId).RevTag - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 parseAny(org.eclipse.jgit.lib.AnyObjectId).RevObject - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 parseAny(Iterable<<T>>,boolean).AsyncRevObjectQueue - <T=org.eclipse.jgit.lib.ObjectId>
 parseHeaders(.RevObject)void - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 parseBody(.RevObject)void - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 peel(.RevObject).RevObject - !org.eclipse.jgit.errors.MissingObjectException,java.io.IOException
 newFlag(String).RevFlag -
 carry(.RevFlag)void -
 carry(java.util.Collection<.RevFlag>)void -
 retainOnReset(.RevFlag)void f
 retainOnReset(java.util.Collection<.RevFlag>)void f
 disposeFlag(.RevFlag)void -
 reset()void f
 resetRetain(.RevFlagSet)void f
 resetRetain(.RevFlag[])void fv
 reset(int)void o
 dispose()void -
 iterator()java.util.Iterator<.RevCommit> -
 assertNotStarted()void o
 assertNoCommitsMarkedStart()void o
 toObjectWalkWithSameObjects().ObjectWalk -
 createCommit(org.eclipse.jgit.lib.AnyObjectId).RevCommit o
 createCommit(org.eclipse.jgit.lib.AnyObjectId,int).RevCommit o
 assumeShallow(java.util.Collection<org.eclipse.jgit.lib.ObjectId>)void -
RevWalk.RevFilterStats sf
 incrementNumMergeCommitsUsedBaseParentAsRedirect()void -
 incrementNumMergeCommitsUsedPullRequestParentAsRedirect()void -
 incrementNumMergeCommitsHadNoDiffButNoInterestingParent()void -
 incrementNumMergeCommitsHadNoRedirect()void -
 getNumMergeCommitsUsedBaseParentAsRedirect()long -
 getNumMergeCommitsUsedPullRequestParentAsRedirect()long -
 getNumMergeCommitsHadNoRedirect()long -
 getNumMergeCommitsHadNoDiffWithAnyInterestingParent()long -
 getChangedPathFilterTruePositive()long -
 getChangedPathFilterFalsePositive()long -
 getChangedPathFilterNegative()long -
 getNumCommitsThroughTreeRevFilter()long -
 getNumTreesParsedInTreeRevFilter()long -
RevWalkUtils f
 count(.RevWalk,.RevCommit,.RevCommit)int s !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 find(.RevWalk,.RevCommit,.RevCommit)java.util.List<.RevCommit> s !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 findBranchesReachableFrom(.RevCommit,.RevWalk,java.util.Collection<org.eclipse.jgit.lib.Ref>)java.util.List<org.eclipse.jgit.lib.Ref> s !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 findBranchesReachableFrom(.RevCommit,.RevWalk,java.util.Collection<org.eclipse.jgit.lib.Ref>,org.eclipse.jgit.lib.ProgressMonitor)java.util.List<org.eclipse.jgit.lib.Ref> s !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
TreeRevFilter - :.filter.RevFilter
 new(.RevWalk,org.eclipse.jgit.treewalk.filter.TreeFilter) -
 clone().filter.RevFilter -
 include(.RevWalk,.RevCommit)boolean - !java.io.IOException
 requiresCommitBody()boolean -
 getChangedPathFilterTruePositive()long x
 getChangedPathFilterFalsePositive()long x
 getChangedPathFilterNegative()long x
package org.eclipse.jgit.revwalk.filter
ObjectFilter a
 ALL .ObjectFilter sf
 new() -
 include(org.eclipse.jgit.revwalk.ObjectWalk,org.eclipse.jgit.lib.AnyObjectId)boolean a !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
RevFilter a
 ALL .RevFilter sf
 NONE .RevFilter sf
 ONLY_MERGES .RevFilter sf
 NO_MERGES .RevFilter sf
 MERGE_BASE .RevFilter sf
 new() -
 negate().RevFilter -
 requiresCommitBody()boolean -
 include(org.eclipse.jgit.revwalk.RevWalk,org.eclipse.jgit.revwalk.RevCommit)boolean a !org.eclipse.jgit.errors.StopWalkException,org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 clone().RevFilter a
 toString()String -
package org.eclipse.jgit.storage.file
FileRepositoryBuilder - :org.eclipse.jgit.lib.BaseRepositoryBuilder<.FileRepositoryBuilder,org.eclipse.jgit.lib.Repository>
 new() -
 build()org.eclipse.jgit.lib.Repository - !java.io.IOException
 create(java.io.File)org.eclipse.jgit.lib.Repository s !java.io.IOException
package org.eclipse.jgit.storage.pack
PackConfig -
 DEFAULT_REUSE_DELTAS boolean sf
 DEFAULT_REUSE_OBJECTS boolean sf
 DEFAULT_PRESERVE_OLD_PACKS boolean sf
 DEFAULT_PRUNE_PRESERVED boolean sf
 DEFAULT_DELTA_COMPRESS boolean sf
 DEFAULT_DELTA_BASE_AS_OFFSET boolean sf
 DEFAULT_MAX_DELTA_DEPTH int sf
 DEFAULT_DELTA_SEARCH_WINDOW_SIZE int sf
 DEFAULT_BIG_FILE_THRESHOLD int sf
 DEFAULT_WAIT_PREVENT_RACY_PACK boolean sf
 DEFAULT_MINSIZE_PREVENT_RACY_PACK long sf
 DEFAULT_DELTA_CACHE_SIZE long sf
 DEFAULT_DELTA_CACHE_LIMIT int sf
 DEFAULT_INDEX_VERSION int sf
 DEFAULT_WRITE_REVERSE_INDEX boolean sf
 DEFAULT_BUILD_BITMAPS boolean sf
 DEFAULT_PACK_KEPT_OBJECTS boolean sf
 DEFAULT_BITMAP_CONTIGUOUS_COMMIT_COUNT int sf
 DEFAULT_BITMAP_RECENT_COMMIT_COUNT int sf
 DEFAULT_BITMAP_RECENT_COMMIT_SPAN int sf
 DEFAULT_BITMAP_DISTANT_COMMIT_SPAN int sf
 DEFAULT_BITMAP_EXCESSIVE_BRANCH_COUNT int sf
 DEFAULT_BITMAP_EXCESSIVE_BRANCH_TIP_COUNT int sf
 DEFAULT_BITMAP_INACTIVE_BRANCH_AGE_IN_DAYS int sf
 DEFAULT_BITMAP_EXCLUDED_REFS_PREFIXES String[] sf
 DEFAULT_MIN_BYTES_FOR_OBJ_SIZE_INDEX int sf
 DEFAULT_SEARCH_FOR_REUSE_TIMEOUT java.time.Duration sf
 new() -
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Config) -
 new(.PackConfig) -
 isReuseDeltas()boolean -
 setReuseDeltas(boolean)void -
 isReuseObjects()boolean -
 setReuseObjects(boolean)void -
 isPreserveOldPacks()boolean -
 setPreserveOldPacks(boolean)void -
 isPrunePreserved()boolean -
 setPrunePreserved(boolean)void -
 isDeltaBaseAsOffset()boolean -
 setDeltaBaseAsOffset(boolean)void -
 isDeltaCompress()boolean -
 setDeltaCompress(boolean)void -
 getMaxDeltaDepth()int -
 setMaxDeltaDepth(int)void -
 getCutDeltaChains()boolean -
 setCutDeltaChains(boolean)void -
 getSinglePack()boolean -
 setSinglePack(boolean)void -
 getDeltaSearchWindowSize()int -
 setDeltaSearchWindowSize(int)void -
 getDeltaSearchMemoryLimit()long -
 setDeltaSearchMemoryLimit(long)void -
 getDeltaCacheSize()long -
 setDeltaCacheSize(long)void -
 getDeltaCacheLimit()int -
 setDeltaCacheLimit(int)void -
 getBigFileThreshold()int -
 setBigFileThreshold(int)void -
 isWaitPreventRacyPack()boolean -
 doWaitPreventRacyPack(long)boolean -
 setWaitPreventRacyPack(boolean)void -
 getMinSizePreventRacyPack()long -
 setMinSizePreventRacyPack(long)void -
 getCompressionLevel()int -
 setCompressionLevel(int)void -
 getThreads()int -
 setThreads(int)void -
 getExecutor()java.util.concurrent.Executor -
 setExecutor(java.util.concurrent.Executor)void -
 getIndexVersion()int -
 setIndexVersion(int)void -
 isWriteReverseIndex()boolean -
 setWriteReverseIndex(boolean)void -
 isBuildBitmaps()boolean -
 setBuildBitmaps(boolean)void -
 setPackKeptObjects(boolean)void -
 isPackKeptObjects()boolean -
 getBitmapContiguousCommitCount()int -
 setBitmapContiguousCommitCount(int)void -
 getBitmapRecentCommitCount()int -
 setBitmapRecentCommitCount(int)void -
 getBitmapRecentCommitSpan()int -
 setBitmapRecentCommitSpan(int)void -
 getBitmapDistantCommitSpan()int -
 setBitmapDistantCommitSpan(int)void -
 getBitmapExcessiveBranchCount()int -
 setBitmapExcessiveBranchCount(int)void -
 getBitmapExcessiveBranchTipCount()int -
 setBitmapExcessiveBranchTipCount(int)void -
 getBitmapInactiveBranchAgeInDays()int -
 getSearchForReuseTimeout()java.time.Duration -
 setBitmapInactiveBranchAgeInDays(int)void -
 getBitmapExcludedRefsPrefixes()String[] -
 setBitmapExcludedRefsPrefixes(String[])void -
 setSearchForReuseTimeout(java.time.Duration)void -
 getMinBytesForObjSizeIndex()int -
 setMinBytesForObjSizeIndex(int)void -
 isWriteObjSizeIndex()boolean -
 fromConfig(org.eclipse.jgit.lib.Config)void -
 toString()String -
PackStatistics - +Accumulator,ObjectType
 new(.PackStatistics.Accumulator) -
 getAdvertised()long -
 getWants()long -
 getHaves()long -
 getNotAdvertisedWants()long -
 getTimeNegotiating()long -
 getInterestingObjects()java.util.Set<org.eclipse.jgit.lib.ObjectId> -
 getUninterestingObjects()java.util.Set<org.eclipse.jgit.lib.ObjectId> -
 getClientShallowCommits()java.util.Set<org.eclipse.jgit.lib.ObjectId> -
 getReusedPacks()java.util.List<org.eclipse.jgit.internal.storage.pack.CachedPack> -
 getRootCommits()java.util.Set<org.eclipse.jgit.lib.ObjectId> -
 getDeltaSearchNonEdgeObjects()int -
 getDeltasFound()int -
 getTotalObjects()long -
 getBitmapIndexMisses()long -
 getTotalDeltas()long -
 getReusedObjects()long -
 getReusedDeltas()long -
 getTotalBytes()long -
 getThinPackBytes()long -
 byObjectType(int).PackStatistics.ObjectType -
 isShallow()boolean -
 getDepth()int -
 getTimeCounting()long -
 getTimeSearchingForReuse()long -
 getTimeSearchingForSizes()long -
 getTimeCompressing()long -
 getTimeWriting()long -
 getReachabilityCheckDuration()long -
 getTreesTraversed()long -
 getOffloadedPackfiles()long -
 getOffloadedPackfilesSize()long -
 getTimeTotal()long -
 getTransferRate()double -
 getMessage()String -
 getObjectTypes()java.util.Map<Integer,.PackStatistics.ObjectType> -
package org.eclipse.jgit.submodule
SubmoduleStatus -
 new(.SubmoduleStatusType,String,org.eclipse.jgit.lib.ObjectId) -
 new(.SubmoduleStatusType,String,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId) -
 getType().SubmoduleStatusType -
 getPath()String -
 getIndexId()org.eclipse.jgit.lib.ObjectId -
 getHeadId()org.eclipse.jgit.lib.ObjectId -
SubmoduleWalk - :AutoCloseable +IgnoreSubmoduleMode
 forIndex(org.eclipse.jgit.lib.Repository).SubmoduleWalk s !java.io.IOException
 forPath(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.AnyObjectId,String).SubmoduleWalk s !java.io.IOException
 forPath(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.treewalk.AbstractTreeIterator,String).SubmoduleWalk s !java.io.IOException
 getSubmoduleDirectory(org.eclipse.jgit.lib.Repository,String)java.io.File s
 getSubmoduleRepository(org.eclipse.jgit.lib.Repository,String)org.eclipse.jgit.lib.Repository s !java.io.IOException
 getSubmoduleRepository(java.io.File,String)org.eclipse.jgit.lib.Repository s !java.io.IOException
 getSubmoduleRepository(java.io.File,String,org.eclipse.jgit.util.FS)org.eclipse.jgit.lib.Repository s !java.io.IOException
 getSubmoduleRepository(java.io.File,String,org.eclipse.jgit.util.FS,org.eclipse.jgit.lib.BaseRepositoryBuilder<?,org.eclipse.jgit.lib.Repository>)org.eclipse.jgit.lib.Repository s !java.io.IOException
 getSubmoduleRemoteUrl(org.eclipse.jgit.lib.Repository,String)String s !java.io.IOException
 new(org.eclipse.jgit.lib.Repository) - !java.io.IOException
 setModulesConfig(org.eclipse.jgit.lib.Config).SubmoduleWalk -
 setRootTree(org.eclipse.jgit.treewalk.AbstractTreeIterator).SubmoduleWalk -
 setRootTree(org.eclipse.jgit.lib.AnyObjectId).SubmoduleWalk - !java.io.IOException
 loadModulesConfig().SubmoduleWalk - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 containsGitModulesFile(org.eclipse.jgit.lib.Repository)boolean s !java.io.IOException
 setFilter(org.eclipse.jgit.treewalk.filter.TreeFilter).SubmoduleWalk -
 setTree(org.eclipse.jgit.treewalk.AbstractTreeIterator).SubmoduleWalk - !org.eclipse.jgit.errors.CorruptObjectException
 setTree(org.eclipse.jgit.lib.AnyObjectId).SubmoduleWalk - !java.io.IOException
 reset().SubmoduleWalk -
 getDirectory()java.io.File -
 next()boolean - !java.io.IOException
 getPath()String -
 setBuilderFactory(org.eclipse.jgit.lib.RepositoryBuilderFactory)void -
 getModuleName()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getObjectId()org.eclipse.jgit.lib.ObjectId -
 getModulesPath()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getConfigUrl()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getModulesUrl()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getConfigUpdate()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getModulesUpdate()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getModulesIgnore().SubmoduleWalk.IgnoreSubmoduleMode - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 getRepository()org.eclipse.jgit.lib.Repository - !java.io.IOException
 getHead()org.eclipse.jgit.lib.ObjectId - !java.io.IOException
 getHeadRef()String - !java.io.IOException
 getRemoteUrl()String - !java.io.IOException,org.eclipse.jgit.errors.ConfigInvalidException
 close()void -
SubmoduleWalk.IgnoreSubmoduleMode sfe :Enum<.SubmoduleWalk.IgnoreSubmoduleMode>
 ALL .SubmoduleWalk.IgnoreSubmoduleMode sf
 DIRTY .SubmoduleWalk.IgnoreSubmoduleMode sf
 UNTRACKED .SubmoduleWalk.IgnoreSubmoduleMode sf
 NONE .SubmoduleWalk.IgnoreSubmoduleMode sf
 values().SubmoduleWalk.IgnoreSubmoduleMode[] s
 valueOf(String).SubmoduleWalk.IgnoreSubmoduleMode s
package org.eclipse.jgit.transport
AbstractAdvertiseRefsHook a :.AdvertiseRefsHook
 new() -
 advertiseRefs(.UploadPack)void - !.ServiceMayNotContinueException
 advertiseRefs(.ReceivePack)void - !java.io.IOException
 getAdvertisedRefs(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.revwalk.RevWalk)java.util.Map<String,org.eclipse.jgit.lib.Ref> oa !.ServiceMayNotContinueException
 getAdvertisedHaves(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.revwalk.RevWalk)java.util.Set<org.eclipse.jgit.lib.ObjectId> o !.ServiceMayNotContinueException
AdvertiseRefsHook ai
 DEFAULT .AdvertiseRefsHook sf
 advertiseRefs(.UploadPack)void a !.ServiceMayNotContinueException
 advertiseRefs(.ReceivePack)void a !.ServiceMayNotContinueException,java.io.IOException
AdvertiseRefsHookChain - :.AdvertiseRefsHook
 newChain(java.util.List<.AdvertiseRefsHook>).AdvertiseRefsHook s
 advertiseRefs(.ReceivePack)void - !java.io.IOException
 advertiseRefs(.UploadPack)void - !.ServiceMayNotContinueException
AmazonS3 -
 new(java.util.Properties) -
 get(String,String)java.net.URLConnection - !java.io.IOException
 decrypt(java.net.URLConnection)java.io.InputStream - !java.io.IOException
 list(String,String)java.util.List<String> - !java.io.IOException
 delete(String,String)void - !java.io.IOException
 put(String,String,byte[])void - !java.io.IOException
 beginPut(String,String,org.eclipse.jgit.lib.ProgressMonitor,String)java.io.OutputStream - !java.io.IOException
AwsRequestSignerV4 f
 sign(java.net.HttpURLConnection,java.util.Map<String,String>,long,String,String,String,String,char[])void s
 calculateBodyHash(byte[])String s
 getCanonicalizedQueryString(java.util.Map<String,String>)String s
 hash(byte[])byte[] s
BaseConnection a :.Connection
 new() -
 getRefsMap()java.util.Map<String,org.eclipse.jgit.lib.Ref> -
 getRefs()java.util.Collection<org.eclipse.jgit.lib.Ref> f
 getRef(String)org.eclipse.jgit.lib.Ref f
 getMessages()String -
 getPeerUserAgent()String -
 setPeerUserAgent(String)void o
 close()void a
 available(java.util.Map<String,org.eclipse.jgit.lib.Ref>)void o
 markStartedOperation()void o !org.eclipse.jgit.errors.TransportException
 getMessageWriter()java.io.Writer o
 setMessageWriter(java.io.Writer)void o
BasePackConnection ka :.BaseConnection
 CAPABILITY_SYMREF_PREFIX String osf
 local org.eclipse.jgit.lib.Repository of
 uri .URIish of
 transport .Transport of
 timeoutIn org.eclipse.jgit.util.io.TimeoutInputStream o
 timeoutOut org.eclipse.jgit.util.io.TimeoutOutputStream o
 in java.io.InputStream o
 out java.io.OutputStream o
 pckIn .PacketLineIn o
 pckOut .PacketLineOut o
 outNeedsEnd boolean o
 statelessRPC boolean o
 additionalHaves java.util.Set<org.eclipse.jgit.lib.ObjectId> of
 init(java.io.InputStream,java.io.OutputStream)void of
 readAdvertisedRefs()boolean o !org.eclipse.jgit.errors.TransportException
 lsRefs(java.util.Collection<.RefSpec>,String[])void ov !org.eclipse.jgit.errors.TransportException
 noRepository(Throwable)org.eclipse.jgit.errors.TransportException o
 isCapableOf(String)boolean o
 wantCapability(StringBuilder,String)boolean o
 getCapability(String)String o
 addUserAgentCapability(StringBuilder)void o
 getPeerUserAgent()String -
 close()void -
 endOut()void o
BasePackFetchConnection a :.BasePackConnection,.FetchConnection
 MIN_CLIENT_BUFFER int osf
 OPTION_INCLUDE_TAG String sf
 OPTION_MULTI_ACK String sf
 OPTION_MULTI_ACK_DETAILED String sf
 OPTION_THIN_PACK String sf
 OPTION_SIDE_BAND String sf
 OPTION_SIDE_BAND_64K String sf
 OPTION_OFS_DELTA String sf
 OPTION_SHALLOW String sf
 OPTION_NO_PROGRESS String sf
 OPTION_NO_DONE String sf
 OPTION_ALLOW_TIP_SHA1_IN_WANT String sf
 OPTION_ALLOW_REACHABLE_SHA1_IN_WANT String sf
 OPTION_FILTER String sf
 new(.PackTransport) -
 fetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<org.eclipse.jgit.lib.Ref>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void f !org.eclipse.jgit.errors.TransportException
 fetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<org.eclipse.jgit.lib.Ref>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.io.OutputStream)void f !org.eclipse.jgit.errors.TransportException
 didFetchIncludeTags()boolean -
 didFetchTestConnectivity()boolean -
 setPackLockMessage(String)void -
 getPackLocks()java.util.Collection<.PackLock> -
 doFetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<org.eclipse.jgit.lib.Ref>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.io.OutputStream)void o !org.eclipse.jgit.errors.TransportException
 close()void -
 onReceivePack()void o
BasePackPushConnection a :.BasePackConnection,.PushConnection
 CAPABILITY_REPORT_STATUS String sf
 CAPABILITY_DELETE_REFS String sf
 CAPABILITY_OFS_DELTA String sf
 CAPABILITY_SIDE_BAND_64K String sf
 CAPABILITY_PUSH_OPTIONS String sf
 new(.PackTransport) -
 push(org.eclipse.jgit.lib.ProgressMonitor,java.util.Map<String,.RemoteRefUpdate>)void - !org.eclipse.jgit.errors.TransportException
 push(org.eclipse.jgit.lib.ProgressMonitor,java.util.Map<String,.RemoteRefUpdate>,java.io.OutputStream)void - !org.eclipse.jgit.errors.TransportException
 noRepository(Throwable)org.eclipse.jgit.errors.TransportException o
 doPush(org.eclipse.jgit.lib.ProgressMonitor,java.util.Map<String,.RemoteRefUpdate>,java.io.OutputStream)void o !org.eclipse.jgit.errors.TransportException
 getPushOptions()java.util.List<String> -
 isUseBitmaps()boolean -
BundleWriter -
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.ObjectReader) -
 setPackConfig(org.eclipse.jgit.storage.pack.PackConfig)void -
 include(String,org.eclipse.jgit.lib.AnyObjectId)void -
 include(org.eclipse.jgit.lib.Ref)void -
 addObjectsAsIs(java.util.Collection<org.eclipse.jgit.internal.storage.pack.CachedPack>)void -
 assume(org.eclipse.jgit.revwalk.RevCommit)void -
 writeBundle(org.eclipse.jgit.lib.ProgressMonitor,java.io.OutputStream)void - !java.io.IOException
 setObjectCountCallback(.ObjectCountCallback).BundleWriter -
CapabilitiesV2Request f +Builder
 builder().CapabilitiesV2Request.Builder s
CapabilitiesV2Request.Builder sf
 build().CapabilitiesV2Request -
ChainingCredentialsProvider - :.CredentialsProvider
 new(.CredentialsProvider[]) v
 isInteractive()boolean -
 supports(.CredentialItem[])boolean v
 get(.URIish,.CredentialItem[])boolean v !org.eclipse.jgit.errors.UnsupportedCredentialItem
Connection ai :AutoCloseable
 getRefsMap()java.util.Map<String,org.eclipse.jgit.lib.Ref> a
 getRefs()java.util.Collection<org.eclipse.jgit.lib.Ref> a
 getRef(String)org.eclipse.jgit.lib.Ref a
 close()void a
 getMessages()String a
 getPeerUserAgent()String a
ConnectivityChecker ai +ConnectivityCheckInfo
 checkConnectivity(.ConnectivityChecker.ConnectivityCheckInfo,java.util.Set<org.eclipse.jgit.lib.ObjectId>,org.eclipse.jgit.lib.ProgressMonitor)void a !java.io.IOException
ConnectivityChecker.ConnectivityCheckInfo s
 new() -
 getRepository()org.eclipse.jgit.lib.Repository -
 setRepository(org.eclipse.jgit.lib.Repository)void -
 getParser().PackParser -
 setParser(.PackParser)void -
 isCheckObjects()boolean -
 setCheckObjects(boolean)void -
 getCommands()java.util.List<.ReceiveCommand> -
 setCommands(java.util.List<.ReceiveCommand>)void -
 setWalk(org.eclipse.jgit.revwalk.RevWalk)void -
 getWalk()org.eclipse.jgit.revwalk.RevWalk -
CredentialItem a +CharArrayType,InformationalMessage,Password,StringType,Username,YesNoType
 new(String,boolean) -
 getPromptText()String -
 isValueSecure()boolean -
 clear()void a
CredentialItem.CharArrayType s :.CredentialItem
 new(String,boolean) -
 clear()void -
 getValue()char[] -
 setValue(char[])void -
 setValueNoCopy(char[])void -
CredentialItem.InformationalMessage s :.CredentialItem
 new(String) -
 clear()void -
CredentialItem.Password s :.CredentialItem.CharArrayType
 new() -
 new(String) -
CredentialItem.StringType s :.CredentialItem
 new(String,boolean) -
 clear()void -
 getValue()String -
 setValue(String)void -
CredentialItem.Username s :.CredentialItem.StringType
 new() -
CredentialItem.YesNoType s :.CredentialItem
 new(String) -
 clear()void -
 getValue()boolean -
 setValue(boolean)void -
CredentialsProvider a
 new() -
 getDefault().CredentialsProvider s
 setDefault(.CredentialsProvider)void s
 isAnyNull(.CredentialItem[])boolean osv
 isInteractive()boolean a
 supports(.CredentialItem[])boolean av
 get(.URIish,.CredentialItem[])boolean av !org.eclipse.jgit.errors.UnsupportedCredentialItem
 get(.URIish,java.util.List<.CredentialItem>)boolean - !org.eclipse.jgit.errors.UnsupportedCredentialItem
 reset(.URIish)void -
Daemon -
 DEFAULT_PORT int sf
 new() -
 new(java.net.InetSocketAddress) -
 getAddress()java.net.InetSocketAddress -
 getService(String).DaemonService -
 getTimeout()int -
 setTimeout(int)void -
 getPackConfig()org.eclipse.jgit.storage.pack.PackConfig -
 setPackConfig(org.eclipse.jgit.storage.pack.PackConfig)void -
 setRepositoryResolver(.resolver.RepositoryResolver<.DaemonClient>)void -
 setUploadPackFactory(.resolver.UploadPackFactory<.DaemonClient>)void -
 getReceivePackFactory().resolver.ReceivePackFactory<.DaemonClient> -
 setReceivePackFactory(.resolver.ReceivePackFactory<.DaemonClient>)void -
 start()void - !java.io.IOException
 isRunning()boolean -
 stop()void -
 stopAndWait()void - !InterruptedException
DaemonClient -
 getDaemon().Daemon -
 getRemoteAddress()java.net.InetAddress -
 getInputStream()java.io.InputStream -
 getOutputStream()java.io.OutputStream -
DaemonService a
 isEnabled()boolean -
 setEnabled(boolean)void -
 isOverridable()boolean -
 setOverridable(boolean)void -
 getCommandName()String -
 handles(String)boolean -
FetchConnection ai :.Connection
 fetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<org.eclipse.jgit.lib.Ref>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void a !org.eclipse.jgit.errors.TransportException
 fetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<org.eclipse.jgit.lib.Ref>,java.util.Set<org.eclipse.jgit.lib.ObjectId>,java.io.OutputStream)void a !org.eclipse.jgit.errors.TransportException
 didFetchIncludeTags()boolean a
 didFetchTestConnectivity()boolean a
 setPackLockMessage(String)void a
 getPackLocks()java.util.Collection<.PackLock> a
FetchRequest ka
FetchResult - :.OperationResult
 addSubmodule(String,.FetchResult)void -
 submoduleResults()java.util.Map<String,.FetchResult> -
 toString()String -
FetchV2Request f :.FetchRequest
 getWantedRefs()java.util.List<String> -
 getServerOptions()java.util.List<String> -
FilterSpec f
 NO_FILTER .FilterSpec sf
 fromFilterLine(String).FilterSpec s !org.eclipse.jgit.errors.PackProtocolException
 allowsType(int)boolean -
 getBlobLimit()long -
 getTreeDepthLimit()long -
 isNoOp()boolean -
 filterLine()String -
FtpChannel ai +DirEntry,FtpException
 connect(int,java.util.concurrent.TimeUnit)void a !java.io.IOException
 disconnect()void a
 isConnected()boolean a
 cd(String)void a !java.io.IOException
 pwd()String a !java.io.IOException
 ls(String)java.util.Collection<.FtpChannel.DirEntry> a !java.io.IOException
 rmdir(String)void a !java.io.IOException
 mkdir(String)void a !java.io.IOException
 get(String)java.io.InputStream a !java.io.IOException
 put(String)java.io.OutputStream a !java.io.IOException
 rm(String)void a !java.io.IOException
 delete(String)void d !java.io.IOException
 rename(String,String)void a !java.io.IOException
FtpChannel.DirEntry sai
 getFilename()String a
 getModifiedTime()long a
 isDirectory()boolean a
FtpChannel.FtpException s :java.io.IOException
 OK int sf
 EOF int sf
 NO_SUCH_FILE int sf
 NO_PERMISSION int sf
 UNSPECIFIED_FAILURE int sf
 PROTOCOL_ERROR int sf
 UNSUPPORTED int sf
 new(String,int) -
 new(String,int,Throwable) -
 getStatus()int -
GitProtocolConstants f
 OPTION_INCLUDE_TAG String sf
 OPTION_MULTI_ACK String sf
 OPTION_MULTI_ACK_DETAILED String sf
 OPTION_THIN_PACK String sf
 OPTION_SIDE_BAND String sf
 OPTION_SIDE_BAND_64K String sf
 OPTION_OFS_DELTA String sf
 OPTION_SHALLOW String sf
 OPTION_DEEPEN_RELATIVE String sf
 OPTION_NO_PROGRESS String sf
 OPTION_NO_DONE String sf
 OPTION_ALLOW_TIP_SHA1_IN_WANT String sf
 OPTION_ALLOW_REACHABLE_SHA1_IN_WANT String sf
 OPTION_SYMREF String sf
 OPTION_PUSH_CERT String sf
 OPTION_FILTER String sf
 OPTION_WANT_REF String sf
 OPTION_SIDEBAND_ALL String sf
 OPTION_WAIT_FOR_DONE String sf
 CAPABILITY_ATOMIC String sf
 CAPABILITY_QUIET String sf
 CAPABILITY_REPORT_STATUS String sf
 CAPABILITY_DELETE_REFS String sf
 CAPABILITY_OFS_DELTA String sf
 CAPABILITY_SIDE_BAND_64K String sf
 CAPABILITY_PUSH_CERT String sf
 OPTION_AGENT String sf
 CAPABILITY_PUSH_OPTIONS String sf
 CAPABILITY_REF_IN_WANT String sf
 CAPABILITY_SERVER_OPTION String sf
 CAPABILITY_SHALLOW String sf
 OPTION_SERVER_OPTION String sf
 OPTION_SESSION_ID String sf
 COMMAND_LS_REFS String sf
 COMMAND_FETCH String sf
 COMMAND_OBJECT_INFO String sf
 PROTOCOL_HEADER String sf
 PROTOCOL_ENVIRONMENT_VARIABLE String sf
 REF_ATTR_PEELED String sf
 REF_ATTR_SYMREF_TARGET String sf
 SECTION_ACKNOWLEDGMENTS String sf
 SECTION_PACKFILE String sf
 SECTION_SHALLOW_INFO String sf
 VERSION_1 String sf
 VERSION_2 String sf
 VERSION_2_REQUEST String sf
 PACKET_FLUSH String sf
 PACKET_END String sf
 PACKET_DELIM String sf
 PACKET_DEEPEN String sf
 PACKET_DEEPEN_NOT String sf
 PACKET_DEEPEN_SINCE String sf
 PACKET_ACK String sf
 PACKET_DONE String sf
 PACKET_ERR String sf
 PACKET_HAVE String sf
 PACKET_SHALLOW String sf
 PACKET_UNSHALLOW String sf
 PACKET_WANT String sf
 PACKET_WANT_REF String sf
HMACSHA1NonceGenerator - :.NonceGenerator
 new(String) -
 createNonce(org.eclipse.jgit.lib.Repository,long)String -
 verify(String,String,org.eclipse.jgit.lib.Repository,boolean,int).PushCertificate.NonceStatus -
HttpConfig - +HttpRedirectMode
 HTTP String sf
 FOLLOW_REDIRECTS_KEY String sf
 MAX_REDIRECTS_KEY String sf
 POST_BUFFER_KEY String sf
 SSL_VERIFY_KEY String sf
 USER_AGENT String sf
 EXTRA_HEADER String sf
 COOKIE_FILE_KEY String sf
 SAVE_COOKIES_KEY String sf
 COOKIE_FILE_CACHE_LIMIT_KEY String sf
 getPostBuffer()int -
 isSslVerify()boolean -
 getFollowRedirects().HttpConfig.HttpRedirectMode -
 getMaxRedirects()int -
 getUserAgent()String -
 getExtraHeaders()java.util.List<String> -
 getCookieFile()String -
 getSaveCookies()boolean -
 getCookieFileCacheLimit()int -
 new(org.eclipse.jgit.lib.Config,.URIish) -
 new(.URIish) -
HttpConfig.HttpRedirectMode sfe :Enum<.HttpConfig.HttpRedirectMode>,org.eclipse.jgit.lib.Config.ConfigEnum
 TRUE .HttpConfig.HttpRedirectMode sf
 INITIAL .HttpConfig.HttpRedirectMode sf
 FALSE .HttpConfig.HttpRedirectMode sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 values().HttpConfig.HttpRedirectMode[] s
 valueOf(String).HttpConfig.HttpRedirectMode s
HttpTransport a :.Transport
 connectionFactory .http.HttpConnectionFactory os
 getConnectionFactory().http.HttpConnectionFactory s
 setConnectionFactory(.http.HttpConnectionFactory)void s
 new(org.eclipse.jgit.lib.Repository,.URIish) o
 new(.URIish) o
InternalHttpServerGlue -
 setPeerUserAgent(.UploadPack,String)void s
 setPeerUserAgent(.ReceivePack,String)void s
LsRefsV2Request f +Builder
 getRefPrefixes()java.util.List<String> -
 getSymrefs()boolean -
 getPeel()boolean -
 getAgent()String -
 getClientSID()String -
 getServerOptions()java.util.List<String> -
 builder().LsRefsV2Request.Builder s
LsRefsV2Request.Builder sf
 setRefPrefixes(java.util.List<String>).LsRefsV2Request.Builder -
 setSymrefs(boolean).LsRefsV2Request.Builder -
 setPeel(boolean).LsRefsV2Request.Builder -
 addServerOption(String).LsRefsV2Request.Builder -
 setAgent(String).LsRefsV2Request.Builder -
 setClientSID(String).LsRefsV2Request.Builder -
 build().LsRefsV2Request -
NetRC - +NetRCEntry
 new() -
 new(java.io.File) -
 getEntry(String).NetRC.NetRCEntry -
 getEntries()java.util.Collection<.NetRC.NetRCEntry> -
NetRC.NetRCEntry s
 login String -
 password char[] -
 machine String -
 account String -
 macdef String -
 macbody String -
 new() -
NetRCCredentialsProvider - :.CredentialsProvider
 new() -
 install()void s
 supports(.CredentialItem[])boolean v
 get(.URIish,.CredentialItem[])boolean v !org.eclipse.jgit.errors.UnsupportedCredentialItem
 isInteractive()boolean -
NonceGenerator ai
 createNonce(org.eclipse.jgit.lib.Repository,long)String a
 verify(String,String,org.eclipse.jgit.lib.Repository,boolean,int).PushCertificate.NonceStatus a
ObjectCountCallback ai
 setObjectCount(long)void a !.WriteAbortedException
ObjectInfoRequest f +Builder
 getObjectIDs()java.util.List<org.eclipse.jgit.lib.ObjectId> -
 builder().ObjectInfoRequest.Builder s
ObjectInfoRequest.Builder sf
 setObjectIDs(java.util.List<org.eclipse.jgit.lib.ObjectId>).ObjectInfoRequest.Builder -
 build().ObjectInfoRequest -
OperationResult a
 new() -
 getURI().URIish -
 getAdvertisedRefs()java.util.Collection<org.eclipse.jgit.lib.Ref> -
 getAdvertisedRef(String)org.eclipse.jgit.lib.Ref f
 getTrackingRefUpdates()java.util.Collection<.TrackingRefUpdate> -
 getTrackingRefUpdate(String).TrackingRefUpdate -
 getMessages()String -
 getPeerUserAgent()String -
PackLock ai
 unlock()void a !java.io.IOException
PackParser a +ObjectTypeAndSize,Source,UnresolvedDelta
 new(org.eclipse.jgit.lib.ObjectDatabase,java.io.InputStream) o
 isAllowThin()boolean -
 setAllowThin(boolean)void -
 isCheckObjectCollisions()boolean o
 setCheckObjectCollisions(boolean)void o
 setNeedNewObjectIds(boolean)void -
 needNewObjectIds()boolean -
 setNeedBaseObjectIds(boolean)void -
 isCheckEofAfterPackFooter()boolean -
 setCheckEofAfterPackFooter(boolean)void -
 isExpectDataAfterPackFooter()boolean -
 setExpectDataAfterPackFooter(boolean)void -
 getNewObjectIds()org.eclipse.jgit.lib.ObjectIdSubclassMap<org.eclipse.jgit.lib.ObjectId> -
 getBaseObjectIds()org.eclipse.jgit.lib.ObjectIdSubclassMap<org.eclipse.jgit.lib.ObjectId> -
 setObjectChecker(org.eclipse.jgit.lib.ObjectChecker)void -
 setObjectChecking(boolean)void -
 getLockMessage()String -
 setLockMessage(String)void -
 setMaxObjectSizeLimit(long)void -
 getObjectCount()int -
 getObject(int).PackedObjectInfo -
 getSortedObjectList(java.util.Comparator<.PackedObjectInfo>)java.util.List<.PackedObjectInfo> -
 getPackSize()long -
 getReceivedPackStatistics().ReceivedPackStatistics -
 parse(org.eclipse.jgit.lib.ProgressMonitor).PackLock f !java.io.IOException
 parse(org.eclipse.jgit.lib.ProgressMonitor,org.eclipse.jgit.lib.ProgressMonitor).PackLock - !java.io.IOException
 readObjectHeader(.PackParser.ObjectTypeAndSize).PackParser.ObjectTypeAndSize o !java.io.IOException
 verifySafeObject(org.eclipse.jgit.lib.AnyObjectId,int,byte[])void o !org.eclipse.jgit.errors.CorruptObjectException
 buffer()byte[] o
 newInfo(org.eclipse.jgit.lib.AnyObjectId,.PackParser.UnresolvedDelta,org.eclipse.jgit.lib.ObjectId).PackedObjectInfo o
 setExpectedObjectCount(long)void o
 onStoreStream(byte[],int,int)void oa !java.io.IOException
 onObjectHeader(.PackParser.Source,byte[],int,int)void oa !java.io.IOException
 onObjectData(.PackParser.Source,byte[],int,int)void oa !java.io.IOException
 onInflatedObjectData(.PackedObjectInfo,int,byte[])void oa !java.io.IOException
 onPackHeader(long)void oa !java.io.IOException
 onPackFooter(byte[])void oa !java.io.IOException
 onAppendBase(int,byte[],.PackedObjectInfo)boolean oa !java.io.IOException
 onEndThinPack()void oa !java.io.IOException
 seekDatabase(.PackedObjectInfo,.PackParser.ObjectTypeAndSize).PackParser.ObjectTypeAndSize oa !java.io.IOException
 seekDatabase(.PackParser.UnresolvedDelta,.PackParser.ObjectTypeAndSize).PackParser.ObjectTypeAndSize oa !java.io.IOException
 readDatabase(byte[],int,int)int oa !java.io.IOException
 checkCRC(int)boolean oa
 onBeginWholeObject(long,int,long)void oa !java.io.IOException
 onEndWholeObject(.PackedObjectInfo)void oa !java.io.IOException
 onBeginOfsDelta(long,long,long)void oa !java.io.IOException
 onBeginRefDelta(long,org.eclipse.jgit.lib.AnyObjectId,long)void oa !java.io.IOException
 onEndDelta().PackParser.UnresolvedDelta o !java.io.IOException
PackParser.ObjectTypeAndSize s
 type int -
 size long -
 new() -
PackParser.Source sfe :Enum<.PackParser.Source>
 INPUT .PackParser.Source sf
 DATABASE .PackParser.Source sf
 values().PackParser.Source[] s
 valueOf(String).PackParser.Source s
PackParser.UnresolvedDelta s
 new() -
 getOffset()long -
 getCRC()int -
 setCRC(int)void -
PackTransport ai
PackedObjectInfo - :org.eclipse.jgit.lib.ObjectIdOwnerMap.Entry
 new(org.eclipse.jgit.lib.AnyObjectId) -
 getOffset()long -
 setOffset(long)void -
 getCRC()int -
 setCRC(int)void -
 getType()int -
 setType(int)void -
 setFullSize(long)void -
 getFullSize()long -
PacketLineIn - +InputOverLimitIOException,PacketLineInIterator
 new(java.io.InputStream) -
 new(java.io.InputStream,long) -
 readString()String - !java.io.IOException
 readStrings().PacketLineIn.PacketLineInIterator - !java.io.IOException
 readStringRaw()String - !java.io.IOException
 isDelimiter(String)boolean s
 isEnd(String)boolean s
PacketLineIn.InputOverLimitIOException s :java.io.IOException
 new() -
PacketLineIn.PacketLineInIterator s :Iterable<String>
 iterator()java.util.Iterator<String> -
PacketLineOut -
 new(java.io.OutputStream) -
 new(java.io.OutputStream,boolean) -
 setFlushOnEnd(boolean)void -
 isUsingSideband()boolean -
 setUsingSideband(boolean)void -
 writeString(String)void - !java.io.IOException
 writePacket(byte[])void - !java.io.IOException
 writePacket(byte[],int,int)void - !java.io.IOException
 writeDelim()void - !java.io.IOException
 end()void - !java.io.IOException
 flush()void - !java.io.IOException
PostReceiveHook ai
 NULL .PostReceiveHook sf
 onPostReceive(.ReceivePack,java.util.Collection<.ReceiveCommand>)void a
PostReceiveHookChain - :.PostReceiveHook
 newChain(java.util.List<.PostReceiveHook>).PostReceiveHook s
 onPostReceive(.ReceivePack,java.util.Collection<.ReceiveCommand>)void -
PostUploadHook ai
 NULL .PostUploadHook sf
 onPostUpload(org.eclipse.jgit.storage.pack.PackStatistics)void a
PostUploadHookChain - :.PostUploadHook
 newChain(java.util.List<.PostUploadHook>).PostUploadHook s
 onPostUpload(org.eclipse.jgit.storage.pack.PackStatistics)void -
PreReceiveHook ai
 NULL .PreReceiveHook sf
 onPreReceive(.ReceivePack,java.util.Collection<.ReceiveCommand>)void a
PreReceiveHookChain - :.PreReceiveHook
 newChain(java.util.List<.PreReceiveHook>).PreReceiveHook s
 onPreReceive(.ReceivePack,java.util.Collection<.ReceiveCommand>)void -
PreUploadHook ai
 NULL .PreUploadHook sf
 onBeginNegotiateRound(.UploadPack,java.util.Collection<org.eclipse.jgit.lib.ObjectId>,int)void a !.ServiceMayNotContinueException
 onEndNegotiateRound(.UploadPack,java.util.Collection<org.eclipse.jgit.lib.ObjectId>,int,int,boolean)void a !.ServiceMayNotContinueException
 onSendPack(.UploadPack,java.util.Collection<org.eclipse.jgit.lib.ObjectId>,java.util.Collection<org.eclipse.jgit.lib.ObjectId>)void a !.ServiceMayNotContinueException
PreUploadHookChain - :.PreUploadHook
 newChain(java.util.List<.PreUploadHook>).PreUploadHook s
 onBeginNegotiateRound(.UploadPack,java.util.Collection<org.eclipse.jgit.lib.ObjectId>,int)void - !.ServiceMayNotContinueException
 onEndNegotiateRound(.UploadPack,java.util.Collection<org.eclipse.jgit.lib.ObjectId>,int,int,boolean)void - !.ServiceMayNotContinueException
 onSendPack(.UploadPack,java.util.Collection<org.eclipse.jgit.lib.ObjectId>,java.util.Collection<org.eclipse.jgit.lib.ObjectId>)void - !.ServiceMayNotContinueException
ProgressSpinner -
 new(java.io.OutputStream) -
 beginTask(String,long,java.util.concurrent.TimeUnit)void -
 update()void -
 endTask(String)void -
ProtocolV2Hook ai
 DEFAULT .ProtocolV2Hook sf
 onCapabilities(.CapabilitiesV2Request)void d !.ServiceMayNotContinueException
 onLsRefs(.LsRefsV2Request)void d !.ServiceMayNotContinueException
 onFetch(.FetchV2Request)void d !.ServiceMayNotContinueException
 onObjectInfo(.ObjectInfoRequest)void d !.ServiceMayNotContinueException
ProtocolV2HookChain - :.ProtocolV2Hook
 newChain(java.util.List<.ProtocolV2Hook>).ProtocolV2Hook s
 onCapabilities(.CapabilitiesV2Request)void - !.ServiceMayNotContinueException
 onLsRefs(.LsRefsV2Request)void - !.ServiceMayNotContinueException
 onFetch(.FetchV2Request)void - !.ServiceMayNotContinueException
 onObjectInfo(.ObjectInfoRequest)void - !.ServiceMayNotContinueException
PushCertificate - +NonceStatus
 getVersion()String -
 getPusher()String -
 getPusherIdent().PushCertificateIdent -
 getPushee()String -
 getNonce()String -
 getNonceStatus().PushCertificate.NonceStatus -
 getCommands()java.util.List<.ReceiveCommand> -
 getPushOptions()java.util.List<String> -
 getSignature()String -
 toText()String -
 toTextWithSignature()String -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
PushCertificate.NonceStatus sfe :Enum<.PushCertificate.NonceStatus>
 UNSOLICITED .PushCertificate.NonceStatus sf
 BAD .PushCertificate.NonceStatus sf
 MISSING .PushCertificate.NonceStatus sf
 OK .PushCertificate.NonceStatus sf
 SLOP .PushCertificate.NonceStatus sf
 values().PushCertificate.NonceStatus[] s
 valueOf(String).PushCertificate.NonceStatus s
PushCertificateIdent -
 parse(String).PushCertificateIdent s
 new(String,long,int) -
 getRaw()String -
 getUserId()String -
 getName()String -
 getEmailAddress()String -
 getWhen()java.util.Date -
 getTimeZone()java.util.TimeZone -
 getTimeZoneOffset()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
PushCertificateParser -
 fromReader(java.io.Reader).PushCertificate s !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
 fromString(String).PushCertificate s !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
 new(org.eclipse.jgit.lib.Repository,.SignedPushConfig) -
 parse(java.io.Reader).PushCertificate - !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
 build().PushCertificate - !java.io.IOException
 enabled()boolean -
 getAdvertiseNonce()String -
 receiveHeader(.PacketLineIn,boolean)void - !java.io.IOException
 receiveSignature(.PacketLineIn)void - !java.io.IOException
 addCommand(.ReceiveCommand)void -
 addCommand(String)void - !org.eclipse.jgit.errors.PackProtocolException
PushCertificateStore - :AutoCloseable
 new(org.eclipse.jgit.lib.Repository) -
 close()void -
 get(String).PushCertificate - !java.io.IOException
 getAll(String)Iterable<.PushCertificate> -
 put(.PushCertificate,org.eclipse.jgit.lib.PersonIdent)void -
 put(.PushCertificate,org.eclipse.jgit.lib.PersonIdent,java.util.Collection<.ReceiveCommand>)void -
 save()org.eclipse.jgit.lib.RefUpdate.Result - !java.io.IOException
 save(org.eclipse.jgit.lib.BatchRefUpdate)boolean - !java.io.IOException
 clear()void -
PushConfig - +PushDefault,PushRecurseSubmodulesMode
 new(org.eclipse.jgit.lib.Config) -
 getRecurseSubmodules().PushConfig.PushRecurseSubmodulesMode -
 getPushDefault().PushConfig.PushDefault -
PushConfig.PushDefault sfe :Enum<.PushConfig.PushDefault>,org.eclipse.jgit.lib.Config.ConfigEnum
 NOTHING .PushConfig.PushDefault sf
 CURRENT .PushConfig.PushDefault sf
 UPSTREAM .PushConfig.PushDefault sf
 SIMPLE .PushConfig.PushDefault sf
 MATCHING .PushConfig.PushDefault sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 values().PushConfig.PushDefault[] s
 valueOf(String).PushConfig.PushDefault s
PushConfig.PushRecurseSubmodulesMode sfe :Enum<.PushConfig.PushRecurseSubmodulesMode>,org.eclipse.jgit.lib.Config.ConfigEnum
 CHECK .PushConfig.PushRecurseSubmodulesMode sf
 ON_DEMAND .PushConfig.PushRecurseSubmodulesMode sf
 NO .PushConfig.PushRecurseSubmodulesMode sf
 toConfigValue()String -
 matchConfigValue(String)boolean -
 values().PushConfig.PushRecurseSubmodulesMode[] s
 valueOf(String).PushConfig.PushRecurseSubmodulesMode s
PushConnection ai :.Connection
 push(org.eclipse.jgit.lib.ProgressMonitor,java.util.Map<String,.RemoteRefUpdate>)void a !org.eclipse.jgit.errors.TransportException
 push(org.eclipse.jgit.lib.ProgressMonitor,java.util.Map<String,.RemoteRefUpdate>,java.io.OutputStream)void a !org.eclipse.jgit.errors.TransportException
PushResult - :.OperationResult
 new() -
 getRemoteUpdates()java.util.Collection<.RemoteRefUpdate> -
 getRemoteUpdate(String).RemoteRefUpdate -
ReceiveCommand - +Result,Type
 filter(Iterable<.ReceiveCommand>,.ReceiveCommand.Result)java.util.List<.ReceiveCommand> s
 filter(java.util.List<.ReceiveCommand>,.ReceiveCommand.Result)java.util.List<.ReceiveCommand> s
 abort(Iterable<.ReceiveCommand>)void s
 isTransactionAborted(.ReceiveCommand)boolean s
 link(org.eclipse.jgit.lib.ObjectId,String,String).ReceiveCommand s
 link(String,String,String).ReceiveCommand s
 unlink(String,org.eclipse.jgit.lib.ObjectId,String).ReceiveCommand s
 new(org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId,String) -
 new(org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId,String,.ReceiveCommand.Type) -
 getOldId()org.eclipse.jgit.lib.ObjectId -
 getOldSymref()String -
 getNewId()org.eclipse.jgit.lib.ObjectId -
 getNewSymref()String -
 getRefName()String -
 getType().ReceiveCommand.Type -
 getRef()org.eclipse.jgit.lib.Ref -
 getResult().ReceiveCommand.Result -
 getMessage()String -
 setRefLogMessage(String,boolean)void -
 disableRefLog()void -
 setForceRefLog(boolean)void -
 hasCustomRefLog()boolean -
 isRefLogDisabled()boolean -
 getRefLogMessage()String -
 isRefLogIncludingResult()boolean -
 isForceRefLog()Boolean -
 setResult(.ReceiveCommand.Result)void -
 setResult(.ReceiveCommand.Result,String)void -
 updateType(org.eclipse.jgit.revwalk.RevWalk)void - !java.io.IOException
 execute(.ReceivePack)void -
 setResult(org.eclipse.jgit.lib.RefUpdate.Result)void -
 toString()String -
ReceiveCommand.Result sfe :Enum<.ReceiveCommand.Result>
 NOT_ATTEMPTED .ReceiveCommand.Result sf
 REJECTED_NOCREATE .ReceiveCommand.Result sf
 REJECTED_NODELETE .ReceiveCommand.Result sf
 REJECTED_NONFASTFORWARD .ReceiveCommand.Result sf
 REJECTED_CURRENT_BRANCH .ReceiveCommand.Result sf
 REJECTED_MISSING_OBJECT .ReceiveCommand.Result sf
 REJECTED_OTHER_REASON .ReceiveCommand.Result sf
 LOCK_FAILURE .ReceiveCommand.Result sf
 OK .ReceiveCommand.Result sf
 values().ReceiveCommand.Result[] s
 valueOf(String).ReceiveCommand.Result s
ReceiveCommand.Type sfe :Enum<.ReceiveCommand.Type>
 CREATE .ReceiveCommand.Type sf
 UPDATE .ReceiveCommand.Type sf
 UPDATE_NONFASTFORWARD .ReceiveCommand.Type sf
 DELETE .ReceiveCommand.Type sf
 values().ReceiveCommand.Type[] s
 valueOf(String).ReceiveCommand.Type s
ReceiveCommandErrorHandler ai
 handleNewIdValidationException(.ReceiveCommand,java.io.IOException)void d
 handleOldIdValidationException(.ReceiveCommand,java.io.IOException)void d
 handleFastForwardCheckException(.ReceiveCommand,java.io.IOException)void d
 handleBatchRefUpdateException(java.util.List<.ReceiveCommand>,java.io.IOException)void d
ReceivePack -
 connectivityChecker .ConnectivityChecker o
 new(org.eclipse.jgit.lib.Repository) -
 getRepository()org.eclipse.jgit.lib.Repository -
 getRevWalk()org.eclipse.jgit.revwalk.RevWalk -
 getAdvertisedRefs()java.util.Map<String,org.eclipse.jgit.lib.Ref> -
 setAdvertisedRefs(java.util.Map<String,org.eclipse.jgit.lib.Ref>,java.util.Set<org.eclipse.jgit.lib.ObjectId>)void - !java.io.IOException
 getAdvertisedObjects()java.util.Set<org.eclipse.jgit.lib.ObjectId> f
 isCheckReferencedObjectsAreReachable()boolean -
 setCheckReferencedObjectsAreReachable(boolean)void -
 isRetainParsedObjectIDs()boolean -
 setRetainParsedObjectIDs(boolean)void -
 isBiDirectionalPipe()boolean -
 setBiDirectionalPipe(boolean)void -
 isExpectDataAfterPackFooter()boolean -
 setExpectDataAfterPackFooter(boolean)void -
 isCheckReceivedObjects()boolean -
 setCheckReceivedObjects(boolean)void -
 setObjectChecker(org.eclipse.jgit.lib.ObjectChecker)void -
 isAllowCreates()boolean -
 setAllowCreates(boolean)void -
 isAllowDeletes()boolean -
 setAllowDeletes(boolean)void -
 isAllowBranchDeletes()boolean -
 setAllowBranchDeletes(boolean)void -
 isAllowNonFastForwards()boolean -
 setAllowNonFastForwards(boolean)void -
 isAtomic()boolean -
 setAtomic(boolean)void -
 getRefLogIdent()org.eclipse.jgit.lib.PersonIdent -
 setRefLogIdent(org.eclipse.jgit.lib.PersonIdent)void -
 getAdvertiseRefsHook().AdvertiseRefsHook -
 getRefFilter().RefFilter -
 setAdvertiseRefsHook(.AdvertiseRefsHook)void -
 setRefFilter(.RefFilter)void -
 getTimeout()int -
 setTimeout(int)void -
 setMaxCommandBytes(long)void -
 setMaxCommandDiscardBytes(long)void -
 setMaxObjectSizeLimit(long)void -
 setMaxPackSizeLimit(long)void -
 isSideBand()boolean - !.RequestNotYetReadException
 isAllowQuiet()boolean -
 setAllowQuiet(boolean)void -
 isAllowPushOptions()boolean -
 setAllowPushOptions(boolean)void -
 isQuiet()boolean - !.RequestNotYetReadException
 setSignedPushConfig(.SignedPushConfig)void -
 getPeerUserAgent()String -
 getAllCommands()java.util.List<.ReceiveCommand> -
 setReceiveCommandErrorHandler(.ReceiveCommandErrorHandler)void -
 sendError(String)void -
 sendMessage(String)void -
 getMessageOutputStream()java.io.OutputStream -
 hasReceivedPack()boolean -
 getPackSize()long -
 getClientShallowCommits()java.util.Set<org.eclipse.jgit.lib.ObjectId> o
 init(java.io.InputStream,java.io.OutputStream,java.io.OutputStream)void o
 receivePackAndCheckConnectivity()void o !java.io.IOException,org.eclipse.jgit.errors.LargeObjectException,org.eclipse.jgit.internal.submodule.SubmoduleValidator.SubmoduleValidationException
 sendAdvertisedRefs(.RefAdvertiser)void - !java.io.IOException,.ServiceMayNotContinueException
 getReceivedPackStatistics().ReceivedPackStatistics -
 filterCommands(.ReceiveCommand.Result)java.util.List<.ReceiveCommand> o
 executeCommands()void o
 getPushCertificate().PushCertificate -
 setPushCertificate(.PushCertificate)void -
 getPushOptions()java.util.List<String> -
 setPushOptions(java.util.List<String>)void -
 getPreReceiveHook().PreReceiveHook -
 setPreReceiveHook(.PreReceiveHook)void -
 getPostReceiveHook().PostReceiveHook -
 setPostReceiveHook(.PostReceiveHook)void -
 getUnpackErrorHandler().UnpackErrorHandler -
 setUnpackErrorHandler(.UnpackErrorHandler)void -
 getClientSID()String -
 receive(java.io.InputStream,java.io.OutputStream,java.io.OutputStream)void - !java.io.IOException
 receiveWithExceptionPropagation(java.io.InputStream,java.io.OutputStream,java.io.OutputStream)void - !java.io.IOException
ReceivedPackStatistics - +Builder
 new() -
 getNumBytesRead()long -
 getNumBytesDuplicated()long -
 getNumWholeCommit()long -
 getNumWholeTree()long -
 getNumWholeBlob()long -
 getNumWholeTag()long -
 getNumOfsDelta()long -
 getNumRefDelta()long -
 getNumObjectsDuplicated()long -
 getNumDeltaCommit()long -
 getNumDeltaTree()long -
 getNumDeltaBlob()long -
 getNumDeltaTag()long -
 getTimeNegotiating()long -
 getTimeReceiving()long -
 getTimeCheckingConnectivity()long -
 getTimePreReceiveHooks()long -
 getTimeProcessingCommands()long -
ReceivedPackStatistics.Builder s
 new() -
 toBuilder(.ReceivedPackStatistics).ReceivedPackStatistics.Builder s
 setNumBytesRead(long).ReceivedPackStatistics.Builder -
 addWholeObject(int).ReceivedPackStatistics.Builder -
 setTimeNegotiating(long).ReceivedPackStatistics.Builder -
 setTimeReceiving(long).ReceivedPackStatistics.Builder -
 setTimeCheckingConnectivity(long).ReceivedPackStatistics.Builder -
 setTimePreReceiveHooks(long).ReceivedPackStatistics.Builder -
 setTimeProcessingCommands(long).ReceivedPackStatistics.Builder -
 addOffsetDelta().ReceivedPackStatistics.Builder -
 addRefDelta().ReceivedPackStatistics.Builder -
 addDeltaObject(int).ReceivedPackStatistics.Builder -
RefAdvertiser a +PacketLineOutRefAdvertiser
 new() -
 init(org.eclipse.jgit.lib.Repository)void -
 setUseProtocolV2(boolean)void -
 setDerefTags(boolean)void -
 advertiseCapability(String)void -
 advertiseCapability(String,String)void -
 addSymref(String,String)void -
 send(java.util.Collection<org.eclipse.jgit.lib.Ref>)java.util.Set<org.eclipse.jgit.lib.ObjectId> - !java.io.IOException
 advertiseHave(org.eclipse.jgit.lib.AnyObjectId)void - !java.io.IOException
 isEmpty()boolean -
 advertiseId(org.eclipse.jgit.lib.AnyObjectId,String)void - !java.io.IOException
 writeOne(CharSequence)void oa !java.io.IOException
 end()void oa !java.io.IOException
RefAdvertiser.PacketLineOutRefAdvertiser s :.RefAdvertiser
 new(.PacketLineOut) -
 advertiseId(org.eclipse.jgit.lib.AnyObjectId,String)void - !java.io.IOException
 writeOne(CharSequence)void o !java.io.IOException
 end()void o !java.io.IOException
RefFilter ai
 DEFAULT .RefFilter sf
 filter(java.util.Map<String,org.eclipse.jgit.lib.Ref>)java.util.Map<String,org.eclipse.jgit.lib.Ref> a
RefLeaseSpec - :java.io.Serializable
 new(String,String) -
 getRef()String -
 getExpected()String -
 toString()String -
RefSpec - :java.io.Serializable +WildcardMode
 WILDCARD_SUFFIX String sf
 isWildcard(String)boolean s
 new() -
 new(String,.RefSpec.WildcardMode) -
 new(String) -
 isMatching()boolean -
 isForceUpdate()boolean -
 setForceUpdate(boolean).RefSpec -
 isWildcard()boolean -
 isNegative()boolean -
 getSource()String -
 setSource(String).RefSpec -
 getDestination()String -
 setDestination(String).RefSpec -
 setSourceDestination(String,String).RefSpec -
 matchSource(String)boolean -
 matchSource(org.eclipse.jgit.lib.Ref)boolean -
 matchDestination(String)boolean -
 matchDestination(org.eclipse.jgit.lib.Ref)boolean -
 expandFromSource(String).RefSpec -
 expandFromSource(org.eclipse.jgit.lib.Ref).RefSpec -
 expandFromDestination(String).RefSpec -
 expandFromDestination(org.eclipse.jgit.lib.Ref).RefSpec -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
RefSpec.WildcardMode sfe :Enum<.RefSpec.WildcardMode>
 REQUIRE_MATCH .RefSpec.WildcardMode sf
 ALLOW_MISMATCH .RefSpec.WildcardMode sf
 values().RefSpec.WildcardMode[] s
 valueOf(String).RefSpec.WildcardMode s
RemoteConfig - :java.io.Serializable
 DEFAULT_UPLOAD_PACK String sf
 DEFAULT_RECEIVE_PACK String sf
 getAllRemoteConfigs(org.eclipse.jgit.lib.Config)java.util.List<.RemoteConfig> s !java.net.URISyntaxException
 new(org.eclipse.jgit.lib.Config,String) - !java.net.URISyntaxException
 update(org.eclipse.jgit.lib.Config)void -
 getName()String -
 getURIs()java.util.List<.URIish> -
 addURI(.URIish)boolean -
 removeURI(.URIish)boolean -
 getPushURIs()java.util.List<.URIish> -
 addPushURI(.URIish)boolean -
 removePushURI(.URIish)boolean -
 getFetchRefSpecs()java.util.List<.RefSpec> -
 addFetchRefSpec(.RefSpec)boolean -
 setFetchRefSpecs(java.util.List<.RefSpec>)void -
 setPushRefSpecs(java.util.List<.RefSpec>)void -
 removeFetchRefSpec(.RefSpec)boolean -
 getPushRefSpecs()java.util.List<.RefSpec> -
 addPushRefSpec(.RefSpec)boolean -
 removePushRefSpec(.RefSpec)boolean -
 getUploadPack()String -
 getReceivePack()String -
 getTagOpt().TagOpt -
 setTagOpt(.TagOpt)void -
 isMirror()boolean -
 setMirror(boolean)void -
 getTimeout()int -
 setTimeout(int)void -
RemoteRefUpdate - +Status
 new(org.eclipse.jgit.lib.Repository,String,String,boolean,String,org.eclipse.jgit.lib.ObjectId) - !java.io.IOException
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.Ref,String,boolean,String,org.eclipse.jgit.lib.ObjectId) - !java.io.IOException
 new(org.eclipse.jgit.lib.Repository,String,org.eclipse.jgit.lib.ObjectId,String,boolean,String,org.eclipse.jgit.lib.ObjectId) - !java.io.IOException
 new(.RemoteRefUpdate,org.eclipse.jgit.lib.ObjectId) - !java.io.IOException
 isMatching()boolean -
 getExpectedOldObjectId()org.eclipse.jgit.lib.ObjectId -
 isExpectingOldObjectId()boolean -
 getNewObjectId()org.eclipse.jgit.lib.ObjectId -
 isDelete()boolean -
 getRemoteName()String -
 getTrackingRefUpdate().TrackingRefUpdate -
 getSrcRef()String -
 hasTrackingRefUpdate()boolean -
 isForceUpdate()boolean -
 getStatus().RemoteRefUpdate.Status -
 isFastForward()boolean -
 getMessage()String -
 updateTrackingRef(org.eclipse.jgit.revwalk.RevWalk)void o !java.io.IOException
 toString()String -
RemoteRefUpdate.Status sfe :Enum<.RemoteRefUpdate.Status>
 NOT_ATTEMPTED .RemoteRefUpdate.Status sf
 UP_TO_DATE .RemoteRefUpdate.Status sf
 REJECTED_NONFASTFORWARD .RemoteRefUpdate.Status sf
 REJECTED_NODELETE .RemoteRefUpdate.Status sf
 REJECTED_REMOTE_CHANGED .RemoteRefUpdate.Status sf
 REJECTED_OTHER_REASON .RemoteRefUpdate.Status sf
 NON_EXISTING .RemoteRefUpdate.Status sf
 AWAITING_REPORT .RemoteRefUpdate.Status sf
 OK .RemoteRefUpdate.Status sf
 values().RemoteRefUpdate.Status[] s
 valueOf(String).RemoteRefUpdate.Status s
RemoteSession ai
 exec(String,int)Process a !java.io.IOException
 getFtpChannel().FtpChannel d
 disconnect()void a
RemoteSession2 ai :.RemoteSession
 exec(String,java.util.Map<String,String>,int)Process a !java.io.IOException
RequestNotYetReadException - :IllegalStateException
 new() -
 new(String) -
ServiceMayNotContinueException - :java.io.IOException
 new() -
 new(String) -
 new(String,int) -
 new(String,Throwable) -
 new(String,Throwable,int) -
 new(Throwable) -
 isOutput()boolean -
 setOutput()void -
 getStatusCode()int -
SideBandInputStream - :java.io.InputStream
 monitor org.eclipse.jgit.lib.ProgressMonitor pf
 read()int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
SideBandOutputStream - :java.io.OutputStream
 CH_DATA int sf
 CH_PROGRESS int sf
 CH_ERROR int sf
 SMALL_BUF int sf
 MAX_BUF int sf
 new(int,int,java.io.OutputStream) -
 flush()void - !java.io.IOException
 write(byte[],int,int)void - !java.io.IOException
 write(int)void - !java.io.IOException
SignedPushConfig -
 KEY org.eclipse.jgit.lib.Config.SectionParser<.SignedPushConfig> sf
 new() -
 setCertNonceSeed(String)void -
 getCertNonceSeed()String -
 setCertNonceSlopLimit(int)void -
 getCertNonceSlopLimit()int -
 setNonceGenerator(.NonceGenerator)void -
 getNonceGenerator().NonceGenerator -
SshConfigStore ai +HostConfig
 EMPTY_CONFIG .SshConfigStore.HostConfig sf
 lookup(String,int,String).SshConfigStore.HostConfig a
 lookupDefault(String,int,String).SshConfigStore.HostConfig a
SshConfigStore.HostConfig sai
 getValue(String)String a
 getValues(String)java.util.List<String> a
 getOptions()java.util.Map<String,String> a
 getMultiValuedOptions()java.util.Map<String,java.util.List<String>> a
SshConstants f
 SSH_DEFAULT_PORT int sf
 SSH_SCHEME String sf
 SFTP_SCHEME String sf
 SSH_DIR String sf
 CONFIG String sf
 KNOWN_HOSTS String sf
 ADD_KEYS_TO_AGENT String sf
 BATCH_MODE String sf
 CANONICAL_DOMAINS String sf
 CERTIFICATE_FILE String sf
 CIPHERS String sf
 COMPRESSION String sf
 CONNECTION_ATTEMPTS String sf
 CONNECT_TIMEOUT String sf
 CONTROL_PATH String sf
 GLOBAL_KNOWN_HOSTS_FILE String sf
 HASH_KNOWN_HOSTS String sf
 HOST String sf
 HOST_KEY_ALGORITHMS String sf
 HOST_NAME String sf
 IDENTITIES_ONLY String sf
 IDENTITY_AGENT String sf
 IDENTITY_FILE String sf
 KEX_ALGORITHMS String sf
 LOCAL_COMMAND String sf
 LOCAL_FORWARD String sf
 MACS String sf
 NUMBER_OF_PASSWORD_PROMPTS String sf
 PKCS11_PROVIDER String sf
 PKCS11_SLOT_LIST_INDEX String sf
 PORT String sf
 PREFERRED_AUTHENTICATIONS String sf
 PUBKEY_ACCEPTED_ALGORITHMS String sf
 PROXY_COMMAND String sf
 PROXY_JUMP String sf
 REMOTE_COMMAND String sf
 REMOTE_FORWARD String sf
 SECURITY_KEY_PROVIDER String sf
 SEND_ENV String sf
 STRICT_HOST_KEY_CHECKING String sf
 USER String sf
 USER_KNOWN_HOSTS_FILE String sf
 YES String sf
 ON String sf
 TRUE String sf
 NO String sf
 OFF String sf
 FALSE String sf
 NONE String sf
 ID_RSA String sf
 ID_DSA String sf
 ID_ECDSA String sf
 ID_ED25519 String sf
 DEFAULT_IDENTITIES String[] sf
 ENV_SSH_AUTH_SOCKET String sf
SshSessionFactory a
 new() -
 getInstance().SshSessionFactory s
 setInstance(.SshSessionFactory)void s
 getLocalUserName()String s
 getSession(.URIish,.CredentialsProvider,org.eclipse.jgit.util.FS,int).RemoteSession a !org.eclipse.jgit.errors.TransportException
 getType()String a
 releaseSession(.RemoteSession)void -
SshTransport a :.TcpTransport
 new(org.eclipse.jgit.lib.Repository,.URIish) o
 new(.URIish) o
 setSshSessionFactory(.SshSessionFactory)void -
 getSshSessionFactory().SshSessionFactory -
 getSession().RemoteSession o !org.eclipse.jgit.errors.TransportException
 close()void -
TagOpt fe :Enum<.TagOpt>
 AUTO_FOLLOW .TagOpt sf
 NO_TAGS .TagOpt sf
 FETCH_TAGS .TagOpt sf
 option()String -
 fromOption(String).TagOpt s
 values().TagOpt[] s
 valueOf(String).TagOpt s
TcpTransport a :.Transport
 new(org.eclipse.jgit.lib.Repository,.URIish) o
 new(.URIish) o
TestProtocol - <C=Object> :.TransportProtocol
 new(.resolver.UploadPackFactory<<C>>,.resolver.ReceivePackFactory<<C>>) -
 getName()String -
 getSchemes()java.util.Set<String> -
 open(.URIish,org.eclipse.jgit.lib.Repository,String).Transport - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 getRequiredFields()java.util.Set<.TransportProtocol.URIishField> -
 getOptionalFields()java.util.Set<.TransportProtocol.URIishField> -
 register(<C>,org.eclipse.jgit.lib.Repository).URIish -
TrackingRefUpdate -
 getRemoteName()String -
 getLocalName()String -
 getNewObjectId()org.eclipse.jgit.lib.ObjectId -
 getOldObjectId()org.eclipse.jgit.lib.ObjectId -
 getResult()org.eclipse.jgit.lib.RefUpdate.Result -
 asReceiveCommand().ReceiveCommand -
 toString()String -
TransferConfig - +FsckMode,ProtocolVersion
 KEY org.eclipse.jgit.lib.Config.SectionParser<.TransferConfig> sf
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Config) -
 newObjectChecker()org.eclipse.jgit.lib.ObjectChecker -
 newReceiveObjectChecker()org.eclipse.jgit.lib.ObjectChecker -
 isAllowTipSha1InWant()boolean -
 isAllowReachableSha1InWant()boolean -
 isAllowAnySha1InWant()boolean -
 isAllowFilter()boolean -
 isAllowRefInWant()boolean -
 isAllowSidebandAll()boolean -
 isAdvertiseSidebandAll()boolean -
 isAdvertiseWaitForDone()boolean -
 isAdvertiseObjectInfo()boolean -
 isAllowReceiveClientSID()boolean -
 getRefFilter().RefFilter -
TransferConfig.FsckMode sfe :Enum<.TransferConfig.FsckMode>
 ERROR .TransferConfig.FsckMode sf
 WARN .TransferConfig.FsckMode sf
 IGNORE .TransferConfig.FsckMode sf
 values().TransferConfig.FsckMode[] s
 valueOf(String).TransferConfig.FsckMode s
TransferConfig.ProtocolVersion sfe :Enum<.TransferConfig.ProtocolVersion>
 V0 .TransferConfig.ProtocolVersion sf
 V2 .TransferConfig.ProtocolVersion sf
 version()String -
 values().TransferConfig.ProtocolVersion[] s
 valueOf(String).TransferConfig.ProtocolVersion s
Transport a :AutoCloseable +Operation
 DEFAULT_FETCH_THIN boolean sf
 DEFAULT_PUSH_THIN boolean sf
 DEFAULT_PUSH_USE_BITMAPS boolean sf
 REFSPEC_TAGS .RefSpec sf
 REFSPEC_PUSH_ALL .RefSpec sf
 local org.eclipse.jgit.lib.Repository of
 uri .URIish of
 register(.TransportProtocol)void s
 unregister(.TransportProtocol)void s
 getTransportProtocols()java.util.List<.TransportProtocol> s
 open(org.eclipse.jgit.lib.Repository,String).Transport s !org.eclipse.jgit.errors.NotSupportedException,java.net.URISyntaxException,org.eclipse.jgit.errors.TransportException
 open(org.eclipse.jgit.lib.Repository,String,.Transport.Operation).Transport s !org.eclipse.jgit.errors.NotSupportedException,java.net.URISyntaxException,org.eclipse.jgit.errors.TransportException
 openAll(org.eclipse.jgit.lib.Repository,String)java.util.List<.Transport> s !org.eclipse.jgit.errors.NotSupportedException,java.net.URISyntaxException,org.eclipse.jgit.errors.TransportException
 openAll(org.eclipse.jgit.lib.Repository,String,.Transport.Operation)java.util.List<.Transport> s !org.eclipse.jgit.errors.NotSupportedException,java.net.URISyntaxException,org.eclipse.jgit.errors.TransportException
 open(org.eclipse.jgit.lib.Repository,.RemoteConfig).Transport s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 open(org.eclipse.jgit.lib.Repository,.RemoteConfig,.Transport.Operation).Transport s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 openAll(org.eclipse.jgit.lib.Repository,.RemoteConfig)java.util.List<.Transport> s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 openAll(org.eclipse.jgit.lib.Repository,.RemoteConfig,.Transport.Operation)java.util.List<.Transport> s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 open(org.eclipse.jgit.lib.Repository,.URIish).Transport s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 open(org.eclipse.jgit.lib.Repository,.URIish,String).Transport s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 open(.URIish).Transport s !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 findRemoteRefUpdatesFor(org.eclipse.jgit.lib.Repository,java.util.Collection<.RefSpec>,java.util.Map<String,.RefLeaseSpec>,java.util.Collection<.RefSpec>)java.util.Collection<.RemoteRefUpdate> s !java.io.IOException
 findRemoteRefUpdatesFor(org.eclipse.jgit.lib.Repository,java.util.Collection<.RefSpec>,java.util.Collection<.RefSpec>)java.util.Collection<.RemoteRefUpdate> s !java.io.IOException
 new(org.eclipse.jgit.lib.Repository,.URIish) o
 new(.URIish) o
 getURI().URIish -
 getOptionUploadPack()String -
 setOptionUploadPack(String)void -
 setHookOutputStream(java.io.PrintStream)void -
 setHookErrorStream(java.io.PrintStream)void -
 getTagOpt().TagOpt -
 setTagOpt(.TagOpt)void -
 isFetchThin()boolean -
 setFetchThin(boolean)void -
 isCheckFetchedObjects()boolean -
 setCheckFetchedObjects(boolean)void -
 getObjectChecker()org.eclipse.jgit.lib.ObjectChecker -
 setObjectChecker(org.eclipse.jgit.lib.ObjectChecker)void -
 getOptionReceivePack()String -
 setOptionReceivePack(String)void -
 isPushThin()boolean -
 setPushThin(boolean)void -
 isPushAtomic()boolean -
 setPushAtomic(boolean)void -
 isPushUseBitmaps()boolean -
 setPushUseBitmaps(boolean)void -
 isRemoveDeletedRefs()boolean -
 setRemoveDeletedRefs(boolean)void -
 getFilterSpec().FilterSpec f
 setFilterSpec(.FilterSpec)void f
 getDepth()Integer f
 setDepth(int)void f
 setDepth(Integer)void f
 getDeepenSince()java.time.Instant f
 setDeepenSince(java.time.Instant)void f
 getDeepenNots()java.util.List<String> f
 setDeepenNots(java.util.List<String>)void f
 applyConfig(.RemoteConfig)void -
 isDryRun()boolean -
 setDryRun(boolean)void -
 getTimeout()int -
 setTimeout(int)void -
 getPackConfig()org.eclipse.jgit.storage.pack.PackConfig -
 setPackConfig(org.eclipse.jgit.storage.pack.PackConfig)void -
 setCredentialsProvider(.CredentialsProvider)void -
 getCredentialsProvider().CredentialsProvider -
 getPushOptions()java.util.List<String> -
 setPushOptions(java.util.List<String>)void -
 fetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<.RefSpec>).FetchResult - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 fetch(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<.RefSpec>,String).FetchResult - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 push(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<.RemoteRefUpdate>,java.io.OutputStream).PushResult - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 push(org.eclipse.jgit.lib.ProgressMonitor,java.util.Collection<.RemoteRefUpdate>).PushResult - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 findRemoteRefUpdatesFor(java.util.Collection<.RefSpec>)java.util.Collection<.RemoteRefUpdate> - !java.io.IOException
 findRemoteRefUpdatesFor(java.util.Collection<.RefSpec>,java.util.Map<String,.RefLeaseSpec>)java.util.Collection<.RemoteRefUpdate> - !java.io.IOException
 openFetch().FetchConnection a !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 openFetch(java.util.Collection<.RefSpec>,String[]).FetchConnection v !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 openPush().PushConnection a !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 close()void a
Transport.Operation sfe :Enum<.Transport.Operation>
 FETCH .Transport.Operation sf
 PUSH .Transport.Operation sf
 values().Transport.Operation[] s
 valueOf(String).Transport.Operation s
TransportAmazonS3 - :.HttpTransport,.WalkTransport
 openFetch().FetchConnection - !org.eclipse.jgit.errors.TransportException
 openPush().PushConnection - !org.eclipse.jgit.errors.TransportException
 close()void -
TransportBundle ai :.PackTransport
 V2_BUNDLE_SIGNATURE String sf
TransportBundleStream - :.Transport,.TransportBundle
 new(org.eclipse.jgit.lib.Repository,.URIish,java.io.InputStream) -
 openFetch().FetchConnection - !org.eclipse.jgit.errors.TransportException
 openPush().PushConnection - !org.eclipse.jgit.errors.NotSupportedException
 close()void -
TransportGitSsh - :.SshTransport,.PackTransport
 openFetch().FetchConnection - !org.eclipse.jgit.errors.TransportException
 openFetch(java.util.Collection<.RefSpec>,String[]).FetchConnection v !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 openPush().PushConnection - !org.eclipse.jgit.errors.TransportException
TransportHttp - :.HttpTransport,.WalkTransport,.PackTransport +AcceptEncoding
 setURI(.URIish)void o !org.eclipse.jgit.errors.NotSupportedException
 setUseSmartHttp(boolean)void -
 setHttpConnectionFactory(.http.HttpConnectionFactory)void -
 getHttpConnectionFactory().http.HttpConnectionFactory -
 setPreemptiveBasicAuthentication(String,String)void -
 openFetch().FetchConnection - !org.eclipse.jgit.errors.TransportException,org.eclipse.jgit.errors.NotSupportedException
 openFetch(java.util.Collection<.RefSpec>,String[]).FetchConnection v !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 openPush().PushConnection - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 close()void -
 setAdditionalHeaders(java.util.Map<String,String>)void -
 getAdditionalHeaders()java.util.Map<String,String> -
 httpOpen(String,java.net.URL,.TransportHttp.AcceptEncoding).http.HttpConnection o !java.io.IOException
TransportHttp.AcceptEncoding sfe :Enum<.TransportHttp.AcceptEncoding>
 UNSPECIFIED .TransportHttp.AcceptEncoding sf
 GZIP .TransportHttp.AcceptEncoding sf
 values().TransportHttp.AcceptEncoding[] s
 valueOf(String).TransportHttp.AcceptEncoding s
TransportProtocol a +URIishField
 new() -
 getName()String a
 getSchemes()java.util.Set<String> -
 getRequiredFields()java.util.Set<.TransportProtocol.URIishField> -
 getOptionalFields()java.util.Set<.TransportProtocol.URIishField> -
 getDefaultPort()int -
 canHandle(.URIish)boolean -
 canHandle(.URIish,org.eclipse.jgit.lib.Repository,String)boolean -
 open(.URIish,org.eclipse.jgit.lib.Repository,String).Transport a !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
 open(.URIish).Transport - !org.eclipse.jgit.errors.NotSupportedException,org.eclipse.jgit.errors.TransportException
TransportProtocol.URIishField sfe :Enum<.TransportProtocol.URIishField>
 USER .TransportProtocol.URIishField sf
 PASS .TransportProtocol.URIishField sf
 HOST .TransportProtocol.URIishField sf
 PORT .TransportProtocol.URIishField sf
 PATH .TransportProtocol.URIishField sf
 values().TransportProtocol.URIishField[] s
 valueOf(String).TransportProtocol.URIishField s
TransportSftp - :.SshTransport,.WalkTransport
 openFetch().FetchConnection - !org.eclipse.jgit.errors.TransportException
 openPush().PushConnection - !org.eclipse.jgit.errors.TransportException
URIish - :java.io.Serializable
 new(String) - !java.net.URISyntaxException
 new(java.net.URL) -
 new() -
 isRemote()boolean -
 getHost()String -
 setHost(String).URIish -
 getScheme()String -
 setScheme(String).URIish -
 getPath()String -
 getRawPath()String -
 setPath(String).URIish -
 setRawPath(String).URIish - !java.net.URISyntaxException
 getUser()String -
 setUser(String).URIish -
 getPass()String -
 setPass(String).URIish -
 getPort()int -
 setPort(int).URIish -
 hashCode()int -
 equals(Object)boolean -
 toPrivateString()String -
 toString()String -
 toASCIIString()String -
 toPrivateASCIIString()String -
 getHumanishName()String - !IllegalArgumentException
UnpackErrorHandler ai
 handleUnpackException(Throwable)void a !java.io.IOException
UploadPack - :java.io.Closeable +AdvertisedRequestValidator,AnyRequestValidator,ReachableCommitRequestValidator,ReachableCommitTipRequestValidator,RequestPolicy,RequestValidator,TipRequestValidator
 new(org.eclipse.jgit.lib.Repository) -
 getRepository()org.eclipse.jgit.lib.Repository f
 getRevWalk()org.eclipse.jgit.revwalk.RevWalk f
 getAdvertisedRefs()java.util.Map<String,org.eclipse.jgit.lib.Ref> f
 setAdvertisedRefs(java.util.Map<String,org.eclipse.jgit.lib.Ref>)void -
 getTimeout()int -
 setTimeout(int)void -
 isBiDirectionalPipe()boolean -
 setBiDirectionalPipe(boolean)void -
 getRequestPolicy().UploadPack.RequestPolicy -
 setRequestPolicy(.UploadPack.RequestPolicy)void -
 setRequestValidator(.UploadPack.RequestValidator)void -
 getAdvertiseRefsHook().AdvertiseRefsHook -
 getRefFilter().RefFilter -
 setAdvertiseRefsHook(.AdvertiseRefsHook)void -
 setProtocolV2Hook(.ProtocolV2Hook)void -
 getProtocolV2Hook().ProtocolV2Hook -
 setRefFilter(.RefFilter)void -
 getPreUploadHook().PreUploadHook -
 setPreUploadHook(.PreUploadHook)void -
 getPostUploadHook().PostUploadHook -
 setPostUploadHook(.PostUploadHook)void -
 setPackConfig(org.eclipse.jgit.storage.pack.PackConfig)void -
 setTransferConfig(.TransferConfig)void -
 isSideBand()boolean - !.RequestNotYetReadException
 setExtraParameters(java.util.Collection<String>)void -
 setCachedPackUriProvider(org.eclipse.jgit.internal.storage.pack.CachedPackUriProvider)void -
 close()void -
 upload(java.io.InputStream,java.io.OutputStream,java.io.OutputStream)void - !java.io.IOException
 uploadWithExceptionPropagation(java.io.InputStream,java.io.OutputStream,java.io.OutputStream)void - !.ServiceMayNotContinueException,java.io.IOException
 getStatistics()org.eclipse.jgit.storage.pack.PackStatistics -
 sendAdvertisedRefs(.RefAdvertiser)void - !java.io.IOException,.ServiceMayNotContinueException
 sendAdvertisedRefs(.RefAdvertiser,String)void - !java.io.IOException,.ServiceMayNotContinueException
 sendMessage(String)void -
 getMessageOutputStream()java.io.OutputStream -
 getDepth()int -
 getFilterSpec().FilterSpec f
 getPeerUserAgent()String -
 getClientSID()String -
UploadPack.AdvertisedRequestValidator sf :.UploadPack.RequestValidator
 new() -
 checkWants(.UploadPack,java.util.List<org.eclipse.jgit.lib.ObjectId>)void - !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
UploadPack.AnyRequestValidator sf :.UploadPack.RequestValidator
 new() -
 checkWants(.UploadPack,java.util.List<org.eclipse.jgit.lib.ObjectId>)void - !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
UploadPack.ReachableCommitRequestValidator sf :.UploadPack.RequestValidator
 new() -
 checkWants(.UploadPack,java.util.List<org.eclipse.jgit.lib.ObjectId>)void - !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
UploadPack.ReachableCommitTipRequestValidator sf :.UploadPack.RequestValidator
 new() -
 checkWants(.UploadPack,java.util.List<org.eclipse.jgit.lib.ObjectId>)void - !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
UploadPack.RequestPolicy sfe :Enum<.UploadPack.RequestPolicy>
 ADVERTISED .UploadPack.RequestPolicy sf
 REACHABLE_COMMIT .UploadPack.RequestPolicy sf
 TIP .UploadPack.RequestPolicy sf
 REACHABLE_COMMIT_TIP .UploadPack.RequestPolicy sf
 ANY .UploadPack.RequestPolicy sf
 implies(.UploadPack.RequestPolicy)boolean -
 values().UploadPack.RequestPolicy[] s
 valueOf(String).UploadPack.RequestPolicy s
UploadPack.RequestValidator sai
 checkWants(.UploadPack,java.util.List<org.eclipse.jgit.lib.ObjectId>)void a !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
UploadPack.TipRequestValidator sf :.UploadPack.RequestValidator
 new() -
 checkWants(.UploadPack,java.util.List<org.eclipse.jgit.lib.ObjectId>)void - !org.eclipse.jgit.errors.PackProtocolException,java.io.IOException
UploadPackInternalServerErrorException - :java.io.IOException
 new(Throwable) -
UrlConfig -
 new(org.eclipse.jgit.lib.Config) -
 replace(String)String -
 hasPushReplacements()boolean -
 replacePush(String)String -
UserAgent -
 get()String s
 set(String)void s
UsernamePasswordCredentialsProvider - :.CredentialsProvider
 new(String,String) -
 new(String,char[]) -
 isInteractive()boolean -
 supports(.CredentialItem[])boolean v
 get(.URIish,.CredentialItem[])boolean v !org.eclipse.jgit.errors.UnsupportedCredentialItem
 clear()void -
WalkTransport ai
WantNotValidException - :org.eclipse.jgit.errors.PackProtocolException
 new(org.eclipse.jgit.lib.AnyObjectId) -
 new(org.eclipse.jgit.lib.AnyObjectId,Throwable) -
WriteAbortedException - :java.io.IOException
 new() -
 new(String) -
 new(String,Throwable) -
package org.eclipse.jgit.transport.http
HttpConnection ai
 HTTP_OK int sf
 HTTP_CREATED int sf
 HTTP_NOT_AUTHORITATIVE int sf
 HTTP_MOVED_PERM int sf
 HTTP_MOVED_TEMP int sf
 HTTP_SEE_OTHER int sf
 HTTP_11_MOVED_TEMP int sf
 HTTP_11_MOVED_PERM int sf
 HTTP_NOT_FOUND int sf
 HTTP_UNAUTHORIZED int sf
 HTTP_FORBIDDEN int sf
 getResponseCode()int a !java.io.IOException
 getURL()java.net.URL a
 getResponseMessage()String a !java.io.IOException
 getHeaderFields()java.util.Map<String,java.util.List<String>> a
 setRequestProperty(String,String)void a
 setRequestMethod(String)void a !java.net.ProtocolException
 setUseCaches(boolean)void a
 setConnectTimeout(int)void a
 setReadTimeout(int)void a
 getContentType()String a
 getInputStream()java.io.InputStream a !java.io.IOException
 getHeaderField(String)String a
 getHeaderFields(String)java.util.List<String> a
 getContentLength()int a
 setInstanceFollowRedirects(boolean)void a
 setDoOutput(boolean)void a
 setFixedLengthStreamingMode(int)void a
 getOutputStream()java.io.OutputStream a !java.io.IOException
 setChunkedStreamingMode(int)void a
 getRequestMethod()String a
 usingProxy()boolean a
 connect()void a !java.io.IOException
 configure(javax.net.ssl.KeyManager[],javax.net.ssl.TrustManager[],java.security.SecureRandom)void a !java.security.NoSuchAlgorithmException,java.security.KeyManagementException
 setHostnameVerifier(javax.net.ssl.HostnameVerifier)void a !java.security.NoSuchAlgorithmException,java.security.KeyManagementException
HttpConnectionFactory ai
 create(java.net.URL).HttpConnection a !java.io.IOException
 create(java.net.URL,java.net.Proxy).HttpConnection a !java.io.IOException
package org.eclipse.jgit.transport.resolver
FileResolver - <C=Object> :.RepositoryResolver<<C>>
 new() -
 new(java.io.File,boolean) -
 open(<C>,String)org.eclipse.jgit.lib.Repository - !org.eclipse.jgit.errors.RepositoryNotFoundException,.ServiceNotEnabledException
 isExportAll()boolean -
 setExportAll(boolean)void -
 exportRepository(String,org.eclipse.jgit.lib.Repository)void -
 exportDirectory(java.io.File)void -
 isExportOk(<C>,String,org.eclipse.jgit.lib.Repository)boolean o !java.io.IOException
ReceivePackFactory ai <C=Object>
 DISABLED .ReceivePackFactory<?> sf
 create(<C>,org.eclipse.jgit.lib.Repository)org.eclipse.jgit.transport.ReceivePack a !.ServiceNotEnabledException,.ServiceNotAuthorizedException
RepositoryResolver ai <C=Object>
 NONE .RepositoryResolver<?> sf
 open(<C>,String)org.eclipse.jgit.lib.Repository a !org.eclipse.jgit.errors.RepositoryNotFoundException,.ServiceNotAuthorizedException,.ServiceNotEnabledException,org.eclipse.jgit.transport.ServiceMayNotContinueException
ServiceNotAuthorizedException - :Exception
 new(String,Throwable) -
 new(String) -
 new() -
ServiceNotEnabledException - :Exception
 new(String,Throwable) -
 new(String) -
 new() -
UploadPackFactory ai <C=Object>
 DISABLED .UploadPackFactory<?> sf
 create(<C>,org.eclipse.jgit.lib.Repository)org.eclipse.jgit.transport.UploadPack a !.ServiceNotEnabledException,.ServiceNotAuthorizedException
package org.eclipse.jgit.treewalk
AbstractTreeIterator a
 DEFAULT_PATH_SIZE int osf
 zeroid byte[] osf
 parent .AbstractTreeIterator f
 attributesNode org.eclipse.jgit.attributes.AttributesNode o
 mode int o
 path byte[] o
 pathOffset int of
 pathLen int o
 new() o
 new(String) o
 new(byte[]) o
 new(.AbstractTreeIterator) o
 new(.AbstractTreeIterator,byte[],int) o
 growPath(int)void o
 ensurePathCapacity(int,int)void o
 pathCompare(.AbstractTreeIterator)int -
 findFile(String)boolean - !org.eclipse.jgit.errors.CorruptObjectException
 findFile(byte[])boolean - !org.eclipse.jgit.errors.CorruptObjectException
 pathCompare(byte[],int,int,int)int -
 idEqual(.AbstractTreeIterator)boolean -
 hasId()boolean a
 getEntryObjectId()org.eclipse.jgit.lib.ObjectId -
 getEntryObjectId(org.eclipse.jgit.lib.MutableObjectId)void -
 getEntryFileMode()org.eclipse.jgit.lib.FileMode -
 getEntryRawMode()int -
 getEntryPathString()String -
 getEntryPathBuffer()byte[] -
 getEntryPathLength()int -
 getEntryPathHashCode()int -
 idBuffer()byte[] a
 idOffset()int a
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader).AbstractTreeIterator a !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 createEmptyTreeIterator().EmptyTreeIterator -
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.MutableObjectId).AbstractTreeIterator - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 reset()void - !org.eclipse.jgit.errors.CorruptObjectException
 first()boolean a
 eof()boolean a
 next(int)void a !org.eclipse.jgit.errors.CorruptObjectException
 back(int)void a !org.eclipse.jgit.errors.CorruptObjectException
 skip()void - !org.eclipse.jgit.errors.CorruptObjectException
 stopWalk()void -
 needsStopWalk()boolean o
 getNameLength()int -
 getNameOffset()int -
 getName(byte[],int)void -
 toString()String -
 isWorkTree()boolean -
CanonicalTreeParser - :.AbstractTreeIterator
 new() -
 new(byte[],org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.AnyObjectId) - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 getParent().CanonicalTreeParser x
 reset(byte[])void -
 resetRoot(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.AnyObjectId).CanonicalTreeParser - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 next().CanonicalTreeParser -
 reset(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.AnyObjectId)void - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.MutableObjectId).CanonicalTreeParser - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 createSubtreeIterator0(org.eclipse.jgit.lib.ObjectReader,org.eclipse.jgit.lib.AnyObjectId).CanonicalTreeParser f !java.io.IOException
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader).CanonicalTreeParser - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 hasId()boolean -
 idBuffer()byte[] -
 idOffset()int -
 reset()void -
 first()boolean -
 eof()boolean -
 next(int)void -
 back(int)void -
 getEntryAttributesNode(org.eclipse.jgit.lib.ObjectReader)org.eclipse.jgit.attributes.AttributesNode - !java.io.IOException
EmptyTreeIterator - :.AbstractTreeIterator
 new() -
 new(.AbstractTreeIterator,byte[],int) -
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader).AbstractTreeIterator - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 hasId()boolean -
 getEntryObjectId()org.eclipse.jgit.lib.ObjectId -
 idBuffer()byte[] -
 idOffset()int -
 reset()void -
 first()boolean -
 eof()boolean -
 next(int)void - !org.eclipse.jgit.errors.CorruptObjectException
 back(int)void - !org.eclipse.jgit.errors.CorruptObjectException
 stopWalk()void -
 needsStopWalk()boolean o
FileTreeIterator - :.WorkingTreeIterator +DefaultFileModeStrategy,FileEntry,FileModeStrategy,NoGitlinksStrategy
 directory java.io.File of
 fs org.eclipse.jgit.util.FS of
 fileModeStrategy .FileTreeIterator.FileModeStrategy of
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Repository,.FileTreeIterator.FileModeStrategy) -
 new(java.io.File,org.eclipse.jgit.util.FS,.WorkingTreeOptions) -
 new(java.io.File,org.eclipse.jgit.util.FS,.WorkingTreeOptions,.FileTreeIterator.FileModeStrategy) -
 new(.FileTreeIterator,java.io.File,org.eclipse.jgit.util.FS) o
 new(.WorkingTreeIterator,java.io.File,org.eclipse.jgit.util.FS,.FileTreeIterator.FileModeStrategy) o
 createSubtreeIterator(org.eclipse.jgit.lib.ObjectReader).AbstractTreeIterator - !org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 enterSubtree().AbstractTreeIterator o
 getDirectory()java.io.File -
 getEntryFile()java.io.File -
 idSubmodule(.WorkingTreeIterator.Entry)byte[] o
 readSymlinkTarget(.WorkingTreeIterator.Entry)String o !java.io.IOException
FileTreeIterator.FileModeStrategy sai
 getMode(java.io.File,org.eclipse.jgit.util.FS.Attributes)org.eclipse.jgit.lib.FileMode a
NameConflictTreeWalk - :.TreeWalk
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectReader) -
 new(org.eclipse.jgit.lib.ObjectReader) -
 isDirectoryFileConflict()boolean -
TreeWalk - :AutoCloseable,org.eclipse.jgit.attributes.AttributesProvider +OperationType
 setOperationType(.TreeWalk.OperationType)void -
 forPath(org.eclipse.jgit.lib.ObjectReader,String,org.eclipse.jgit.lib.AnyObjectId[]).TreeWalk sv !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 forPath(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectReader,String,org.eclipse.jgit.lib.AnyObjectId[]).TreeWalk sv !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 forPath(org.eclipse.jgit.lib.Repository,String,org.eclipse.jgit.lib.AnyObjectId[]).TreeWalk sv !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 forPath(org.eclipse.jgit.lib.Repository,String,org.eclipse.jgit.revwalk.RevTree).TreeWalk s !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 new(org.eclipse.jgit.lib.Repository) -
 new(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectReader) -
 new(org.eclipse.jgit.lib.ObjectReader) -
 getObjectReader()org.eclipse.jgit.lib.ObjectReader -
 getOperationType().TreeWalk.OperationType -
 close()void -
 getFilter().filter.TreeFilter -
 setFilter(.filter.TreeFilter)void -
 isRecursive()boolean -
 setRecursive(boolean)void -
 isPostOrderTraversal()boolean -
 setPostOrderTraversal(boolean)void -
 setAttributesNodeProvider(org.eclipse.jgit.attributes.AttributesNodeProvider)void -
 getAttributesNodeProvider()org.eclipse.jgit.attributes.AttributesNodeProvider -
 setHead(int)void -
 getAttributes()org.eclipse.jgit.attributes.Attributes -
 getAttributes(int)org.eclipse.jgit.attributes.Attributes -
 getEolStreamType(.TreeWalk.OperationType)org.eclipse.jgit.lib.CoreConfig.EolStreamType -
 getCheckoutEolStreamType(int)org.eclipse.jgit.lib.CoreConfig.EolStreamType -
 reset()void -
 reset(org.eclipse.jgit.lib.AnyObjectId)void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 reset(org.eclipse.jgit.lib.AnyObjectId[])void v !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 addTree(org.eclipse.jgit.lib.AnyObjectId)int - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 addTree(.AbstractTreeIterator)int -
 getTreeCount()int -
 next()boolean - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 getTree(int,Class<<T>>)<T> - <T=.AbstractTreeIterator>
 getRawMode(int)int -
 getFileMode(int)org.eclipse.jgit.lib.FileMode -
 getFileMode()org.eclipse.jgit.lib.FileMode -
 getObjectId(int)org.eclipse.jgit.lib.ObjectId -
 getObjectId(org.eclipse.jgit.lib.MutableObjectId,int)void -
 idEqual(int,int)boolean -
 getNameString()String -
 getPathString()String -
 getRawPath()byte[] -
 getPathLength()int -
 isPathMatch(byte[],int)int -
 isPathPrefix(byte[],int)int -
 isPathSuffix(byte[],int)boolean -
 getDepth()int -
 isSubtree()boolean -
 isPostChildren()boolean -
 enterSubtree()void - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,org.eclipse.jgit.errors.CorruptObjectException,java.io.IOException
 getTree(Class<<T>>)<T> - <T=.AbstractTreeIterator>
 getFilterCommand(String)String - !java.io.IOException
 getSmudgeCommand(int)String - !java.io.IOException
 getSmudgeCommand(org.eclipse.jgit.attributes.Attributes)String - !java.io.IOException
TreeWalk.OperationType sfe :Enum<.TreeWalk.OperationType>
 CHECKOUT_OP .TreeWalk.OperationType sf
 CHECKIN_OP .TreeWalk.OperationType sf
 values().TreeWalk.OperationType[] s
 valueOf(String).TreeWalk.OperationType s
WorkingTreeIterator a :.AbstractTreeIterator +Entry,MetadataDiff
 EOF .WorkingTreeIterator.Entry[] osf
 repository org.eclipse.jgit.lib.Repository o
 new(.WorkingTreeOptions) o
 new(String,.WorkingTreeOptions) o
 new(.WorkingTreeIterator) o
 initRootIterator(org.eclipse.jgit.lib.Repository)void o
 setDirCacheIterator(.TreeWalk,int)void -
 getDirCacheIterator()org.eclipse.jgit.dircache.DirCacheIterator o
 setWalkIgnoredDirectories(boolean)void -
 walksIgnoredDirectories()boolean -
 hasId()boolean -
 idBuffer()byte[] -
 isWorkTree()boolean -
 idSubmodule(.WorkingTreeIterator.Entry)byte[] o
 idSubmodule(java.io.File,.WorkingTreeIterator.Entry)byte[] o
 getOptions().WorkingTreeOptions -
 getRepository()org.eclipse.jgit.lib.Repository -
 idOffset()int -
 reset()void -
 first()boolean -
 eof()boolean -
 next(int)void - !org.eclipse.jgit.errors.CorruptObjectException
 back(int)void - !org.eclipse.jgit.errors.CorruptObjectException
 getEntryLength()long -
 getEntryContentLength()long - !java.io.IOException
 getEntryLastModifiedInstant()java.time.Instant -
 openEntryStream()java.io.InputStream - !java.io.IOException
 isEntryIgnored()boolean - !java.io.IOException
 isEntryIgnored(int)boolean o !java.io.IOException
 getEntryAttributesNode()org.eclipse.jgit.attributes.AttributesNode - !java.io.IOException
 init(.WorkingTreeIterator.Entry[])void o
 current().WorkingTreeIterator.Entry o
 isModeDifferent(int)boolean -
 compareMetadata(org.eclipse.jgit.dircache.DirCacheEntry).WorkingTreeIterator.MetadataDiff -
 isModified(org.eclipse.jgit.dircache.DirCacheEntry,boolean,org.eclipse.jgit.lib.ObjectReader)boolean - !java.io.IOException
 getIndexFileMode(org.eclipse.jgit.dircache.DirCacheIterator)org.eclipse.jgit.lib.FileMode -
 readSymlinkTarget(.WorkingTreeIterator.Entry)String o !java.io.IOException
 getCleanFilterCommand()String - !java.io.IOException
 getEolStreamType()org.eclipse.jgit.lib.CoreConfig.EolStreamType - !java.io.IOException
WorkingTreeIterator.Entry sa
 new() -
 toString()String -
 getMode()org.eclipse.jgit.lib.FileMode a
 getLength()long a
 getLastModifiedInstant()java.time.Instant a
 getName()String a
 openInputStream()java.io.InputStream a !java.io.IOException
WorkingTreeIterator.MetadataDiff sfe :Enum<.WorkingTreeIterator.MetadataDiff>
 EQUAL .WorkingTreeIterator.MetadataDiff sf
 DIFFER_BY_METADATA .WorkingTreeIterator.MetadataDiff sf
 SMUDGED .WorkingTreeIterator.MetadataDiff sf
 DIFFER_BY_TIMESTAMP .WorkingTreeIterator.MetadataDiff sf
 values().WorkingTreeIterator.MetadataDiff[] s
 valueOf(String).WorkingTreeIterator.MetadataDiff s
WorkingTreeOptions -
 KEY org.eclipse.jgit.lib.Config.SectionParser<.WorkingTreeOptions> sf
 isFileMode()boolean -
 getAutoCRLF()org.eclipse.jgit.lib.CoreConfig.AutoCRLF -
 getEOL()org.eclipse.jgit.lib.CoreConfig.EOL -
 getCheckStat()org.eclipse.jgit.lib.CoreConfig.CheckStat -
 getSymLinks()org.eclipse.jgit.lib.CoreConfig.SymLinks -
 getHideDotFiles()org.eclipse.jgit.lib.CoreConfig.HideDotFiles -
 isDirNoGitLinks()boolean -
package org.eclipse.jgit.treewalk.filter
TreeFilter a +MutableBoolean
 ALL .TreeFilter sf
 ANY_DIFF .TreeFilter sf
 new() -
 negate().TreeFilter -
 include(org.eclipse.jgit.treewalk.TreeWalk)boolean a !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 matchFilter(org.eclipse.jgit.treewalk.TreeWalk)int - !org.eclipse.jgit.errors.MissingObjectException,org.eclipse.jgit.errors.IncorrectObjectTypeException,java.io.IOException
 shouldBeRecursive()boolean a
 shouldTreeWalk(org.eclipse.jgit.revwalk.RevCommit,org.eclipse.jgit.revwalk.RevWalk,.TreeFilter.MutableBoolean)boolean -
 getPathsBestEffort()java.util.Optional<java.util.Set<byte[]>> x
 clone().TreeFilter a
 toString()String -
package org.eclipse.jgit.util
Base64 -
 encodeBytes(byte[])String s
 encodeBytes(byte[],int,int)String s
 decode(byte[],int,int)byte[] s
 decode(String)byte[] s
Base85 f
 encodedLength(int)int s
 encode(byte[])byte[] s
 encode(byte[],int,int)byte[] s
 decode(byte[],int)byte[] s
 decode(byte[],int,int,int)byte[] s
BlockList - <T=Object> :java.util.AbstractList<<T>>
 new() -
 new(int) -
 size()int -
 clear()void -
 get(int)<T> -
 set(int,<T>)<T> -
 addAll(.BlockList<<T>>)void -
 addAll(<T>[],int,int)void -
 add(<T>)boolean -
 add(int,<T>)void -
 remove(int)<T> -
 iterator()java.util.Iterator<<T>> -
CachedAuthenticator a :java.net.Authenticator +CachedAuthentication
 new() -
 add(.CachedAuthenticator.CachedAuthentication)void s
 getPasswordAuthentication()java.net.PasswordAuthentication of
 promptPasswordAuthentication()java.net.PasswordAuthentication oa
CachedAuthenticator.CachedAuthentication s
 new(String,int,String,String) -
ChangeIdUtil -
 new() -
 computeChangeId(org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.ObjectId,org.eclipse.jgit.lib.PersonIdent,org.eclipse.jgit.lib.PersonIdent,String)org.eclipse.jgit.lib.ObjectId s
 insertId(String,org.eclipse.jgit.lib.ObjectId)String s
 insertId(String,org.eclipse.jgit.lib.ObjectId,boolean)String s
 indexOfChangeId(String,String)int s
 indexOfFirstFooterLine(String[])int s
Equality -
 new() -
 isSameInstance(<T>,<T>)boolean s <T=Object>
FS a +Attributes,ExecutionResult,FSFactory,FileStoreAttributes,LockToken
 NO_ENTRIES org.eclipse.jgit.treewalk.WorkingTreeIterator.Entry[] osf
 DETECTED .FS sf
 detect().FS s
 detect(Boolean).FS s
 getFileStoreAttributes(java.nio.file.Path).FS.FileStoreAttributes s
 new() o
 new(.FS) o
 newInstance().FS a
 supportsExecute()boolean a
 supportsAtomicCreateNewFile()boolean -
 supportsSymlinks()boolean -
 isCaseSensitive()boolean a
 canExecute(java.io.File)boolean a
 setExecute(java.io.File,boolean)boolean a
 lastModifiedInstant(java.nio.file.Path)java.time.Instant -
 lastModifiedInstant(java.io.File)java.time.Instant -
 setLastModified(java.nio.file.Path,java.time.Instant)void - !java.io.IOException
 length(java.io.File)long - !java.io.IOException
 delete(java.io.File)void - !java.io.IOException
 resolve(java.io.File,String)java.io.File -
 userHome()java.io.File -
 setUserHome(java.io.File).FS -
 retryFailedLockFileCommit()boolean a
 fileAttributes(java.io.File)java.nio.file.attribute.BasicFileAttributes - !java.io.IOException
 userHomeImpl()java.io.File o
 searchPath(String,String[])java.io.File osv
 readPipe(java.io.File,String[],String)String os !org.eclipse.jgit.errors.CommandFailedException
 readPipe(java.io.File,String[],String,java.util.Map<String,String>)String os !org.eclipse.jgit.errors.CommandFailedException
 discoverGitExe()java.io.File oa
 discoverGitSystemConfig()java.io.File o
 getGitSystemConfig()java.io.File -
 setGitSystemConfig(java.io.File).FS -
 resolveGrandparentFile(java.io.File)java.io.File os
 readSymLink(java.io.File)String - !java.io.IOException
 isSymLink(java.io.File)boolean - !java.io.IOException
 exists(java.io.File)boolean -
 isDirectory(java.io.File)boolean -
 isFile(java.io.File)boolean -
 isHidden(java.io.File)boolean - !java.io.IOException
 setHidden(java.io.File,boolean)void - !java.io.IOException
 createSymLink(java.io.File,String)void - !java.io.IOException
 createNewFileAtomic(java.io.File).FS.LockToken - !java.io.IOException
 relativize(String,String)String -
 list(java.io.File,org.eclipse.jgit.treewalk.FileTreeIterator.FileModeStrategy)org.eclipse.jgit.treewalk.WorkingTreeIterator.Entry[] -
 runHookIfPresent(org.eclipse.jgit.lib.Repository,String,String[]).ProcessResult - !org.eclipse.jgit.api.errors.JGitInternalException
 runHookIfPresent(org.eclipse.jgit.lib.Repository,String,String[],java.io.OutputStream,java.io.OutputStream,String).ProcessResult - !org.eclipse.jgit.api.errors.JGitInternalException
 internalRunHookIfPresent(org.eclipse.jgit.lib.Repository,String,String[],java.io.OutputStream,java.io.OutputStream,String).ProcessResult o !org.eclipse.jgit.api.errors.JGitInternalException
 findHook(org.eclipse.jgit.lib.Repository,String)java.io.File -
 runProcess(ProcessBuilder,java.io.OutputStream,java.io.OutputStream,String)int - !java.io.IOException,InterruptedException
 runProcess(ProcessBuilder,java.io.OutputStream,java.io.OutputStream,java.io.InputStream)int - !java.io.IOException,InterruptedException
 runInShell(String,String[])ProcessBuilder a
 execute(ProcessBuilder,java.io.InputStream).FS.ExecutionResult - !java.io.IOException,InterruptedException
 getAttributes(java.io.File).FS.Attributes -
 normalize(java.io.File)java.io.File -
 normalize(String)String -
 getCommonDir(java.io.File)java.io.File - !java.io.IOException
FS.Attributes s
 length long o
 isDirectory()boolean -
 isExecutable()boolean -
 isSymbolicLink()boolean -
 isRegularFile()boolean -
 getCreationTime()long -
 getLastModifiedInstant()java.time.Instant -
 new(java.io.File,.FS) -
 getLength()long -
 getName()String -
 getFile()java.io.File -
FS.ExecutionResult s
 new(.TemporaryBuffer,.TemporaryBuffer,int) -
 getStdout().TemporaryBuffer -
 getStderr().TemporaryBuffer -
 getRc()int -
FS.FSFactory s
 new() o
 detect(Boolean).FS -
FS.FileStoreAttributes sf
 FALLBACK_TIMESTAMP_RESOLUTION java.time.Duration sf
 FALLBACK_FILESTORE_ATTRIBUTES .FS.FileStoreAttributes sf
 setBackground(boolean)void s
 configureAttributesPathCache(int,float)void s
 get(java.nio.file.Path).FS.FileStoreAttributes s
 getMinimalRacyInterval()java.time.Duration -
 getFsTimestampResolution()java.time.Duration -
 new(java.time.Duration) -
 toString()String -
FS.LockToken s :java.io.Closeable
 isCreated()boolean -
 close()void -
 toString()String -
FS_POSIX - :.FS
 new() o
 new(.FS) o
 newInstance().FS -
 setUmask(int)void -
 discoverGitExe()java.io.File o
 isCaseSensitive()boolean -
 supportsExecute()boolean -
 canExecute(java.io.File)boolean -
 setExecute(java.io.File,boolean)boolean -
 runInShell(String,String[])ProcessBuilder -
 runHookIfPresent(org.eclipse.jgit.lib.Repository,String,String[],java.io.OutputStream,java.io.OutputStream,String).ProcessResult - !org.eclipse.jgit.api.errors.JGitInternalException
 retryFailedLockFileCommit()boolean -
 setHidden(java.io.File,boolean)void - !java.io.IOException
 getAttributes(java.io.File).FS.Attributes -
 normalize(java.io.File)java.io.File -
 normalize(String)String -
 supportsAtomicCreateNewFile()boolean -
 createNewFileAtomic(java.io.File).FS.LockToken - !java.io.IOException
FS_Win32 - :.FS
 new() -
 new(.FS) o
 newInstance().FS -
 supportsExecute()boolean -
 canExecute(java.io.File)boolean -
 setExecute(java.io.File,boolean)boolean -
 isCaseSensitive()boolean -
 retryFailedLockFileCommit()boolean -
 list(java.io.File,org.eclipse.jgit.treewalk.FileTreeIterator.FileModeStrategy)org.eclipse.jgit.treewalk.WorkingTreeIterator.Entry[] -
 discoverGitExe()java.io.File o
 userHomeImpl()java.io.File o
 runInShell(String,String[])ProcessBuilder -
 getAttributes(java.io.File).FS.Attributes -
FS_Win32_Cygwin - :.FS_Win32
 isCygwin()boolean s
 new() -
 new(.FS) o
 newInstance().FS -
 resolve(java.io.File,String)java.io.File -
 userHomeImpl()java.io.File o
 runInShell(String,String[])ProcessBuilder -
 relativize(String,String)String -
 runHookIfPresent(org.eclipse.jgit.lib.Repository,String,String[],java.io.OutputStream,java.io.OutputStream,String).ProcessResult - !org.eclipse.jgit.api.errors.JGitInternalException
FileUtils - +IOFunction
 NONE int sf
 RECURSIVE int sf
 RETRY int sf
 SKIP_MISSING int sf
 IGNORE_ERRORS int sf
 EMPTY_DIRECTORIES_ONLY int sf
 new() -
 toPath(java.io.File)java.nio.file.Path s !java.io.IOException
 delete(java.io.File)void s !java.io.IOException
 delete(java.io.File,int)void s !java.io.IOException
 rename(java.io.File,java.io.File)void s !java.io.IOException
 rename(java.io.File,java.io.File,java.nio.file.CopyOption[])void sv !java.nio.file.AtomicMoveNotSupportedException,java.io.IOException
 mkdir(java.io.File)void s !java.io.IOException
 mkdir(java.io.File,boolean)void s !java.io.IOException
 mkdirs(java.io.File)void s !java.io.IOException
 mkdirs(java.io.File,boolean)void s !java.io.IOException
 createNewFile(java.io.File)void s !java.io.IOException
 createSymLink(java.io.File,String)java.nio.file.Path s !java.io.IOException
 readSymLink(java.io.File)String s !java.io.IOException
 createTempDir(String,String,java.io.File)java.io.File s !java.io.IOException
 relativizeNativePath(String,String)String s
 relativizeGitPath(String,String)String s
 relativizePath(String,String,String,boolean)String s
 isStaleFileHandle(java.io.IOException)boolean s
 isStaleFileHandleInCausalChain(Throwable)boolean s
 readWithRetries(java.io.File,.FileUtils.IOFunction<java.io.File,<T>>)<T> s <T=Object> !Exception
 setHidden(java.io.File,boolean)void s !java.io.IOException
 getLength(java.io.File)long s !java.io.IOException
 hasFiles(java.nio.file.Path)boolean s !java.io.IOException
 canExecute(java.io.File)boolean s
 getFileAttributesPosix(.FS,java.io.File).FS.Attributes s
 normalize(java.io.File)java.io.File s
 normalize(String)String s
 canonicalize(java.io.File)java.io.File s
 pathToString(java.io.File)String s
 touch(java.nio.file.Path)void s !java.io.IOException
 delay(long,long,long)long s
FileUtils.IOFunction sai <A=Object,B=Object>
 apply(<A>)<B> a !Exception
GSSManagerFactory a
 new() -
 detect().GSSManagerFactory s
 newInstance(java.net.URL)org.ietf.jgss.GSSManager a
GitDateFormatter - +Format
 new(.GitDateFormatter.Format) -
 formatDate(org.eclipse.jgit.lib.PersonIdent)String -
GitDateFormatter.Format sfe :Enum<.GitDateFormatter.Format>
 DEFAULT .GitDateFormatter.Format sf
 RELATIVE .GitDateFormatter.Format sf
 LOCAL .GitDateFormatter.Format sf
 ISO .GitDateFormatter.Format sf
 RFC .GitDateFormatter.Format sf
 SHORT .GitDateFormatter.Format sf
 RAW .GitDateFormatter.Format sf
 LOCALE .GitDateFormatter.Format sf
 LOCALELOCAL .GitDateFormatter.Format sf
 values().GitDateFormatter.Format[] s
 valueOf(String).GitDateFormatter.Format s
GitDateParser x
 NEVER java.util.Date sf
 new() -
 parse(String,java.util.Calendar)java.util.Date s !java.text.ParseException
 parse(String,java.util.Calendar,java.util.Locale)java.util.Date s !java.text.ParseException
GitTimeParser -
 parse(String)java.time.LocalDateTime s !java.text.ParseException
 parseInstant(String)java.time.Instant s !java.text.ParseException
Hex f
 decode(String)byte[] s
 toHexString(byte[])String s
Holder - <T=Object>
 new(<T>) -
 get()<T> -
 set(<T>)void -
HttpSupport -
 METHOD_GET String sf
 METHOD_HEAD String sf
 METHOD_PUT String sf
 METHOD_POST String sf
 HDR_CACHE_CONTROL String sf
 HDR_PRAGMA String sf
 HDR_USER_AGENT String sf
 HDR_SERVER String sf
 HDR_DATE String sf
 HDR_EXPIRES String sf
 HDR_ETAG String sf
 HDR_IF_NONE_MATCH String sf
 HDR_LAST_MODIFIED String sf
 HDR_IF_MODIFIED_SINCE String sf
 HDR_ACCEPT String sf
 HDR_CONTENT_TYPE String sf
 HDR_CONTENT_LENGTH String sf
 HDR_CONTENT_ENCODING String sf
 HDR_CONTENT_RANGE String sf
 HDR_ACCEPT_RANGES String sf
 HDR_IF_RANGE String sf
 HDR_RANGE String sf
 HDR_ACCEPT_ENCODING String sf
 HDR_LOCATION String sf
 ENCODING_GZIP String sf
 ENCODING_X_GZIP String sf
 TEXT_PLAIN String sf
 HDR_AUTHORIZATION String sf
 HDR_WWW_AUTHENTICATE String sf
 HDR_COOKIE String sf
 HDR_SET_COOKIE String sf
 HDR_SET_COOKIE2 String sf
 encode(StringBuilder,String)void s
 urlEncode(String,boolean)String s
 response(org.eclipse.jgit.transport.http.HttpConnection)int s !java.io.IOException
 response(java.net.HttpURLConnection)int s !java.io.IOException
 responseHeader(org.eclipse.jgit.transport.http.HttpConnection,String)String s !java.io.IOException
 proxyFor(java.net.ProxySelector,java.net.URL)java.net.Proxy s !java.net.ConnectException
 disableSslVerify(org.eclipse.jgit.transport.http.HttpConnection)void s !java.io.IOException
 configureTLS(javax.net.ssl.SSLSocket)void s
 scanToken(String,int)int s
IO -
 readFully(java.io.File)byte[] sf !java.io.FileNotFoundException,java.io.IOException
 readSome(java.io.File,int)byte[] sf !java.io.FileNotFoundException,java.io.IOException
 readFully(java.io.File,int)byte[] sf !java.io.FileNotFoundException,java.io.IOException
 readWholeStream(java.io.InputStream,int)java.nio.ByteBuffer s !java.io.IOException
 readFully(java.io.InputStream,byte[],int,int)void s !java.io.IOException
 readFully(java.io.InputStream,byte[])void s !java.io.IOException
 read(java.nio.channels.ReadableByteChannel,byte[],int,int)int s !java.io.IOException
 readFully(java.io.InputStream,byte[],int)int s !java.io.IOException
 skipFully(java.io.InputStream,long)void s !java.io.IOException
 readLines(String)java.util.List<String> s
 readLine(java.io.Reader,int)String s !java.io.IOException
IntList - +IntComparator
 new() -
 new(int) -
 filledWithRange(int,int).IntList s
 size()int -
 contains(int)boolean -
 get(int)int -
 clear()void -
 add(int)void -
 set(int,int)void -
 fillTo(int,int)void -
 sort(.IntList.IntComparator)void -
 toString()String -
IntList.IntComparator sai
 compare(int,int)int a
Iterators -
 reverseIterator(<T>[])java.util.Iterator<<T>> s <T=Object>
 iterable(java.util.Iterator<<T>>)Iterable<<T>> s <T=Object>
LRUMap - <K=Object,V=Object> :java.util.LinkedHashMap<<K>,<V>>
 new(int,int) -
 removeEldestEntry(java.util.Map.Entry<<K>,<V>>)boolean o
LfsFactory - +LfsInputStream,LfsInstallCommand
 new() o
 getInstance().LfsFactory s
 setInstance(.LfsFactory)void s
 isAvailable()boolean -
 applyCleanFilter(org.eclipse.jgit.lib.Repository,java.io.InputStream,long,org.eclipse.jgit.attributes.Attribute).LfsFactory.LfsInputStream - !java.io.IOException
 applySmudgeFilter(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectLoader,org.eclipse.jgit.attributes.Attribute)org.eclipse.jgit.lib.ObjectLoader - !java.io.IOException
 getPrePushHook(org.eclipse.jgit.lib.Repository,java.io.PrintStream)org.eclipse.jgit.hooks.PrePushHook -
 getPrePushHook(org.eclipse.jgit.lib.Repository,java.io.PrintStream,java.io.PrintStream)org.eclipse.jgit.hooks.PrePushHook -
 getInstallCommand().LfsFactory.LfsInstallCommand -
 isEnabled(org.eclipse.jgit.lib.Repository)boolean -
 getAttributesForPath(org.eclipse.jgit.lib.Repository,String)org.eclipse.jgit.attributes.Attributes s !java.io.IOException
 getAttributesForPath(org.eclipse.jgit.lib.Repository,String,org.eclipse.jgit.revwalk.RevCommit)org.eclipse.jgit.attributes.Attributes s !java.io.IOException
LfsFactory.LfsInputStream sf :java.io.InputStream
 new(java.io.InputStream,long) -
 new(.TemporaryBuffer) - !java.io.IOException
 close()void - !java.io.IOException
 read()int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
 getLength()long -
LfsFactory.LfsInstallCommand sai :java.util.concurrent.Callable<Void>
 setRepository(org.eclipse.jgit.lib.Repository).LfsFactory.LfsInstallCommand a
LongList -
 new() -
 new(int) -
 size()int -
 get(int)long -
 contains(long)boolean -
 clear()void -
 add(long)void -
 set(int,long)void -
 fillTo(int,long)void -
 sort()void -
 toString()String -
LongMap - <V=Object>
 new() -
 containsKey(long)boolean -
 get(long)<V> -
 remove(long)<V> -
 put(long,<V>)<V> -
Monitoring -
 new() -
 registerMBean(Object,String)javax.management.ObjectInstance s
MutableInteger f
 value int -
 new() -
NB f
 compareUInt32(int,int)int s
 compareUInt64(long,long)int s
 decodeUInt16(byte[],int)int s
 decodeUInt24(byte[],int)int s
 decodeInt32(byte[],int)int s
 decodeInt64(byte[],int)long s
 decodeUInt32(byte[],int)long s
 decodeUInt64(byte[],int)long s
 encodeInt16(byte[],int,int)void s
 encodeInt24(byte[],int,int)void s
 encodeInt32(byte[],int,int)void s
 encodeInt64(byte[],int,long)void s
Paths f
 stripTrailingSeparator(String)String s
 isEqualOrPrefix(String,String)boolean s
 compare(byte[],int,int,int,byte[],int,int,int)int s
 compareSameName(byte[],int,int,byte[],int,int,int)int s
ProcessResult - +Status
 new(.ProcessResult.Status) -
 new(int,.ProcessResult.Status) -
 getExitCode()int -
 getStatus().ProcessResult.Status -
 isExecutedWithError()boolean -
ProcessResult.Status sfe :Enum<.ProcessResult.Status>
 OK .ProcessResult.Status sf
 NOT_PRESENT .ProcessResult.Status sf
 NOT_SUPPORTED .ProcessResult.Status sf
 values().ProcessResult.Status[] s
 valueOf(String).ProcessResult.Status s
QuotedString a +BourneStyle,BourneUserPathStyle,GitPathStyle
 GIT_PATH .QuotedString.GitPathStyle sf
 GIT_PATH_MINIMAL .QuotedString sf
 BOURNE .QuotedString.BourneStyle sf
 BOURNE_USER_PATH .QuotedString.BourneUserPathStyle sf
 new() -
 quote(String)String a
 dequote(String)String -
 dequote(byte[],int,int)String a
QuotedString.BourneStyle s :.QuotedString
 new() -
 quote(String)String -
 dequote(byte[],int,int)String -
QuotedString.BourneUserPathStyle s :.QuotedString.BourneStyle
 new() -
 quote(String)String -
QuotedString.GitPathStyle sf :.QuotedString
 quote(String)String -
 dequote(byte[],int,int)String -
RawCharSequence f :CharSequence
 EMPTY .RawCharSequence sf
 new(byte[],int,int) -
 charAt(int)char -
 length()int -
 subSequence(int,int)CharSequence -
 toString()String -
RawCharUtil -
 isWhitespace(byte)boolean s
 trimTrailingWhitespace(byte[],int,int)int s
 trimLeadingWhitespace(byte[],int,int)int s
RawParseUtils f
 match(byte[],int,byte[])int sf
 formatBase10(byte[],int,int)int s
 parseBase10(byte[],int,.MutableInteger)int sf
 parseLongBase10(byte[],int,.MutableInteger)long sf
 parseHexInt16(byte[],int)int sf
 parseHexInt32(byte[],int)int sf
 parseHexInt64(byte[],int)long sf
 parseHexInt4(byte)int sf
 parseTimeZoneOffset(byte[],int)int sf
 parseTimeZoneOffset(byte[],int,.MutableInteger)int sf
 next(byte[],int,char)int sf
 nextLF(byte[],int)int sf
 nextLF(byte[],int,char)int sf
 nextLfSkippingSplitLines(byte[],int)int sf
 headerValue(byte[],int,int)byte[] sf
 headerEnd(byte[],int)int sfx
 headerStart(byte[],byte[],int)int sf
 hasAnyKnownHeaders(byte[])boolean sf
 prev(byte[],int,char)int sf
 prevLF(byte[],int)int sf
 prevLF(byte[],int,char)int sf
 lineMap(byte[],int,int).IntList sf
 lineMapOrBinary(byte[],int,int).IntList sf !org.eclipse.jgit.errors.BinaryBlobException
 author(byte[],int)int sf
 committer(byte[],int)int sf
 tagger(byte[],int)int sf
 encoding(byte[],int)int sf
 parseEncodingName(byte[])String s
 parseEncoding(byte[])java.nio.charset.Charset s
 guessEncoding(byte[])java.nio.charset.Charset s
 parsePersonIdent(String)org.eclipse.jgit.lib.PersonIdent s
 parsePersonIdent(byte[],int)org.eclipse.jgit.lib.PersonIdent s
 parsePersonIdentOnly(byte[],int)org.eclipse.jgit.lib.PersonIdent s
 endOfFooterLineKey(byte[],int)int s
 decode(byte[])String s
 decode(byte[],int,int)String s
 decode(java.nio.charset.Charset,byte[])String s
 decode(java.nio.charset.Charset,byte[],int,int)String s
 decodeNoFallback(java.nio.charset.Charset,byte[],int,int)String s !java.nio.charset.CharacterCodingException
 extractBinaryString(byte[],int,int)String s
 commitMessage(byte[],int)int sf
 tagMessage(byte[],int)int sf
 endOfParagraph(byte[],int)int sf
 lastIndexOfTrim(byte[],char,int)int s
RawSubStringPattern -
 new(String) -
 match(.RawCharSequence)int -
 pattern()String -
 toString()String -
RefList - <T=org.eclipse.jgit.lib.Ref> :Iterable<org.eclipse.jgit.lib.Ref> +Builder
 emptyList().RefList<<T>> s <T=org.eclipse.jgit.lib.Ref>
 new(.RefList<<T>>) o
 iterator()java.util.Iterator<org.eclipse.jgit.lib.Ref> -
 asList()java.util.List<org.eclipse.jgit.lib.Ref> f
 size()int f
 isEmpty()boolean f
 find(String)int f
 contains(String)boolean f
 get(String)<T> f
 get(int)<T> f
 copy(int).RefList.Builder<<T>> f
 set(int,<T>).RefList<<T>> f
 add(int,<T>).RefList<<T>> f
 remove(int).RefList<<T>> f
 put(<T>).RefList<<T>> f
 toString()String -
 toRefList(java.util.function.BinaryOperator<<T>>)java.util.stream.Collector<<T>,?,.RefList<<T>>> s <T=org.eclipse.jgit.lib.Ref>
RefList.Builder s <T=org.eclipse.jgit.lib.Ref>
 new() -
 new(int) -
 size()int -
 get(int)<T> -
 remove(int)void -
 add(<T>)void -
 addAll(.RefList.Builder)void -
 addAll(org.eclipse.jgit.lib.Ref[],int,int)void -
 set(int,<T>)void -
 sort()void -
 toRefList().RefList<<T>> -
 toString()String -
RefMap - :java.util.AbstractMap<String,org.eclipse.jgit.lib.Ref>
 new() -
 new(String,.RefList<org.eclipse.jgit.lib.Ref>,.RefList<org.eclipse.jgit.lib.Ref>,.RefList<org.eclipse.jgit.lib.Ref>) -
 containsKey(Object)boolean -
 get(Object)org.eclipse.jgit.lib.Ref -
 put(String,org.eclipse.jgit.lib.Ref)org.eclipse.jgit.lib.Ref -
 remove(Object)org.eclipse.jgit.lib.Ref -
 isEmpty()boolean -
 entrySet()java.util.Set<java.util.Map.Entry<String,org.eclipse.jgit.lib.Ref>> -
 toString()String -
 toRefMap(java.util.function.BinaryOperator<org.eclipse.jgit.lib.Ref>)java.util.stream.Collector<org.eclipse.jgit.lib.Ref,?,.RefMap> s
References ai
 isSameObject(<T>,<T>)boolean s <T=Object>
RelativeDateFormatter -
 new() -
 format(java.util.Date)String sx
 format(java.time.Instant)String s
SignatureUtils f
 toString(org.eclipse.jgit.lib.SignatureVerifier.SignatureVerification,org.eclipse.jgit.lib.PersonIdent,.GitDateFormatter)String s
SimpleLruCache - <K=Object,V=Object>
 new(int,float) -
 get(Object)<V> -
 put(<K>,<V>)<V> -
 size()int -
 configure(int,float)void -
SshSupport -
 new() -
 runSshCommand(org.eclipse.jgit.transport.URIish,org.eclipse.jgit.transport.CredentialsProvider,.FS,String,int)String s !java.io.IOException,org.eclipse.jgit.errors.CommandFailedException
Stats -
 new() -
 add(double)void -
 count()int -
 min()double -
 max()double -
 avg()double -
 var()double -
 stddev()double -
StringUtils f
 toLowerCase(char)char s
 toLowerCase(String)String s
 capitalize(String)String s
 equalsIgnoreCase(String,String)boolean s
 compareIgnoreCase(String,String)int s
 compareWithCase(String,String)int s
 toBoolean(String)boolean s
 toBooleanOrNull(String)Boolean s
 join(java.util.Collection<String>,String)String s
 join(java.util.Collection<String>,String,String)String s
 trim(String,char)String s
 nameWithDotGit(String)String s
 isEmptyOrNull(String)boolean s
 replaceLineBreaksWithSpace(String)String s
 parseLongWithSuffix(String,boolean)long s !NumberFormatException,StringIndexOutOfBoundsException
 parseIntWithSuffix(String,boolean)int s !NumberFormatException,StringIndexOutOfBoundsException
 formatWithSuffix(long)String s
 commonPrefix(String[])String sv
 escapeControls(String)String s
SystemReader a +Delegate
 new() -
 getInstance().SystemReader s
 setInstance(.SystemReader)void s
 setPlatformChecker()void of
 getHostname()String a
 getenv(String)String a
 getProperty(String)String a
 openUserConfig(org.eclipse.jgit.lib.Config,.FS)org.eclipse.jgit.storage.file.FileBasedConfig a
 openSystemConfig(org.eclipse.jgit.lib.Config,.FS)org.eclipse.jgit.storage.file.FileBasedConfig a
 openJGitConfig(org.eclipse.jgit.lib.Config,.FS)org.eclipse.jgit.storage.file.FileBasedConfig a
 getUserConfig()org.eclipse.jgit.lib.StoredConfig - !org.eclipse.jgit.errors.ConfigInvalidException,java.io.IOException
 getJGitConfig()org.eclipse.jgit.lib.StoredConfig - !org.eclipse.jgit.errors.ConfigInvalidException,java.io.IOException
 getSystemConfig()org.eclipse.jgit.lib.StoredConfig - !org.eclipse.jgit.errors.ConfigInvalidException,java.io.IOException
 getXdgConfigDirectory(.FS)java.nio.file.Path -
 getXdgCacheDirectory(.FS)java.nio.file.Path -
 getCurrentTime()long ax
 now()java.time.Instant -
 civilNow()java.time.LocalDateTime -
 getClock().time.MonotonicClock -
 getTimezone(long)int ax
 getTimeZoneAt(java.time.Instant)java.time.ZoneOffset -
 getTimeZone()java.util.TimeZone x
 getTimeZoneId()java.time.ZoneId -
 getLocale()java.util.Locale -
 getDefaultCharset()java.nio.charset.Charset -
 getSimpleDateFormat(String)java.text.SimpleDateFormat -
 getSimpleDateFormat(String,java.util.Locale)java.text.SimpleDateFormat -
 getDateTimeInstance(int,int)java.text.DateFormat -
 isWindows()boolean -
 isMacOS()boolean -
 isLinux()boolean -
 isAndroid()boolean -
 isPerformanceTraceEnabled()boolean -
 checkPath(String)void - !org.eclipse.jgit.errors.CorruptObjectException
 checkPath(byte[])void - !org.eclipse.jgit.errors.CorruptObjectException
SystemReader.Delegate s :.SystemReader
 new(.SystemReader) -
 getHostname()String -
 getenv(String)String -
 getProperty(String)String -
 openUserConfig(org.eclipse.jgit.lib.Config,.FS)org.eclipse.jgit.storage.file.FileBasedConfig -
 openSystemConfig(org.eclipse.jgit.lib.Config,.FS)org.eclipse.jgit.storage.file.FileBasedConfig -
 openJGitConfig(org.eclipse.jgit.lib.Config,.FS)org.eclipse.jgit.storage.file.FileBasedConfig -
 getCurrentTime()long -
 now()java.time.Instant -
 getTimezone(long)int -
 getTimeZoneAt(java.time.Instant)java.time.ZoneOffset -
TemporaryBuffer a :java.io.OutputStream +Heap,LocalFile
 DEFAULT_IN_CORE_LIMIT int osf
 new(int) o
 new(int,int) o
 write(int)void - !java.io.IOException
 write(byte[],int,int)void - !java.io.IOException
 doFlush()void o !java.io.IOException
 copy(java.io.InputStream)void - !java.io.IOException
 length()long -
 toByteArray()byte[] - !java.io.IOException
 toString(int)String -
 toByteArray(int)byte[] - !java.io.IOException
 writeTo(java.io.OutputStream,org.eclipse.jgit.lib.ProgressMonitor)void - !java.io.IOException
 openInputStream()java.io.InputStream - !java.io.IOException
 openInputStreamWithAutoDestroy()java.io.InputStream - !java.io.IOException
 reset()void -
 overflow()java.io.OutputStream oa !java.io.IOException
 close()void - !java.io.IOException
 destroy()void -
TemporaryBuffer.Heap s :.TemporaryBuffer
 new(int) -
 new(int,int) -
 overflow()java.io.OutputStream o !java.io.IOException
TemporaryBuffer.LocalFile s :.TemporaryBuffer
 new(java.io.File) -
 new(java.io.File,int) -
 overflow()java.io.OutputStream o !java.io.IOException
 length()long -
 toByteArray()byte[] - !java.io.IOException
 toByteArray(int)byte[] - !java.io.IOException
 writeTo(java.io.OutputStream,org.eclipse.jgit.lib.ProgressMonitor)void - !java.io.IOException
 openInputStream()java.io.InputStream - !java.io.IOException
 openInputStreamWithAutoDestroy()java.io.InputStream - !java.io.IOException
 destroy()void -
package org.eclipse.jgit.util.io
ThrowingPrintWriter - :java.io.Writer
 new(java.io.Writer) -
 write(char[],int,int)void - !java.io.IOException
 flush()void - !java.io.IOException
 close()void - !java.io.IOException
 println(String)void - !java.io.IOException
 println()void - !java.io.IOException
 print(char)void - !java.io.IOException
 print(int)void - !java.io.IOException
 print(long)void - !java.io.IOException
 print(short)void - !java.io.IOException
 format(String,Object[])void v !java.io.IOException
 print(Object)void - !java.io.IOException
TimeoutInputStream - :java.io.FilterInputStream
 new(java.io.InputStream,.InterruptTimer) -
 getTimeout()int -
 setTimeout(int)void -
 read()int - !java.io.IOException
 read(byte[])int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
 skip(long)long - !java.io.IOException
TimeoutOutputStream - :java.io.OutputStream
 new(java.io.OutputStream,.InterruptTimer) -
 getTimeout()int -
 setTimeout(int)void -
 write(int)void - !java.io.IOException
 write(byte[])void - !java.io.IOException
 write(byte[],int,int)void - !java.io.IOException
 flush()void - !java.io.IOException
 close()void - !java.io.IOException
package org.eclipse.jgit.util.sha1
SHA1 a +Sha1Implementation
 new() -
 newInstance().SHA1 s
 update(byte)void a
 update(byte[])void a
 update(byte[],int,int)void a
 digest()byte[] a !.Sha1CollisionException
 toObjectId()org.eclipse.jgit.lib.ObjectId a !.Sha1CollisionException
 digest(org.eclipse.jgit.lib.MutableObjectId)void a !.Sha1CollisionException
 reset().SHA1 a
 setDetectCollision(boolean).SHA1 a
 hasCollision()boolean a
package org.eclipse.jgit.util.time
ProposedTimestamp a :AutoCloseable
 new() -
 blockUntil(Iterable<.ProposedTimestamp>,java.time.Duration)void s !java.util.concurrent.TimeoutException,InterruptedException
 read(java.util.concurrent.TimeUnit)long a
 blockUntil(java.time.Duration)void a !InterruptedException,java.util.concurrent.TimeoutException
 millis()long -
 micros()long -
 instant()java.time.Instant -
 timestamp()java.sql.Timestamp x
 date()java.util.Date x
 close()void -
 toString()String -
