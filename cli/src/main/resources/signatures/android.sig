# com.google.android:android:4.1.1.4
package android.accessibilityservice
AccessibilityService a :android.app.Service
 GESTURE_SWIPE_UP int sf
 GESTURE_SWIPE_DOWN int sf
 GESTURE_SWIPE_LEFT int sf
 GESTURE_SWIPE_RIGHT int sf
 GESTURE_SWIPE_LEFT_AND_RIGHT int sf
 GESTURE_SWIPE_RIGHT_AND_LEFT int sf
 GESTURE_SWIPE_UP_AND_DOWN int sf
 GESTURE_SWIPE_DOWN_AND_UP int sf
 GESTURE_SWIPE_LEFT_AND_UP int sf
 GESTURE_SWIPE_LEFT_AND_DOWN int sf
 GESTURE_SWIPE_RIGHT_AND_UP int sf
 GESTURE_SWIPE_RIGHT_AND_DOWN int sf
 GESTURE_SWIPE_UP_AND_LEFT int sf
 GESTURE_SWIPE_UP_AND_RIGHT int sf
 GESTURE_SWIPE_DOWN_AND_LEFT int sf
 GESTURE_SWIPE_DOWN_AND_RIGHT int sf
 SERVICE_INTERFACE String sf
 SERVICE_META_DATA String sf
 GLOBAL_ACTION_BACK int sf
 GLOBAL_ACTION_HOME int sf
 GLOBAL_ACTION_RECENTS int sf
 GLOBAL_ACTION_NOTIFICATIONS int sf
 new() -
 onAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void a
 onInterrupt()void a
 onServiceConnected()void o
 onGesture(int)boolean o
 getRootInActiveWindow()android.view.accessibility.AccessibilityNodeInfo -
 performGlobalAction(int)boolean f
 getServiceInfo().AccessibilityServiceInfo f
 setServiceInfo(.AccessibilityServiceInfo)void f
 onBind(android.content.Intent)android.os.IBinder f
AccessibilityServiceInfo - :android.os.Parcelable
 FEEDBACK_SPOKEN int sf
 FEEDBACK_HAPTIC int sf
 FEEDBACK_AUDIBLE int sf
 FEEDBACK_VISUAL int sf
 FEEDBACK_GENERIC int sf
 FEEDBACK_ALL_MASK int sf
 DEFAULT int sf
 FLAG_INCLUDE_NOT_IMPORTANT_VIEWS int sf
 FLAG_REQUEST_TOUCH_EXPLORATION_MODE int sf
 eventTypes int -
 packageNames String[] -
 feedbackType int -
 notificationTimeout long -
 flags int -
 CREATOR android.os.Parcelable.Creator<.AccessibilityServiceInfo> sf
 new() -
 getId()String -
 getResolveInfo()android.content.pm.ResolveInfo -
 getSettingsActivityName()String -
 getCanRetrieveWindowContent()boolean -
 getDescription()String x
 loadDescription(android.content.pm.PackageManager)String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
 feedbackTypeToString(int)String s
 flagToString(int)String s
package android.accounts
AbstractAccountAuthenticator a
 new(android.content.Context) -
 getIBinder()android.os.IBinder f
 editProperties(.AccountAuthenticatorResponse,String)android.os.Bundle a
 addAccount(.AccountAuthenticatorResponse,String,String,String[],android.os.Bundle)android.os.Bundle a !.NetworkErrorException
 confirmCredentials(.AccountAuthenticatorResponse,.Account,android.os.Bundle)android.os.Bundle a !.NetworkErrorException
 getAuthToken(.AccountAuthenticatorResponse,.Account,String,android.os.Bundle)android.os.Bundle a !.NetworkErrorException
 getAuthTokenLabel(String)String a
 updateCredentials(.AccountAuthenticatorResponse,.Account,String,android.os.Bundle)android.os.Bundle a !.NetworkErrorException
 hasFeatures(.AccountAuthenticatorResponse,.Account,String[])android.os.Bundle a !.NetworkErrorException
 getAccountRemovalAllowed(.AccountAuthenticatorResponse,.Account)android.os.Bundle - !.NetworkErrorException
Account - :android.os.Parcelable
 name String f
 type String f
 CREATOR android.os.Parcelable.Creator<.Account> sf
 new(String,String) -
 new(android.os.Parcel) -
 equals(Object)boolean -
 hashCode()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
AccountAuthenticatorActivity - :android.app.Activity
 new() -
 setAccountAuthenticatorResult(android.os.Bundle)void f
 onCreate(android.os.Bundle)void o
 finish()void -
AccountAuthenticatorResponse - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.AccountAuthenticatorResponse> sf
 new(android.os.Parcel) -
 onResult(android.os.Bundle)void -
 onRequestContinued()void -
 onError(int,String)void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
AccountManager -
 ERROR_CODE_REMOTE_EXCEPTION int sf
 ERROR_CODE_NETWORK_ERROR int sf
 ERROR_CODE_CANCELED int sf
 ERROR_CODE_INVALID_RESPONSE int sf
 ERROR_CODE_UNSUPPORTED_OPERATION int sf
 ERROR_CODE_BAD_ARGUMENTS int sf
 ERROR_CODE_BAD_REQUEST int sf
 KEY_ACCOUNT_NAME String sf
 KEY_ACCOUNT_TYPE String sf
 KEY_AUTHTOKEN String sf
 KEY_INTENT String sf
 KEY_PASSWORD String sf
 KEY_ACCOUNTS String sf
 KEY_ACCOUNT_AUTHENTICATOR_RESPONSE String sf
 KEY_ACCOUNT_MANAGER_RESPONSE String sf
 KEY_AUTHENTICATOR_TYPES String sf
 KEY_AUTH_FAILED_MESSAGE String sf
 KEY_AUTH_TOKEN_LABEL String sf
 KEY_BOOLEAN_RESULT String sf
 KEY_ERROR_CODE String sf
 KEY_ERROR_MESSAGE String sf
 KEY_USERDATA String sf
 KEY_CALLER_UID String sf
 KEY_CALLER_PID String sf
 KEY_ANDROID_PACKAGE_NAME String sf
 ACTION_AUTHENTICATOR_INTENT String sf
 AUTHENTICATOR_META_DATA_NAME String sf
 AUTHENTICATOR_ATTRIBUTES_NAME String sf
 LOGIN_ACCOUNTS_CHANGED_ACTION String sf
 get(android.content.Context).AccountManager s
 getPassword(.Account)String -
 getUserData(.Account,String)String -
 getAuthenticatorTypes().AuthenticatorDescription[] -
 getAccounts().Account[] -
 getAccountsByType(String).Account[] -
 hasFeatures(.Account,String[],.AccountManagerCallback<Boolean>,android.os.Handler).AccountManagerFuture<Boolean> -
 getAccountsByTypeAndFeatures(String,String[],.AccountManagerCallback<.Account[]>,android.os.Handler).AccountManagerFuture<.Account[]> -
 addAccountExplicitly(.Account,String,android.os.Bundle)boolean -
 removeAccount(.Account,.AccountManagerCallback<Boolean>,android.os.Handler).AccountManagerFuture<Boolean> -
 invalidateAuthToken(String,String)void -
 peekAuthToken(.Account,String)String -
 setPassword(.Account,String)void -
 clearPassword(.Account)void -
 setUserData(.Account,String,String)void -
 setAuthToken(.Account,String,String)void -
 blockingGetAuthToken(.Account,String,boolean)String - !.OperationCanceledException,java.io.IOException,.AuthenticatorException
 getAuthToken(.Account,String,android.os.Bundle,android.app.Activity,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 getAuthToken(.Account,String,boolean,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> x
 getAuthToken(.Account,String,android.os.Bundle,boolean,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 addAccount(String,String,String[],android.os.Bundle,android.app.Activity,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 confirmCredentials(.Account,android.os.Bundle,android.app.Activity,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 updateCredentials(.Account,String,android.os.Bundle,android.app.Activity,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 editProperties(String,android.app.Activity,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 getAuthTokenByFeatures(String,String,String[],android.app.Activity,android.os.Bundle,android.os.Bundle,.AccountManagerCallback<android.os.Bundle>,android.os.Handler).AccountManagerFuture<android.os.Bundle> -
 newChooseAccountIntent(.Account,java.util.ArrayList<.Account>,String[],boolean,String,String,String[],android.os.Bundle)android.content.Intent s
 addOnAccountsUpdatedListener(.OnAccountsUpdateListener,android.os.Handler,boolean)void -
 removeOnAccountsUpdatedListener(.OnAccountsUpdateListener)void -
AccountManagerCallback ai <V=Object>
 run(.AccountManagerFuture<<V>>)void a
AccountManagerFuture ai <V=Object>
 cancel(boolean)boolean a
 isCancelled()boolean a
 isDone()boolean a
 getResult()<V> a !.OperationCanceledException,java.io.IOException,.AuthenticatorException
 getResult(long,java.util.concurrent.TimeUnit)<V> a !.OperationCanceledException,java.io.IOException,.AuthenticatorException
AccountsException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
AuthenticatorDescription - :android.os.Parcelable
 type String f
 labelId int f
 iconId int f
 smallIconId int f
 accountPreferencesId int f
 packageName String f
 customTokens boolean f
 CREATOR android.os.Parcelable.Creator<.AuthenticatorDescription> sf
 new(String,String,int,int,int,int,boolean) -
 new(String,String,int,int,int,int) -
 newKey(String).AuthenticatorDescription s
 describeContents()int -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 writeToParcel(android.os.Parcel,int)void -
AuthenticatorException - :.AccountsException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
NetworkErrorException - :.AccountsException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
OnAccountsUpdateListener ai
 onAccountsUpdated(.Account[])void a
OperationCanceledException - :.AccountsException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
package android.animation
Animator a :Cloneable +AnimatorListener
 new() -
 start()void -
 cancel()void -
 end()void -
 getStartDelay()long a
 setStartDelay(long)void a
 setDuration(long).Animator a
 getDuration()long a
 setInterpolator(.TimeInterpolator)void a
 isRunning()boolean a
 isStarted()boolean -
 addListener(.Animator.AnimatorListener)void -
 removeListener(.Animator.AnimatorListener)void -
 getListeners()java.util.ArrayList<.Animator.AnimatorListener> -
 removeAllListeners()void -
 clone().Animator -
 setupStartValues()void -
 setupEndValues()void -
 setTarget(Object)void -
LayoutTransition - +TransitionListener
 CHANGE_APPEARING int sf
 CHANGE_DISAPPEARING int sf
 APPEARING int sf
 DISAPPEARING int sf
 CHANGING int sf
 new() -
 setDuration(long)void -
 enableTransitionType(int)void -
 disableTransitionType(int)void -
 isTransitionTypeEnabled(int)boolean -
 setStartDelay(int,long)void -
 getStartDelay(int)long -
 setDuration(int,long)void -
 getDuration(int)long -
 setStagger(int,long)void -
 getStagger(int)long -
 setInterpolator(int,.TimeInterpolator)void -
 getInterpolator(int).TimeInterpolator -
 setAnimator(int,.Animator)void -
 getAnimator(int).Animator -
 setAnimateParentHierarchy(boolean)void -
 isChangingLayout()boolean -
 isRunning()boolean -
 addChild(android.view.ViewGroup,android.view.View)void -
 showChild(android.view.ViewGroup,android.view.View)void x
 showChild(android.view.ViewGroup,android.view.View,int)void -
 removeChild(android.view.ViewGroup,android.view.View)void -
 hideChild(android.view.ViewGroup,android.view.View)void x
 hideChild(android.view.ViewGroup,android.view.View,int)void -
 addTransitionListener(.LayoutTransition.TransitionListener)void -
 removeTransitionListener(.LayoutTransition.TransitionListener)void -
 getTransitionListeners()java.util.List<.LayoutTransition.TransitionListener> -
ObjectAnimator f :.ValueAnimator
 new() -
 setPropertyName(String)void -
 setProperty(android.util.Property)void -
 getPropertyName()String -
 ofInt(Object,String,int[]).ObjectAnimator sv
 ofInt(<T>,android.util.Property<<T>,Integer>,int[]).ObjectAnimator sv <T=Object>
 ofFloat(Object,String,float[]).ObjectAnimator sv
 ofFloat(<T>,android.util.Property<<T>,Float>,float[]).ObjectAnimator sv <T=Object>
 ofObject(Object,String,.TypeEvaluator,Object[]).ObjectAnimator sv
 ofObject(<T>,android.util.Property<<T>,<V>>,.TypeEvaluator<<V>>,<V>[]).ObjectAnimator sv <T=Object,V=Object>
 ofPropertyValuesHolder(Object,.PropertyValuesHolder[]).ObjectAnimator sv
 setIntValues(int[])void v
 setFloatValues(float[])void v
 setObjectValues(Object[])void v
 start()void -
 setDuration(long).ObjectAnimator -
 getTarget()Object -
 setTarget(Object)void -
 setupStartValues()void -
 setupEndValues()void -
 clone().ObjectAnimator -
 toString()String -
TimeInterpolator ai
 getInterpolation(float)float a
ValueAnimator - :.Animator +AnimatorUpdateListener
 RESTART int sf
 REVERSE int sf
 INFINITE int sf
 new() -
 ofInt(int[]).ValueAnimator sv
 ofFloat(float[]).ValueAnimator sv
 ofPropertyValuesHolder(.PropertyValuesHolder[]).ValueAnimator sv
 ofObject(.TypeEvaluator,Object[]).ValueAnimator sv
 setIntValues(int[])void v
 setFloatValues(float[])void v
 setObjectValues(Object[])void v
 setValues(.PropertyValuesHolder[])void v
 getValues().PropertyValuesHolder[] -
 setDuration(long).ValueAnimator -
 getDuration()long -
 setCurrentPlayTime(long)void -
 getCurrentPlayTime()long -
 getStartDelay()long -
 setStartDelay(long)void -
 getFrameDelay()long s
 setFrameDelay(long)void s
 getAnimatedValue()Object -
 getAnimatedValue(String)Object -
 setRepeatCount(int)void -
 getRepeatCount()int -
 setRepeatMode(int)void -
 getRepeatMode()int -
 addUpdateListener(.ValueAnimator.AnimatorUpdateListener)void -
 removeAllUpdateListeners()void -
 removeUpdateListener(.ValueAnimator.AnimatorUpdateListener)void -
 setInterpolator(.TimeInterpolator)void -
 getInterpolator().TimeInterpolator -
 setEvaluator(.TypeEvaluator)void -
 start()void -
 cancel()void -
 end()void -
 isRunning()boolean -
 isStarted()boolean -
 reverse()void -
 getAnimatedFraction()float -
 clone().ValueAnimator -
 toString()String -
package android.app
ActionBar a +LayoutParams,OnMenuVisibilityListener,OnNavigationListener,Tab,TabListener
 NAVIGATION_MODE_STANDARD int sf
 NAVIGATION_MODE_LIST int sf
 NAVIGATION_MODE_TABS int sf
 DISPLAY_USE_LOGO int sf
 DISPLAY_SHOW_HOME int sf
 DISPLAY_HOME_AS_UP int sf
 DISPLAY_SHOW_TITLE int sf
 DISPLAY_SHOW_CUSTOM int sf
 new() -
 setCustomView(android.view.View)void a
 setCustomView(android.view.View,.ActionBar.LayoutParams)void a
 setCustomView(int)void a
 setIcon(int)void a
 setIcon(android.graphics.drawable.Drawable)void a
 setLogo(int)void a
 setLogo(android.graphics.drawable.Drawable)void a
 setListNavigationCallbacks(android.widget.SpinnerAdapter,.ActionBar.OnNavigationListener)void a
 setSelectedNavigationItem(int)void a
 getSelectedNavigationIndex()int a
 getNavigationItemCount()int a
 setTitle(CharSequence)void a
 setTitle(int)void a
 setSubtitle(CharSequence)void a
 setSubtitle(int)void a
 setDisplayOptions(int)void a
 setDisplayOptions(int,int)void a
 setDisplayUseLogoEnabled(boolean)void a
 setDisplayShowHomeEnabled(boolean)void a
 setDisplayHomeAsUpEnabled(boolean)void a
 setDisplayShowTitleEnabled(boolean)void a
 setDisplayShowCustomEnabled(boolean)void a
 setBackgroundDrawable(android.graphics.drawable.Drawable)void a
 setStackedBackgroundDrawable(android.graphics.drawable.Drawable)void -
 setSplitBackgroundDrawable(android.graphics.drawable.Drawable)void -
 getCustomView()android.view.View a
 getTitle()CharSequence a
 getSubtitle()CharSequence a
 getNavigationMode()int a
 setNavigationMode(int)void a
 getDisplayOptions()int a
 newTab().ActionBar.Tab a
 addTab(.ActionBar.Tab)void a
 addTab(.ActionBar.Tab,boolean)void a
 addTab(.ActionBar.Tab,int)void a
 addTab(.ActionBar.Tab,int,boolean)void a
 removeTab(.ActionBar.Tab)void a
 removeTabAt(int)void a
 removeAllTabs()void a
 selectTab(.ActionBar.Tab)void a
 getSelectedTab().ActionBar.Tab a
 getTabAt(int).ActionBar.Tab a
 getTabCount()int a
 getHeight()int a
 show()void a
 hide()void a
 isShowing()boolean a
 addOnMenuVisibilityListener(.ActionBar.OnMenuVisibilityListener)void a
 removeOnMenuVisibilityListener(.ActionBar.OnMenuVisibilityListener)void a
 setHomeButtonEnabled(boolean)void -
 getThemedContext()android.content.Context -
ActionBar.LayoutParams s :android.view.ViewGroup.MarginLayoutParams
 gravity int -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,int) -
 new(int) -
 new(.ActionBar.LayoutParams) -
 new(android.view.ViewGroup.LayoutParams) -
ActionBar.OnMenuVisibilityListener sai
 onMenuVisibilityChanged(boolean)void a
ActionBar.OnNavigationListener sai
 onNavigationItemSelected(int,long)boolean a
ActionBar.Tab sa
 INVALID_POSITION int sf
 new() -
 getPosition()int a
 getIcon()android.graphics.drawable.Drawable a
 getText()CharSequence a
 setIcon(android.graphics.drawable.Drawable).ActionBar.Tab a
 setIcon(int).ActionBar.Tab a
 setText(CharSequence).ActionBar.Tab a
 setText(int).ActionBar.Tab a
 setCustomView(android.view.View).ActionBar.Tab a
 setCustomView(int).ActionBar.Tab a
 getCustomView()android.view.View a
 setTag(Object).ActionBar.Tab a
 getTag()Object a
 setTabListener(.ActionBar.TabListener).ActionBar.Tab a
 select()void a
 setContentDescription(int).ActionBar.Tab a
 setContentDescription(CharSequence).ActionBar.Tab a
 getContentDescription()CharSequence a
ActionBar.TabListener sai
 onTabSelected(.ActionBar.Tab,.FragmentTransaction)void a
 onTabUnselected(.ActionBar.Tab,.FragmentTransaction)void a
 onTabReselected(.ActionBar.Tab,.FragmentTransaction)void a
Activity - :android.view.ContextThemeWrapper,android.view.LayoutInflater.Factory2,android.view.Window.Callback,android.view.KeyEvent.Callback,android.view.View.OnCreateContextMenuListener,android.content.ComponentCallbacks2
 RESULT_CANCELED int sf
 RESULT_OK int sf
 RESULT_FIRST_USER int sf
 FOCUSED_STATE_SET int[] osf
 DEFAULT_KEYS_DISABLE int sf
 DEFAULT_KEYS_DIALER int sf
 DEFAULT_KEYS_SHORTCUT int sf
 DEFAULT_KEYS_SEARCH_LOCAL int sf
 DEFAULT_KEYS_SEARCH_GLOBAL int sf
 new() -
 getIntent()android.content.Intent -
 setIntent(android.content.Intent)void -
 getApplication().Application f
 isChild()boolean f
 getParent().Activity f
 getWindowManager()android.view.WindowManager -
 getWindow()android.view.Window -
 getLoaderManager().LoaderManager -
 getCurrentFocus()android.view.View -
 onCreate(android.os.Bundle)void o
 onRestoreInstanceState(android.os.Bundle)void o
 onPostCreate(android.os.Bundle)void o
 onStart()void o
 onRestart()void o
 onResume()void o
 onPostResume()void o
 onNewIntent(android.content.Intent)void o
 onSaveInstanceState(android.os.Bundle)void o
 onPause()void o
 onUserLeaveHint()void o
 onCreateThumbnail(android.graphics.Bitmap,android.graphics.Canvas)boolean -
 onCreateDescription()CharSequence -
 onStop()void o
 onDestroy()void o
 onConfigurationChanged(android.content.res.Configuration)void -
 getChangingConfigurations()int -
 getLastNonConfigurationInstance()Object x
 onRetainNonConfigurationInstance()Object x
 onLowMemory()void -
 onTrimMemory(int)void -
 getFragmentManager().FragmentManager -
 onAttachFragment(.Fragment)void -
 managedQuery(android.net.Uri,String[],String,String[],String)android.database.Cursor fx
 startManagingCursor(android.database.Cursor)void x
 stopManagingCursor(android.database.Cursor)void x
 findViewById(int)android.view.View -
 getActionBar().ActionBar -
 setContentView(int)void -
 setContentView(android.view.View)void -
 setContentView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 addContentView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 setFinishOnTouchOutside(boolean)void -
 setDefaultKeyMode(int)void f
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyLongPress(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 onBackPressed()void -
 onKeyShortcut(int,android.view.KeyEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 onTrackballEvent(android.view.MotionEvent)boolean -
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 onUserInteraction()void -
 onWindowAttributesChanged(android.view.WindowManager.LayoutParams)void -
 onContentChanged()void -
 onWindowFocusChanged(boolean)void -
 onAttachedToWindow()void -
 onDetachedFromWindow()void -
 hasWindowFocus()boolean -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 dispatchKeyShortcutEvent(android.view.KeyEvent)boolean -
 dispatchTouchEvent(android.view.MotionEvent)boolean -
 dispatchTrackballEvent(android.view.MotionEvent)boolean -
 dispatchGenericMotionEvent(android.view.MotionEvent)boolean -
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onCreatePanelView(int)android.view.View -
 onCreatePanelMenu(int,android.view.Menu)boolean -
 onPreparePanel(int,android.view.View,android.view.Menu)boolean -
 onMenuOpened(int,android.view.Menu)boolean -
 onMenuItemSelected(int,android.view.MenuItem)boolean -
 onPanelClosed(int,android.view.Menu)void -
 invalidateOptionsMenu()void -
 onCreateOptionsMenu(android.view.Menu)boolean -
 onPrepareOptionsMenu(android.view.Menu)boolean -
 onOptionsItemSelected(android.view.MenuItem)boolean -
 onNavigateUp()boolean -
 onNavigateUpFromChild(.Activity)boolean -
 onCreateNavigateUpTaskStack(.TaskStackBuilder)void -
 onPrepareNavigateUpTaskStack(.TaskStackBuilder)void -
 onOptionsMenuClosed(android.view.Menu)void -
 openOptionsMenu()void -
 closeOptionsMenu()void -
 onCreateContextMenu(android.view.ContextMenu,android.view.View,android.view.ContextMenu.ContextMenuInfo)void -
 registerForContextMenu(android.view.View)void -
 unregisterForContextMenu(android.view.View)void -
 openContextMenu(android.view.View)void -
 closeContextMenu()void -
 onContextItemSelected(android.view.MenuItem)boolean -
 onContextMenuClosed(android.view.Menu)void -
 onCreateDialog(int).Dialog ox
 onCreateDialog(int,android.os.Bundle).Dialog ox
 onPrepareDialog(int,.Dialog)void ox
 onPrepareDialog(int,.Dialog,android.os.Bundle)void ox
 showDialog(int)void fx
 showDialog(int,android.os.Bundle)boolean fx
 dismissDialog(int)void fx
 removeDialog(int)void fx
 onSearchRequested()boolean -
 startSearch(String,boolean,android.os.Bundle,boolean)void -
 triggerSearch(String,android.os.Bundle)void -
 takeKeyEvents(boolean)void -
 requestWindowFeature(int)boolean f
 setFeatureDrawableResource(int,int)void f
 setFeatureDrawableUri(int,android.net.Uri)void f
 setFeatureDrawable(int,android.graphics.drawable.Drawable)void f
 setFeatureDrawableAlpha(int,int)void f
 getLayoutInflater()android.view.LayoutInflater -
 getMenuInflater()android.view.MenuInflater -
 onApplyThemeResource(android.content.res.Resources.Theme,int,boolean)void o
 startActivityForResult(android.content.Intent,int)void -
 startActivityForResult(android.content.Intent,int,android.os.Bundle)void -
 startIntentSenderForResult(android.content.IntentSender,int,android.content.Intent,int,int,int)void - !android.content.IntentSender.SendIntentException
 startIntentSenderForResult(android.content.IntentSender,int,android.content.Intent,int,int,int,android.os.Bundle)void - !android.content.IntentSender.SendIntentException
 startActivity(android.content.Intent)void -
 startActivity(android.content.Intent,android.os.Bundle)void -
 startActivities(android.content.Intent[])void -
 startActivities(android.content.Intent[],android.os.Bundle)void -
 startIntentSender(android.content.IntentSender,android.content.Intent,int,int,int)void - !android.content.IntentSender.SendIntentException
 startIntentSender(android.content.IntentSender,android.content.Intent,int,int,int,android.os.Bundle)void - !android.content.IntentSender.SendIntentException
 startActivityIfNeeded(android.content.Intent,int)boolean -
 startActivityIfNeeded(android.content.Intent,int,android.os.Bundle)boolean -
 startNextMatchingActivity(android.content.Intent)boolean -
 startNextMatchingActivity(android.content.Intent,android.os.Bundle)boolean -
 startActivityFromChild(.Activity,android.content.Intent,int)void -
 startActivityFromChild(.Activity,android.content.Intent,int,android.os.Bundle)void -
 startActivityFromFragment(.Fragment,android.content.Intent,int)void -
 startActivityFromFragment(.Fragment,android.content.Intent,int,android.os.Bundle)void -
 startIntentSenderFromChild(.Activity,android.content.IntentSender,int,android.content.Intent,int,int,int)void - !android.content.IntentSender.SendIntentException
 startIntentSenderFromChild(.Activity,android.content.IntentSender,int,android.content.Intent,int,int,int,android.os.Bundle)void - !android.content.IntentSender.SendIntentException
 overridePendingTransition(int,int)void -
 setResult(int)void f
 setResult(int,android.content.Intent)void f
 getCallingPackage()String -
 getCallingActivity()android.content.ComponentName -
 setVisible(boolean)void -
 isFinishing()boolean -
 isChangingConfigurations()boolean -
 recreate()void -
 finish()void -
 finishAffinity()void -
 finishFromChild(.Activity)void -
 finishActivity(int)void -
 finishActivityFromChild(.Activity,int)void -
 onActivityResult(int,int,android.content.Intent)void o
 createPendingResult(int,android.content.Intent,int).PendingIntent -
 setRequestedOrientation(int)void -
 getRequestedOrientation()int -
 getTaskId()int -
 isTaskRoot()boolean -
 moveTaskToBack(boolean)boolean -
 getLocalClassName()String -
 getComponentName()android.content.ComponentName -
 getPreferences(int)android.content.SharedPreferences -
 getSystemService(String)Object -
 setTitle(CharSequence)void -
 setTitle(int)void -
 setTitleColor(int)void -
 getTitle()CharSequence f
 getTitleColor()int f
 onTitleChanged(CharSequence,int)void o
 onChildTitleChanged(.Activity,CharSequence)void o
 setProgressBarVisibility(boolean)void f
 setProgressBarIndeterminateVisibility(boolean)void f
 setProgressBarIndeterminate(boolean)void f
 setProgress(int)void f
 setSecondaryProgress(int)void f
 setVolumeControlStream(int)void f
 getVolumeControlStream()int f
 runOnUiThread(Runnable)void f
 onCreateView(String,android.content.Context,android.util.AttributeSet)android.view.View -
 onCreateView(android.view.View,String,android.content.Context,android.util.AttributeSet)android.view.View -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void -
 startActionMode(android.view.ActionMode.Callback)android.view.ActionMode -
 onWindowStartingActionMode(android.view.ActionMode.Callback)android.view.ActionMode -
 onActionModeStarted(android.view.ActionMode)void -
 onActionModeFinished(android.view.ActionMode)void -
 shouldUpRecreateTask(android.content.Intent)boolean -
 navigateUpTo(android.content.Intent)boolean -
 navigateUpToFromChild(.Activity,android.content.Intent)boolean -
 getParentActivityIntent()android.content.Intent -
ActivityGroup x :.Activity
 new() -
 new(boolean) -
 onCreate(android.os.Bundle)void o
 onResume()void o
 onSaveInstanceState(android.os.Bundle)void o
 onPause()void o
 onStop()void o
 onDestroy()void o
 getCurrentActivity().Activity -
 getLocalActivityManager().LocalActivityManager f
ActivityManager - +MemoryInfo,ProcessErrorStateInfo,RecentTaskInfo,RunningAppProcessInfo,RunningServiceInfo,RunningTaskInfo
 RECENT_WITH_EXCLUDED int sf
 RECENT_IGNORE_UNAVAILABLE int sf
 MOVE_TASK_WITH_HOME int sf
 MOVE_TASK_NO_USER_ACTION int sf
 getMemoryClass()int -
 getLargeMemoryClass()int -
 getRecentTasks(int,int)java.util.List<.ActivityManager.RecentTaskInfo> - !SecurityException
 getRunningTasks(int)java.util.List<.ActivityManager.RunningTaskInfo> - !SecurityException
 moveTaskToFront(int,int)void -
 moveTaskToFront(int,int,android.os.Bundle)void -
 getRunningServices(int)java.util.List<.ActivityManager.RunningServiceInfo> - !SecurityException
 getRunningServiceControlPanel(android.content.ComponentName).PendingIntent - !SecurityException
 getMemoryInfo(.ActivityManager.MemoryInfo)void -
 getProcessesInErrorState()java.util.List<.ActivityManager.ProcessErrorStateInfo> -
 getRunningAppProcesses()java.util.List<.ActivityManager.RunningAppProcessInfo> -
 getMyMemoryState(.ActivityManager.RunningAppProcessInfo)void s
 getProcessMemoryInfo(int[])android.os.Debug.MemoryInfo[] -
 restartPackage(String)void x
 killBackgroundProcesses(String)void -
 getDeviceConfigurationInfo()android.content.pm.ConfigurationInfo -
 getLauncherLargeIconDensity()int -
 getLauncherLargeIconSize()int -
 isUserAMonkey()boolean s
 isRunningInTestHarness()boolean s
ActivityManager.MemoryInfo s :android.os.Parcelable
 availMem long -
 totalMem long -
 threshold long -
 lowMemory boolean -
 CREATOR android.os.Parcelable.Creator<.ActivityManager.MemoryInfo> sf
 new() -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
ActivityManager.ProcessErrorStateInfo s :android.os.Parcelable
 NO_ERROR int sf
 CRASHED int sf
 NOT_RESPONDING int sf
 condition int -
 processName String -
 pid int -
 uid int -
 tag String -
 shortMsg String -
 longMsg String -
 stackTrace String -
 crashData byte[] -
 CREATOR android.os.Parcelable.Creator<.ActivityManager.ProcessErrorStateInfo> sf
 new() -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
ActivityManager.RecentTaskInfo s :android.os.Parcelable
 id int -
 persistentId int -
 baseIntent android.content.Intent -
 origActivity android.content.ComponentName -
 description CharSequence -
 CREATOR android.os.Parcelable.Creator<.ActivityManager.RecentTaskInfo> sf
 new() -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
ActivityManager.RunningAppProcessInfo s :android.os.Parcelable
 processName String -
 pid int -
 uid int -
 pkgList String[] -
 lastTrimLevel int -
 IMPORTANCE_FOREGROUND int sf
 IMPORTANCE_VISIBLE int sf
 IMPORTANCE_PERCEPTIBLE int sf
 IMPORTANCE_SERVICE int sf
 IMPORTANCE_BACKGROUND int sf
 IMPORTANCE_EMPTY int sf
 importance int -
 lru int -
 REASON_UNKNOWN int sf
 REASON_PROVIDER_IN_USE int sf
 REASON_SERVICE_IN_USE int sf
 importanceReasonCode int -
 importanceReasonPid int -
 importanceReasonComponent android.content.ComponentName -
 CREATOR android.os.Parcelable.Creator<.ActivityManager.RunningAppProcessInfo> sf
 new() -
 new(String,int,String[]) -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
ActivityManager.RunningServiceInfo s :android.os.Parcelable
 service android.content.ComponentName -
 pid int -
 uid int -
 process String -
 foreground boolean -
 activeSince long -
 started boolean -
 clientCount int -
 crashCount int -
 lastActivityTime long -
 restarting long -
 FLAG_STARTED int sf
 FLAG_FOREGROUND int sf
 FLAG_SYSTEM_PROCESS int sf
 FLAG_PERSISTENT_PROCESS int sf
 flags int -
 clientPackage String -
 clientLabel int -
 CREATOR android.os.Parcelable.Creator<.ActivityManager.RunningServiceInfo> sf
 new() -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
ActivityManager.RunningTaskInfo s :android.os.Parcelable
 id int -
 baseActivity android.content.ComponentName -
 topActivity android.content.ComponentName -
 thumbnail android.graphics.Bitmap -
 description CharSequence -
 numActivities int -
 numRunning int -
 CREATOR android.os.Parcelable.Creator<.ActivityManager.RunningTaskInfo> sf
 new() -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
ActivityOptions -
 makeCustomAnimation(android.content.Context,int,int).ActivityOptions s
 makeScaleUpAnimation(android.view.View,int,int,int,int).ActivityOptions s
 makeThumbnailScaleUpAnimation(android.view.View,android.graphics.Bitmap,int,int).ActivityOptions s
 update(.ActivityOptions)void -
 toBundle()android.os.Bundle -
AlarmManager -
 RTC_WAKEUP int sf
 RTC int sf
 ELAPSED_REALTIME_WAKEUP int sf
 ELAPSED_REALTIME int sf
 INTERVAL_FIFTEEN_MINUTES long sf
 INTERVAL_HALF_HOUR long sf
 INTERVAL_HOUR long sf
 INTERVAL_HALF_DAY long sf
 INTERVAL_DAY long sf
 set(int,long,.PendingIntent)void -
 setRepeating(int,long,long,.PendingIntent)void -
 setInexactRepeating(int,long,long,.PendingIntent)void -
 cancel(.PendingIntent)void -
 setTime(long)void -
 setTimeZone(String)void -
AlertDialog - :.Dialog,android.content.DialogInterface +Builder
 THEME_TRADITIONAL int sf
 THEME_HOLO_DARK int sf
 THEME_HOLO_LIGHT int sf
 THEME_DEVICE_DEFAULT_DARK int sf
 THEME_DEVICE_DEFAULT_LIGHT int sf
 new(android.content.Context) o
 new(android.content.Context,int) o
 new(android.content.Context,boolean,android.content.DialogInterface.OnCancelListener) o
 getButton(int)android.widget.Button -
 getListView()android.widget.ListView -
 setTitle(CharSequence)void -
 setCustomTitle(android.view.View)void -
 setMessage(CharSequence)void -
 setView(android.view.View)void -
 setView(android.view.View,int,int,int,int)void -
 setButton(int,CharSequence,android.os.Message)void -
 setButton(int,CharSequence,android.content.DialogInterface.OnClickListener)void -
 setButton(CharSequence,android.os.Message)void x
 setButton2(CharSequence,android.os.Message)void x
 setButton3(CharSequence,android.os.Message)void x
 setButton(CharSequence,android.content.DialogInterface.OnClickListener)void x
 setButton2(CharSequence,android.content.DialogInterface.OnClickListener)void x
 setButton3(CharSequence,android.content.DialogInterface.OnClickListener)void x
 setIcon(int)void -
 setIcon(android.graphics.drawable.Drawable)void -
 setIconAttribute(int)void -
 setInverseBackgroundForced(boolean)void -
 onCreate(android.os.Bundle)void o
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
AlertDialog.Builder s
 new(android.content.Context) -
 new(android.content.Context,int) -
 getContext()android.content.Context -
 setTitle(int).AlertDialog.Builder -
 setTitle(CharSequence).AlertDialog.Builder -
 setCustomTitle(android.view.View).AlertDialog.Builder -
 setMessage(int).AlertDialog.Builder -
 setMessage(CharSequence).AlertDialog.Builder -
 setIcon(int).AlertDialog.Builder -
 setIcon(android.graphics.drawable.Drawable).AlertDialog.Builder -
 setIconAttribute(int).AlertDialog.Builder -
 setPositiveButton(int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setPositiveButton(CharSequence,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setNegativeButton(int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setNegativeButton(CharSequence,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setNeutralButton(int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setNeutralButton(CharSequence,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setCancelable(boolean).AlertDialog.Builder -
 setOnCancelListener(android.content.DialogInterface.OnCancelListener).AlertDialog.Builder -
 setOnKeyListener(android.content.DialogInterface.OnKeyListener).AlertDialog.Builder -
 setItems(int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setItems(CharSequence[],android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setAdapter(android.widget.ListAdapter,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setCursor(android.database.Cursor,android.content.DialogInterface.OnClickListener,String).AlertDialog.Builder -
 setMultiChoiceItems(int,boolean[],android.content.DialogInterface.OnMultiChoiceClickListener).AlertDialog.Builder -
 setMultiChoiceItems(CharSequence[],boolean[],android.content.DialogInterface.OnMultiChoiceClickListener).AlertDialog.Builder -
 setMultiChoiceItems(android.database.Cursor,String,String,android.content.DialogInterface.OnMultiChoiceClickListener).AlertDialog.Builder -
 setSingleChoiceItems(int,int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setSingleChoiceItems(android.database.Cursor,int,String,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setSingleChoiceItems(CharSequence[],int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setSingleChoiceItems(android.widget.ListAdapter,int,android.content.DialogInterface.OnClickListener).AlertDialog.Builder -
 setOnItemSelectedListener(android.widget.AdapterView.OnItemSelectedListener).AlertDialog.Builder -
 setView(android.view.View).AlertDialog.Builder -
 setInverseBackgroundForced(boolean).AlertDialog.Builder -
 create().AlertDialog -
 show().AlertDialog -
AliasActivity - :.Activity
 new() -
 onCreate(android.os.Bundle)void o
Application - :android.content.ContextWrapper,android.content.ComponentCallbacks2 +ActivityLifecycleCallbacks
 new() -
 onCreate()void -
 onTerminate()void -
 onConfigurationChanged(android.content.res.Configuration)void -
 onLowMemory()void -
 onTrimMemory(int)void -
 registerComponentCallbacks(android.content.ComponentCallbacks)void -
 unregisterComponentCallbacks(android.content.ComponentCallbacks)void -
 registerActivityLifecycleCallbacks(.Application.ActivityLifecycleCallbacks)void -
 unregisterActivityLifecycleCallbacks(.Application.ActivityLifecycleCallbacks)void -
Application.ActivityLifecycleCallbacks sai
 onActivityCreated(.Activity,android.os.Bundle)void a
 onActivityStarted(.Activity)void a
 onActivityResumed(.Activity)void a
 onActivityPaused(.Activity)void a
 onActivityStopped(.Activity)void a
 onActivitySaveInstanceState(.Activity,android.os.Bundle)void a
 onActivityDestroyed(.Activity)void a
ApplicationErrorReport - :android.os.Parcelable +AnrInfo,BatteryInfo,CrashInfo,RunningServiceInfo
 TYPE_NONE int sf
 TYPE_CRASH int sf
 TYPE_ANR int sf
 TYPE_BATTERY int sf
 TYPE_RUNNING_SERVICE int sf
 type int -
 packageName String -
 installerPackageName String -
 processName String -
 time long -
 systemApp boolean -
 crashInfo .ApplicationErrorReport.CrashInfo -
 anrInfo .ApplicationErrorReport.AnrInfo -
 batteryInfo .ApplicationErrorReport.BatteryInfo -
 runningServiceInfo .ApplicationErrorReport.RunningServiceInfo -
 CREATOR android.os.Parcelable.Creator<.ApplicationErrorReport> sf
 new() -
 getErrorReportReceiver(android.content.Context,String,int)android.content.ComponentName s
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
 describeContents()int -
 dump(android.util.Printer,String)void -
ApplicationErrorReport.AnrInfo s
 activity String -
 cause String -
 info String -
 new() -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 dump(android.util.Printer,String)void -
ApplicationErrorReport.BatteryInfo s
 usagePercent int -
 durationMicros long -
 usageDetails String -
 checkinDetails String -
 new() -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 dump(android.util.Printer,String)void -
ApplicationErrorReport.CrashInfo s
 exceptionClassName String -
 exceptionMessage String -
 throwFileName String -
 throwClassName String -
 throwMethodName String -
 throwLineNumber int -
 stackTrace String -
 new() -
 new(Throwable) -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 dump(android.util.Printer,String)void -
ApplicationErrorReport.RunningServiceInfo s
 durationMillis long -
 serviceDetails String -
 new() -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 dump(android.util.Printer,String)void -
DatePickerDialog - :.AlertDialog,android.content.DialogInterface.OnClickListener,android.widget.DatePicker.OnDateChangedListener +OnDateSetListener
 new(android.content.Context,.DatePickerDialog.OnDateSetListener,int,int,int) -
 new(android.content.Context,int,.DatePickerDialog.OnDateSetListener,int,int,int) -
 onClick(android.content.DialogInterface,int)void -
 onDateChanged(android.widget.DatePicker,int,int,int)void -
 getDatePicker()android.widget.DatePicker -
 updateDate(int,int,int)void -
 onStop()void o
 onSaveInstanceState()android.os.Bundle -
 onRestoreInstanceState(android.os.Bundle)void -
DatePickerDialog.OnDateSetListener sai
 onDateSet(android.widget.DatePicker,int,int,int)void a
Dialog - :android.content.DialogInterface,android.view.Window.Callback,android.view.KeyEvent.Callback,android.view.View.OnCreateContextMenuListener
 new(android.content.Context) -
 new(android.content.Context,int) -
 new(android.content.Context,boolean,android.content.DialogInterface.OnCancelListener) o
 getContext()android.content.Context f
 getActionBar().ActionBar -
 setOwnerActivity(.Activity)void f
 getOwnerActivity().Activity f
 isShowing()boolean -
 show()void -
 hide()void -
 dismiss()void -
 onCreate(android.os.Bundle)void o
 onStart()void o
 onStop()void o
 onSaveInstanceState()android.os.Bundle -
 onRestoreInstanceState(android.os.Bundle)void -
 getWindow()android.view.Window -
 getCurrentFocus()android.view.View -
 findViewById(int)android.view.View -
 setContentView(int)void -
 setContentView(android.view.View)void -
 setContentView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 addContentView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 setTitle(CharSequence)void -
 setTitle(int)void -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyLongPress(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 onBackPressed()void -
 onKeyShortcut(int,android.view.KeyEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 onTrackballEvent(android.view.MotionEvent)boolean -
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 onWindowAttributesChanged(android.view.WindowManager.LayoutParams)void -
 onContentChanged()void -
 onWindowFocusChanged(boolean)void -
 onAttachedToWindow()void -
 onDetachedFromWindow()void -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 dispatchKeyShortcutEvent(android.view.KeyEvent)boolean -
 dispatchTouchEvent(android.view.MotionEvent)boolean -
 dispatchTrackballEvent(android.view.MotionEvent)boolean -
 dispatchGenericMotionEvent(android.view.MotionEvent)boolean -
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onCreatePanelView(int)android.view.View -
 onCreatePanelMenu(int,android.view.Menu)boolean -
 onPreparePanel(int,android.view.View,android.view.Menu)boolean -
 onMenuOpened(int,android.view.Menu)boolean -
 onMenuItemSelected(int,android.view.MenuItem)boolean -
 onPanelClosed(int,android.view.Menu)void -
 onCreateOptionsMenu(android.view.Menu)boolean -
 onPrepareOptionsMenu(android.view.Menu)boolean -
 onOptionsItemSelected(android.view.MenuItem)boolean -
 onOptionsMenuClosed(android.view.Menu)void -
 openOptionsMenu()void -
 closeOptionsMenu()void -
 invalidateOptionsMenu()void -
 onCreateContextMenu(android.view.ContextMenu,android.view.View,android.view.ContextMenu.ContextMenuInfo)void -
 registerForContextMenu(android.view.View)void -
 unregisterForContextMenu(android.view.View)void -
 openContextMenu(android.view.View)void -
 onContextItemSelected(android.view.MenuItem)boolean -
 onContextMenuClosed(android.view.Menu)void -
 onSearchRequested()boolean -
 onWindowStartingActionMode(android.view.ActionMode.Callback)android.view.ActionMode -
 onActionModeStarted(android.view.ActionMode)void -
 onActionModeFinished(android.view.ActionMode)void -
 takeKeyEvents(boolean)void -
 requestWindowFeature(int)boolean f
 setFeatureDrawableResource(int,int)void f
 setFeatureDrawableUri(int,android.net.Uri)void f
 setFeatureDrawable(int,android.graphics.drawable.Drawable)void f
 setFeatureDrawableAlpha(int,int)void f
 getLayoutInflater()android.view.LayoutInflater -
 setCancelable(boolean)void -
 setCanceledOnTouchOutside(boolean)void -
 cancel()void -
 setOnCancelListener(android.content.DialogInterface.OnCancelListener)void -
 setCancelMessage(android.os.Message)void -
 setOnDismissListener(android.content.DialogInterface.OnDismissListener)void -
 setOnShowListener(android.content.DialogInterface.OnShowListener)void -
 setDismissMessage(android.os.Message)void -
 setVolumeControlStream(int)void f
 getVolumeControlStream()int f
 setOnKeyListener(android.content.DialogInterface.OnKeyListener)void -
DialogFragment - :.Fragment,android.content.DialogInterface.OnCancelListener,android.content.DialogInterface.OnDismissListener
 STYLE_NORMAL int sf
 STYLE_NO_TITLE int sf
 STYLE_NO_FRAME int sf
 STYLE_NO_INPUT int sf
 new() -
 setStyle(int,int)void -
 show(.FragmentManager,String)void -
 show(.FragmentTransaction,String)int -
 dismiss()void -
 dismissAllowingStateLoss()void -
 getDialog().Dialog -
 getTheme()int -
 setCancelable(boolean)void -
 isCancelable()boolean -
 setShowsDialog(boolean)void -
 getShowsDialog()boolean -
 onAttach(.Activity)void -
 onDetach()void -
 onCreate(android.os.Bundle)void -
 onCreateDialog(android.os.Bundle).Dialog -
 onCancel(android.content.DialogInterface)void -
 onDismiss(android.content.DialogInterface)void -
 onActivityCreated(android.os.Bundle)void -
 onStart()void -
 onSaveInstanceState(android.os.Bundle)void -
 onStop()void -
 onDestroyView()void -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void -
DownloadManager - +Query,Request
 COLUMN_ID String sf
 COLUMN_TITLE String sf
 COLUMN_DESCRIPTION String sf
 COLUMN_URI String sf
 COLUMN_MEDIA_TYPE String sf
 COLUMN_TOTAL_SIZE_BYTES String sf
 COLUMN_LOCAL_URI String sf
 COLUMN_LOCAL_FILENAME String sf
 COLUMN_STATUS String sf
 COLUMN_REASON String sf
 COLUMN_BYTES_DOWNLOADED_SO_FAR String sf
 COLUMN_LAST_MODIFIED_TIMESTAMP String sf
 COLUMN_MEDIAPROVIDER_URI String sf
 STATUS_PENDING int sf
 STATUS_RUNNING int sf
 STATUS_PAUSED int sf
 STATUS_SUCCESSFUL int sf
 STATUS_FAILED int sf
 ERROR_UNKNOWN int sf
 ERROR_FILE_ERROR int sf
 ERROR_UNHANDLED_HTTP_CODE int sf
 ERROR_HTTP_DATA_ERROR int sf
 ERROR_TOO_MANY_REDIRECTS int sf
 ERROR_INSUFFICIENT_SPACE int sf
 ERROR_DEVICE_NOT_FOUND int sf
 ERROR_CANNOT_RESUME int sf
 ERROR_FILE_ALREADY_EXISTS int sf
 PAUSED_WAITING_TO_RETRY int sf
 PAUSED_WAITING_FOR_NETWORK int sf
 PAUSED_QUEUED_FOR_WIFI int sf
 PAUSED_UNKNOWN int sf
 ACTION_DOWNLOAD_COMPLETE String sf
 ACTION_NOTIFICATION_CLICKED String sf
 ACTION_VIEW_DOWNLOADS String sf
 INTENT_EXTRAS_SORT_BY_SIZE String sf
 EXTRA_DOWNLOAD_ID String sf
 EXTRA_NOTIFICATION_CLICK_DOWNLOAD_IDS String sf
 enqueue(.DownloadManager.Request)long -
 remove(long[])int v
 query(.DownloadManager.Query)android.database.Cursor -
 openDownloadedFile(long)android.os.ParcelFileDescriptor - !java.io.FileNotFoundException
 getUriForDownloadedFile(long)android.net.Uri -
 getMimeTypeForDownloadedFile(long)String -
 getMaxBytesOverMobile(android.content.Context)Long s
 getRecommendedMaxBytesOverMobile(android.content.Context)Long s
 addCompletedDownload(String,String,boolean,String,String,long,boolean)long -
DownloadManager.Query s
 new() -
 setFilterById(long[]).DownloadManager.Query v
 setFilterByStatus(int).DownloadManager.Query -
DownloadManager.Request s
 NETWORK_MOBILE int sf
 NETWORK_WIFI int sf
 VISIBILITY_VISIBLE int sf
 VISIBILITY_VISIBLE_NOTIFY_COMPLETED int sf
 VISIBILITY_HIDDEN int sf
 VISIBILITY_VISIBLE_NOTIFY_ONLY_COMPLETION int sf
 new(android.net.Uri) -
 setDestinationUri(android.net.Uri).DownloadManager.Request -
 setDestinationInExternalFilesDir(android.content.Context,String,String).DownloadManager.Request -
 setDestinationInExternalPublicDir(String,String).DownloadManager.Request -
 allowScanningByMediaScanner()void -
 addRequestHeader(String,String).DownloadManager.Request -
 setTitle(CharSequence).DownloadManager.Request -
 setDescription(CharSequence).DownloadManager.Request -
 setMimeType(String).DownloadManager.Request -
 setShowRunningNotification(boolean).DownloadManager.Request x
 setNotificationVisibility(int).DownloadManager.Request -
 setAllowedNetworkTypes(int).DownloadManager.Request -
 setAllowedOverRoaming(boolean).DownloadManager.Request -
 setAllowedOverMetered(boolean).DownloadManager.Request -
 setVisibleInDownloadsUi(boolean).DownloadManager.Request -
ExpandableListActivity - :.Activity,android.view.View.OnCreateContextMenuListener,android.widget.ExpandableListView.OnChildClickListener,android.widget.ExpandableListView.OnGroupCollapseListener,android.widget.ExpandableListView.OnGroupExpandListener
 new() -
 onCreateContextMenu(android.view.ContextMenu,android.view.View,android.view.ContextMenu.ContextMenuInfo)void -
 onChildClick(android.widget.ExpandableListView,android.view.View,int,int,long)boolean -
 onGroupCollapse(int)void -
 onGroupExpand(int)void -
 onRestoreInstanceState(android.os.Bundle)void o
 onContentChanged()void -
 setListAdapter(android.widget.ExpandableListAdapter)void -
 getExpandableListView()android.widget.ExpandableListView -
 getExpandableListAdapter()android.widget.ExpandableListAdapter -
 getSelectedId()long -
 getSelectedPosition()long -
 setSelectedChild(int,int,boolean)boolean -
 setSelectedGroup(int)void -
Fragment - :android.content.ComponentCallbacks2,android.view.View.OnCreateContextMenuListener +InstantiationException,SavedState
 new() -
 instantiate(android.content.Context,String).Fragment s
 instantiate(android.content.Context,String,android.os.Bundle).Fragment s
 equals(Object)boolean f
 hashCode()int f
 toString()String -
 getId()int f
 getTag()String f
 setArguments(android.os.Bundle)void -
 getArguments()android.os.Bundle f
 setInitialSavedState(.Fragment.SavedState)void -
 setTargetFragment(.Fragment,int)void -
 getTargetFragment().Fragment f
 getTargetRequestCode()int f
 getActivity().Activity f
 getResources()android.content.res.Resources f
 getText(int)CharSequence f
 getString(int)String f
 getString(int,Object[])String fv
 getFragmentManager().FragmentManager f
 isAdded()boolean f
 isDetached()boolean f
 isRemoving()boolean f
 isInLayout()boolean f
 isResumed()boolean f
 isVisible()boolean f
 isHidden()boolean f
 onHiddenChanged(boolean)void -
 setRetainInstance(boolean)void -
 getRetainInstance()boolean f
 setHasOptionsMenu(boolean)void -
 setMenuVisibility(boolean)void -
 setUserVisibleHint(boolean)void -
 getUserVisibleHint()boolean -
 getLoaderManager().LoaderManager -
 startActivity(android.content.Intent)void -
 startActivity(android.content.Intent,android.os.Bundle)void -
 startActivityForResult(android.content.Intent,int)void -
 startActivityForResult(android.content.Intent,int,android.os.Bundle)void -
 onActivityResult(int,int,android.content.Intent)void -
 onInflate(android.util.AttributeSet,android.os.Bundle)void x
 onInflate(.Activity,android.util.AttributeSet,android.os.Bundle)void -
 onAttach(.Activity)void -
 onCreateAnimator(int,boolean,int)android.animation.Animator -
 onCreate(android.os.Bundle)void -
 onViewCreated(android.view.View,android.os.Bundle)void -
 onCreateView(android.view.LayoutInflater,android.view.ViewGroup,android.os.Bundle)android.view.View -
 getView()android.view.View -
 onActivityCreated(android.os.Bundle)void -
 onStart()void -
 onResume()void -
 onSaveInstanceState(android.os.Bundle)void -
 onConfigurationChanged(android.content.res.Configuration)void -
 onPause()void -
 onStop()void -
 onLowMemory()void -
 onTrimMemory(int)void -
 onDestroyView()void -
 onDestroy()void -
 onDetach()void -
 onCreateOptionsMenu(android.view.Menu,android.view.MenuInflater)void -
 onPrepareOptionsMenu(android.view.Menu)void -
 onDestroyOptionsMenu()void -
 onOptionsItemSelected(android.view.MenuItem)boolean -
 onOptionsMenuClosed(android.view.Menu)void -
 onCreateContextMenu(android.view.ContextMenu,android.view.View,android.view.ContextMenu.ContextMenuInfo)void -
 registerForContextMenu(android.view.View)void -
 unregisterForContextMenu(android.view.View)void -
 onContextItemSelected(android.view.MenuItem)boolean -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void -
Fragment.InstantiationException s :android.util.AndroidRuntimeException
 new(String,Exception) -
Fragment.SavedState s :android.os.Parcelable
 CREATOR android.os.Parcelable.ClassLoaderCreator<.Fragment.SavedState> sf
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
FragmentBreadCrumbs - :android.view.ViewGroup,.FragmentManager.OnBackStackChangedListener +OnBreadCrumbClickListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setActivity(.Activity)void -
 setMaxVisible(int)void -
 setParentTitle(CharSequence,CharSequence,android.view.View.OnClickListener)void -
 setOnBreadCrumbClickListener(.FragmentBreadCrumbs.OnBreadCrumbClickListener)void -
 setTitle(CharSequence,CharSequence)void -
 onLayout(boolean,int,int,int,int)void o
 onMeasure(int,int)void o
 onBackStackChanged()void -
FragmentBreadCrumbs.OnBreadCrumbClickListener sai
 onBreadCrumbClick(.FragmentManager.BackStackEntry,int)boolean a
FragmentManager a +BackStackEntry,OnBackStackChangedListener
 POP_BACK_STACK_INCLUSIVE int sf
 new() -
 beginTransaction().FragmentTransaction a
 executePendingTransactions()boolean a
 findFragmentById(int).Fragment a
 findFragmentByTag(String).Fragment a
 popBackStack()void a
 popBackStackImmediate()boolean a
 popBackStack(String,int)void a
 popBackStackImmediate(String,int)boolean a
 popBackStack(int,int)void a
 popBackStackImmediate(int,int)boolean a
 getBackStackEntryCount()int a
 getBackStackEntryAt(int).FragmentManager.BackStackEntry a
 addOnBackStackChangedListener(.FragmentManager.OnBackStackChangedListener)void a
 removeOnBackStackChangedListener(.FragmentManager.OnBackStackChangedListener)void a
 putFragment(android.os.Bundle,String,.Fragment)void a
 getFragment(android.os.Bundle,String).Fragment a
 saveFragmentInstanceState(.Fragment).Fragment.SavedState a
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void a
 enableDebugLogging(boolean)void s
 invalidateOptionsMenu()void -
FragmentManager.BackStackEntry sai
 getId()int a
 getName()String a
 getBreadCrumbTitleRes()int a
 getBreadCrumbShortTitleRes()int a
 getBreadCrumbTitle()CharSequence a
 getBreadCrumbShortTitle()CharSequence a
FragmentManager.OnBackStackChangedListener sai
 onBackStackChanged()void a
FragmentTransaction a
 TRANSIT_ENTER_MASK int sf
 TRANSIT_EXIT_MASK int sf
 TRANSIT_UNSET int sf
 TRANSIT_NONE int sf
 TRANSIT_FRAGMENT_OPEN int sf
 TRANSIT_FRAGMENT_CLOSE int sf
 TRANSIT_FRAGMENT_FADE int sf
 new() -
 add(.Fragment,String).FragmentTransaction a
 add(int,.Fragment).FragmentTransaction a
 add(int,.Fragment,String).FragmentTransaction a
 replace(int,.Fragment).FragmentTransaction a
 replace(int,.Fragment,String).FragmentTransaction a
 remove(.Fragment).FragmentTransaction a
 hide(.Fragment).FragmentTransaction a
 show(.Fragment).FragmentTransaction a
 detach(.Fragment).FragmentTransaction a
 attach(.Fragment).FragmentTransaction a
 isEmpty()boolean a
 setCustomAnimations(int,int).FragmentTransaction a
 setCustomAnimations(int,int,int,int).FragmentTransaction a
 setTransition(int).FragmentTransaction a
 setTransitionStyle(int).FragmentTransaction a
 addToBackStack(String).FragmentTransaction a
 isAddToBackStackAllowed()boolean a
 disallowAddToBackStack().FragmentTransaction a
 setBreadCrumbTitle(int).FragmentTransaction a
 setBreadCrumbTitle(CharSequence).FragmentTransaction a
 setBreadCrumbShortTitle(int).FragmentTransaction a
 setBreadCrumbShortTitle(CharSequence).FragmentTransaction a
 commit()int a
 commitAllowingStateLoss()int a
Instrumentation - +ActivityMonitor,ActivityResult
 REPORT_KEY_IDENTIFIER String sf
 REPORT_KEY_STREAMRESULT String sf
 new() -
 onCreate(android.os.Bundle)void -
 start()void -
 onStart()void -
 onException(Object,Throwable)boolean -
 sendStatus(int,android.os.Bundle)void -
 finish(int,android.os.Bundle)void -
 setAutomaticPerformanceSnapshots()void -
 startPerformanceSnapshot()void -
 endPerformanceSnapshot()void -
 onDestroy()void -
 getContext()android.content.Context -
 getComponentName()android.content.ComponentName -
 getTargetContext()android.content.Context -
 isProfiling()boolean -
 startProfiling()void -
 stopProfiling()void -
 setInTouchMode(boolean)void -
 waitForIdle(Runnable)void -
 waitForIdleSync()void -
 runOnMainSync(Runnable)void -
 startActivitySync(android.content.Intent).Activity -
 addMonitor(.Instrumentation.ActivityMonitor)void -
 addMonitor(android.content.IntentFilter,.Instrumentation.ActivityResult,boolean).Instrumentation.ActivityMonitor -
 addMonitor(String,.Instrumentation.ActivityResult,boolean).Instrumentation.ActivityMonitor -
 checkMonitorHit(.Instrumentation.ActivityMonitor,int)boolean -
 waitForMonitor(.Instrumentation.ActivityMonitor).Activity -
 waitForMonitorWithTimeout(.Instrumentation.ActivityMonitor,long).Activity -
 removeMonitor(.Instrumentation.ActivityMonitor)void -
 invokeMenuActionSync(.Activity,int,int)boolean -
 invokeContextMenuAction(.Activity,int,int)boolean -
 sendStringSync(String)void -
 sendKeySync(android.view.KeyEvent)void -
 sendKeyDownUpSync(int)void -
 sendCharacterSync(int)void -
 sendPointerSync(android.view.MotionEvent)void -
 sendTrackballEventSync(android.view.MotionEvent)void -
 newApplication(ClassLoader,String,android.content.Context).Application - !InstantiationException,IllegalAccessException,ClassNotFoundException
 newApplication(Class<?>,android.content.Context).Application s !InstantiationException,IllegalAccessException,ClassNotFoundException
 callApplicationOnCreate(.Application)void -
 newActivity(Class<?>,android.content.Context,android.os.IBinder,.Application,android.content.Intent,android.content.pm.ActivityInfo,CharSequence,.Activity,String,Object).Activity - !InstantiationException,IllegalAccessException
 newActivity(ClassLoader,String,android.content.Intent).Activity - !InstantiationException,IllegalAccessException,ClassNotFoundException
 callActivityOnCreate(.Activity,android.os.Bundle)void -
 callActivityOnDestroy(.Activity)void -
 callActivityOnRestoreInstanceState(.Activity,android.os.Bundle)void -
 callActivityOnPostCreate(.Activity,android.os.Bundle)void -
 callActivityOnNewIntent(.Activity,android.content.Intent)void -
 callActivityOnStart(.Activity)void -
 callActivityOnRestart(.Activity)void -
 callActivityOnResume(.Activity)void -
 callActivityOnStop(.Activity)void -
 callActivityOnSaveInstanceState(.Activity,android.os.Bundle)void -
 callActivityOnPause(.Activity)void -
 callActivityOnUserLeaving(.Activity)void -
 startAllocCounting()void -
 stopAllocCounting()void -
 getAllocCounts()android.os.Bundle -
 getBinderCounts()android.os.Bundle -
Instrumentation.ActivityMonitor s
 new(android.content.IntentFilter,.Instrumentation.ActivityResult,boolean) -
 new(String,.Instrumentation.ActivityResult,boolean) -
 getFilter()android.content.IntentFilter f
 getResult().Instrumentation.ActivityResult f
 isBlocking()boolean f
 getHits()int f
 getLastActivity().Activity f
 waitForActivity().Activity f
 waitForActivityWithTimeout(long).Activity f
Instrumentation.ActivityResult sf
 new(int,android.content.Intent) -
 getResultCode()int -
 getResultData()android.content.Intent -
IntentService a :.Service
 new(String) -
 setIntentRedelivery(boolean)void -
 onCreate()void -
 onStart(android.content.Intent,int)void -
 onStartCommand(android.content.Intent,int,int)int -
 onDestroy()void -
 onBind(android.content.Intent)android.os.IBinder -
 onHandleIntent(android.content.Intent)void oa
KeyguardManager - +KeyguardLock,OnKeyguardExitResult
 newKeyguardLock(String).KeyguardManager.KeyguardLock x
 isKeyguardLocked()boolean -
 isKeyguardSecure()boolean -
 inKeyguardRestrictedInputMode()boolean -
 exitKeyguardSecurely(.KeyguardManager.OnKeyguardExitResult)void x
KeyguardManager.KeyguardLock x
 disableKeyguard()void -
 reenableKeyguard()void -
KeyguardManager.OnKeyguardExitResult sai
 onKeyguardExitResult(boolean)void a
LauncherActivity a :.ListActivity +IconResizer,ListItem
 new() -
 onCreate(android.os.Bundle)void o
 setTitle(CharSequence)void -
 setTitle(int)void -
 onSetContentView()void o
 onListItemClick(android.widget.ListView,android.view.View,int,long)void o
 intentForPosition(int)android.content.Intent o
 itemForPosition(int).LauncherActivity.ListItem o
 getTargetIntent()android.content.Intent o
 onQueryPackageManager(android.content.Intent)java.util.List<android.content.pm.ResolveInfo> o
 makeListItems()java.util.List<.LauncherActivity.ListItem> -
LauncherActivity.IconResizer -
 new() -
 createIconThumbnail(android.graphics.drawable.Drawable)android.graphics.drawable.Drawable -
LauncherActivity.ListItem s
 resolveInfo android.content.pm.ResolveInfo -
 label CharSequence -
 icon android.graphics.drawable.Drawable -
 packageName String -
 className String -
 extras android.os.Bundle -
 new() -
ListActivity - :.Activity
 new() -
 onListItemClick(android.widget.ListView,android.view.View,int,long)void o
 onRestoreInstanceState(android.os.Bundle)void o
 onDestroy()void o
 onContentChanged()void -
 setListAdapter(android.widget.ListAdapter)void -
 setSelection(int)void -
 getSelectedItemPosition()int -
 getSelectedItemId()long -
 getListView()android.widget.ListView -
 getListAdapter()android.widget.ListAdapter -
ListFragment - :.Fragment
 new() -
 onCreateView(android.view.LayoutInflater,android.view.ViewGroup,android.os.Bundle)android.view.View -
 onViewCreated(android.view.View,android.os.Bundle)void -
 onDestroyView()void -
 onListItemClick(android.widget.ListView,android.view.View,int,long)void -
 setListAdapter(android.widget.ListAdapter)void -
 setSelection(int)void -
 getSelectedItemPosition()int -
 getSelectedItemId()long -
 getListView()android.widget.ListView -
 setEmptyText(CharSequence)void -
 setListShown(boolean)void -
 setListShownNoAnimation(boolean)void -
 getListAdapter()android.widget.ListAdapter -
LoaderManager a +LoaderCallbacks
 new() -
 initLoader(int,android.os.Bundle,.LoaderManager.LoaderCallbacks<<D>>)android.content.Loader<<D>> a <D=Object>
 restartLoader(int,android.os.Bundle,.LoaderManager.LoaderCallbacks<<D>>)android.content.Loader<<D>> a <D=Object>
 destroyLoader(int)void a
 getLoader(int)android.content.Loader<<D>> a <D=Object>
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void a
 enableDebugLogging(boolean)void s
LoaderManager.LoaderCallbacks sai <D=Object>
 onCreateLoader(int,android.os.Bundle)android.content.Loader<<D>> a
 onLoadFinished(android.content.Loader<<D>>,<D>)void a
 onLoaderReset(android.content.Loader<<D>>)void a
LocalActivityManager x
 new(.Activity,boolean) -
 startActivity(String,android.content.Intent)android.view.Window -
 destroyActivity(String,boolean)android.view.Window -
 getCurrentActivity().Activity -
 getCurrentId()String -
 getActivity(String).Activity -
 dispatchCreate(android.os.Bundle)void -
 saveInstanceState()android.os.Bundle -
 dispatchResume()void -
 dispatchPause(boolean)void -
 dispatchStop()void -
 removeAllActivities()void -
 dispatchDestroy(boolean)void -
MediaRouteActionProvider - :android.view.ActionProvider
 new(android.content.Context) -
 setRouteTypes(int)void -
 onCreateActionView()android.view.View -
 onCreateActionView(android.view.MenuItem)android.view.View -
 onPerformDefaultAction()boolean -
 setExtendedSettingsClickListener(android.view.View.OnClickListener)void -
 overridesItemVisibility()boolean -
 isVisible()boolean -
MediaRouteButton - :android.view.View
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 performClick()boolean -
 setRouteTypes(int)void -
 getRouteTypes()int -
 onCreateDrawableState(int)int[] o
 drawableStateChanged()void o
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 setVisibility(int)void -
 onAttachedToWindow()void -
 onDetachedFromWindow()void -
 onMeasure(int,int)void o
 onDraw(android.graphics.Canvas)void o
 setExtendedSettingsClickListener(android.view.View.OnClickListener)void -
 showDialog()void -
NativeActivity - :.Activity,android.view.SurfaceHolder.Callback2,android.view.InputQueue.Callback,android.view.ViewTreeObserver.OnGlobalLayoutListener
 META_DATA_LIB_NAME String sf
 META_DATA_FUNC_NAME String sf
 new() -
 onCreate(android.os.Bundle)void o
 onDestroy()void o
 onPause()void o
 onResume()void o
 onSaveInstanceState(android.os.Bundle)void o
 onStart()void o
 onStop()void o
 onConfigurationChanged(android.content.res.Configuration)void -
 onLowMemory()void -
 onWindowFocusChanged(boolean)void -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 surfaceCreated(android.view.SurfaceHolder)void -
 surfaceChanged(android.view.SurfaceHolder,int,int,int)void -
 surfaceRedrawNeeded(android.view.SurfaceHolder)void -
 surfaceDestroyed(android.view.SurfaceHolder)void -
 onInputQueueCreated(android.view.InputQueue)void -
 onInputQueueDestroyed(android.view.InputQueue)void -
 onGlobalLayout()void -
Notification - :android.os.Parcelable +BigPictureStyle,BigTextStyle,Builder,InboxStyle,Style
 DEFAULT_ALL int sf
 DEFAULT_SOUND int sf
 DEFAULT_VIBRATE int sf
 DEFAULT_LIGHTS int sf
 when long -
 icon int -
 iconLevel int -
 number int -
 contentIntent .PendingIntent -
 deleteIntent .PendingIntent -
 fullScreenIntent .PendingIntent -
 tickerText CharSequence -
 tickerView android.widget.RemoteViews -
 contentView android.widget.RemoteViews -
 bigContentView android.widget.RemoteViews -
 largeIcon android.graphics.Bitmap -
 sound android.net.Uri -
 STREAM_DEFAULT int sf
 audioStreamType int -
 vibrate long[] -
 ledARGB int -
 ledOnMS int -
 ledOffMS int -
 defaults int -
 FLAG_SHOW_LIGHTS int sf
 FLAG_ONGOING_EVENT int sf
 FLAG_INSISTENT int sf
 FLAG_ONLY_ALERT_ONCE int sf
 FLAG_AUTO_CANCEL int sf
 FLAG_NO_CLEAR int sf
 FLAG_FOREGROUND_SERVICE int sf
 FLAG_HIGH_PRIORITY int sfx
 flags int -
 PRIORITY_DEFAULT int sf
 PRIORITY_LOW int sf
 PRIORITY_MIN int sf
 PRIORITY_HIGH int sf
 PRIORITY_MAX int sf
 priority int -
 CREATOR android.os.Parcelable.Creator<.Notification> sf
 new() -
 new(int,CharSequence,long) x
 new(android.os.Parcel) -
 clone().Notification -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 setLatestEventInfo(android.content.Context,CharSequence,CharSequence,.PendingIntent)void x
 toString()String -
Notification.BigPictureStyle s :.Notification.Style
 new() -
 new(.Notification.Builder) -
 setBigContentTitle(CharSequence).Notification.BigPictureStyle -
 setSummaryText(CharSequence).Notification.BigPictureStyle -
 bigPicture(android.graphics.Bitmap).Notification.BigPictureStyle -
 bigLargeIcon(android.graphics.Bitmap).Notification.BigPictureStyle -
 build().Notification -
Notification.BigTextStyle s :.Notification.Style
 new() -
 new(.Notification.Builder) -
 setBigContentTitle(CharSequence).Notification.BigTextStyle -
 setSummaryText(CharSequence).Notification.BigTextStyle -
 bigText(CharSequence).Notification.BigTextStyle -
 build().Notification -
Notification.Builder s
 new(android.content.Context) -
 setWhen(long).Notification.Builder -
 setUsesChronometer(boolean).Notification.Builder -
 setSmallIcon(int).Notification.Builder -
 setSmallIcon(int,int).Notification.Builder -
 setContentTitle(CharSequence).Notification.Builder -
 setContentText(CharSequence).Notification.Builder -
 setSubText(CharSequence).Notification.Builder -
 setNumber(int).Notification.Builder -
 setContentInfo(CharSequence).Notification.Builder -
 setProgress(int,int,boolean).Notification.Builder -
 setContent(android.widget.RemoteViews).Notification.Builder -
 setContentIntent(.PendingIntent).Notification.Builder -
 setDeleteIntent(.PendingIntent).Notification.Builder -
 setFullScreenIntent(.PendingIntent,boolean).Notification.Builder -
 setTicker(CharSequence).Notification.Builder -
 setTicker(CharSequence,android.widget.RemoteViews).Notification.Builder -
 setLargeIcon(android.graphics.Bitmap).Notification.Builder -
 setSound(android.net.Uri).Notification.Builder -
 setSound(android.net.Uri,int).Notification.Builder -
 setVibrate(long[]).Notification.Builder -
 setLights(int,int,int).Notification.Builder -
 setOngoing(boolean).Notification.Builder -
 setOnlyAlertOnce(boolean).Notification.Builder -
 setAutoCancel(boolean).Notification.Builder -
 setDefaults(int).Notification.Builder -
 setPriority(int).Notification.Builder -
 addAction(int,CharSequence,.PendingIntent).Notification.Builder -
 setStyle(.Notification.Style).Notification.Builder -
 getNotification().Notification x
 build().Notification -
Notification.InboxStyle s :.Notification.Style
 new() -
 new(.Notification.Builder) -
 setBigContentTitle(CharSequence).Notification.InboxStyle -
 setSummaryText(CharSequence).Notification.InboxStyle -
 addLine(CharSequence).Notification.InboxStyle -
 build().Notification -
Notification.Style sa
 mBuilder .Notification.Builder o
 new() -
 internalSetBigContentTitle(CharSequence)void o
 internalSetSummaryText(CharSequence)void o
 setBuilder(.Notification.Builder)void -
 checkBuilder()void o
 getStandardView(int)android.widget.RemoteViews o
 build().Notification a
NotificationManager -
 notify(int,.Notification)void -
 notify(String,int,.Notification)void -
 cancel(int)void -
 cancel(String,int)void -
 cancelAll()void -
PendingIntent f :android.os.Parcelable +CanceledException,OnFinished
 FLAG_ONE_SHOT int sf
 FLAG_NO_CREATE int sf
 FLAG_CANCEL_CURRENT int sf
 FLAG_UPDATE_CURRENT int sf
 CREATOR android.os.Parcelable.Creator<.PendingIntent> sf
 getActivity(android.content.Context,int,android.content.Intent,int).PendingIntent s
 getActivity(android.content.Context,int,android.content.Intent,int,android.os.Bundle).PendingIntent s
 getActivities(android.content.Context,int,android.content.Intent[],int).PendingIntent s
 getActivities(android.content.Context,int,android.content.Intent[],int,android.os.Bundle).PendingIntent s
 getBroadcast(android.content.Context,int,android.content.Intent,int).PendingIntent s
 getService(android.content.Context,int,android.content.Intent,int).PendingIntent s
 getIntentSender()android.content.IntentSender -
 cancel()void -
 send()void - !.PendingIntent.CanceledException
 send(int)void - !.PendingIntent.CanceledException
 send(android.content.Context,int,android.content.Intent)void - !.PendingIntent.CanceledException
 send(int,.PendingIntent.OnFinished,android.os.Handler)void - !.PendingIntent.CanceledException
 send(android.content.Context,int,android.content.Intent,.PendingIntent.OnFinished,android.os.Handler)void - !.PendingIntent.CanceledException
 send(android.content.Context,int,android.content.Intent,.PendingIntent.OnFinished,android.os.Handler,String)void - !.PendingIntent.CanceledException
 getTargetPackage()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 writePendingIntentOrNullToParcel(.PendingIntent,android.os.Parcel)void s
 readPendingIntentOrNullFromParcel(android.os.Parcel).PendingIntent s
PendingIntent.CanceledException s :android.util.AndroidException
 new() -
 new(String) -
 new(Exception) -
PendingIntent.OnFinished sai
 onSendFinished(.PendingIntent,android.content.Intent,int,String,android.os.Bundle)void a
ProgressDialog - :.AlertDialog
 STYLE_SPINNER int sf
 STYLE_HORIZONTAL int sf
 new(android.content.Context) -
 new(android.content.Context,int) -
 show(android.content.Context,CharSequence,CharSequence).ProgressDialog s
 show(android.content.Context,CharSequence,CharSequence,boolean).ProgressDialog s
 show(android.content.Context,CharSequence,CharSequence,boolean,boolean).ProgressDialog s
 show(android.content.Context,CharSequence,CharSequence,boolean,boolean,android.content.DialogInterface.OnCancelListener).ProgressDialog s
 onCreate(android.os.Bundle)void o
 onStart()void -
 onStop()void o
 setProgress(int)void -
 setSecondaryProgress(int)void -
 getProgress()int -
 getSecondaryProgress()int -
 getMax()int -
 setMax(int)void -
 incrementProgressBy(int)void -
 incrementSecondaryProgressBy(int)void -
 setProgressDrawable(android.graphics.drawable.Drawable)void -
 setIndeterminateDrawable(android.graphics.drawable.Drawable)void -
 setIndeterminate(boolean)void -
 isIndeterminate()boolean -
 setMessage(CharSequence)void -
 setProgressStyle(int)void -
 setProgressNumberFormat(String)void -
 setProgressPercentFormat(java.text.NumberFormat)void -
SearchManager - :android.content.DialogInterface.OnDismissListener,android.content.DialogInterface.OnCancelListener +OnCancelListener,OnDismissListener
 MENU_KEY char sf
 MENU_KEYCODE int sf
 QUERY String sf
 USER_QUERY String sf
 APP_DATA String sf
 ACTION_KEY String sf
 EXTRA_DATA_KEY String sf
 EXTRA_SELECT_QUERY String sf
 EXTRA_NEW_SEARCH String sf
 EXTRA_WEB_SEARCH_PENDINGINTENT String sf
 CURSOR_EXTRA_KEY_IN_PROGRESS String sf
 ACTION_MSG String sf
 FLAG_QUERY_REFINEMENT int sf
 SUGGEST_URI_PATH_QUERY String sf
 SUGGEST_MIME_TYPE String sf
 SUGGEST_URI_PATH_SHORTCUT String sf
 SHORTCUT_MIME_TYPE String sf
 SUGGEST_COLUMN_FORMAT String sf
 SUGGEST_COLUMN_TEXT_1 String sf
 SUGGEST_COLUMN_TEXT_2 String sf
 SUGGEST_COLUMN_TEXT_2_URL String sf
 SUGGEST_COLUMN_ICON_1 String sf
 SUGGEST_COLUMN_ICON_2 String sf
 SUGGEST_COLUMN_INTENT_ACTION String sf
 SUGGEST_COLUMN_INTENT_DATA String sf
 SUGGEST_COLUMN_INTENT_EXTRA_DATA String sf
 SUGGEST_COLUMN_INTENT_DATA_ID String sf
 SUGGEST_COLUMN_QUERY String sf
 SUGGEST_COLUMN_SHORTCUT_ID String sf
 SUGGEST_COLUMN_SPINNER_WHILE_REFRESHING String sf
 SUGGEST_COLUMN_FLAGS String sf
 SUGGEST_COLUMN_LAST_ACCESS_HINT String sf
 SUGGEST_NEVER_MAKE_SHORTCUT String sf
 SUGGEST_PARAMETER_LIMIT String sf
 INTENT_ACTION_GLOBAL_SEARCH String sf
 INTENT_ACTION_SEARCH_SETTINGS String sf
 INTENT_ACTION_WEB_SEARCH_SETTINGS String sf
 INTENT_ACTION_SEARCHABLES_CHANGED String sf
 INTENT_GLOBAL_SEARCH_ACTIVITY_CHANGED String sf
 INTENT_ACTION_SEARCH_SETTINGS_CHANGED String sf
 startSearch(String,boolean,android.content.ComponentName,android.os.Bundle,boolean)void -
 getGlobalSearchActivity()android.content.ComponentName -
 triggerSearch(String,android.content.ComponentName,android.os.Bundle)void -
 stopSearch()void -
 setOnDismissListener(.SearchManager.OnDismissListener)void -
 setOnCancelListener(.SearchManager.OnCancelListener)void -
 onCancel(android.content.DialogInterface)void x
 onDismiss(android.content.DialogInterface)void x
 getSearchableInfo(android.content.ComponentName).SearchableInfo -
 getSearchablesInGlobalSearch()java.util.List<.SearchableInfo> -
SearchManager.OnCancelListener sai
 onCancel()void a
SearchManager.OnDismissListener sai
 onDismiss()void a
SearchableInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.SearchableInfo> sf
 getSuggestAuthority()String -
 getSuggestPackage()String -
 getSearchActivity()android.content.ComponentName -
 shouldRewriteQueryFromData()boolean -
 shouldRewriteQueryFromText()boolean -
 getSettingsDescriptionId()int -
 getSuggestPath()String -
 getSuggestSelection()String -
 getSuggestIntentAction()String -
 getSuggestIntentData()String -
 getSuggestThreshold()int -
 getHintId()int -
 getVoiceSearchEnabled()boolean -
 getVoiceSearchLaunchWebSearch()boolean -
 getVoiceSearchLaunchRecognizer()boolean -
 getVoiceLanguageModeId()int -
 getVoicePromptTextId()int -
 getVoiceLanguageId()int -
 getVoiceMaxResults()int -
 getInputType()int -
 getImeOptions()int -
 shouldIncludeInGlobalSearch()boolean -
 queryAfterZeroResults()boolean -
 autoUrlDetect()boolean -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
Service a :android.content.ContextWrapper,android.content.ComponentCallbacks2
 START_CONTINUATION_MASK int sf
 START_STICKY_COMPATIBILITY int sf
 START_STICKY int sf
 START_NOT_STICKY int sf
 START_REDELIVER_INTENT int sf
 START_FLAG_REDELIVERY int sf
 START_FLAG_RETRY int sf
 new() -
 getApplication().Application f
 onCreate()void -
 onStart(android.content.Intent,int)void x
 onStartCommand(android.content.Intent,int,int)int -
 onDestroy()void -
 onConfigurationChanged(android.content.res.Configuration)void -
 onLowMemory()void -
 onTrimMemory(int)void -
 onBind(android.content.Intent)android.os.IBinder a
 onUnbind(android.content.Intent)boolean -
 onRebind(android.content.Intent)void -
 onTaskRemoved(android.content.Intent)void -
 stopSelf()void f
 stopSelf(int)void f
 stopSelfResult(int)boolean f
 startForeground(int,.Notification)void f
 stopForeground(boolean)void f
 dump(java.io.FileDescriptor,java.io.PrintWriter,String[])void o
TabActivity x :.ActivityGroup
 new() -
 setDefaultTab(String)void -
 setDefaultTab(int)void -
 onRestoreInstanceState(android.os.Bundle)void o
 onPostCreate(android.os.Bundle)void o
 onSaveInstanceState(android.os.Bundle)void o
 onContentChanged()void -
 onChildTitleChanged(.Activity,CharSequence)void o
 getTabHost()android.widget.TabHost -
 getTabWidget()android.widget.TabWidget -
TaskStackBuilder -
 create(android.content.Context).TaskStackBuilder s
 addNextIntent(android.content.Intent).TaskStackBuilder -
 addNextIntentWithParentStack(android.content.Intent).TaskStackBuilder -
 addParentStack(.Activity).TaskStackBuilder -
 addParentStack(Class<?>).TaskStackBuilder -
 addParentStack(android.content.ComponentName).TaskStackBuilder -
 getIntentCount()int -
 editIntentAt(int)android.content.Intent -
 startActivities()void -
 startActivities(android.os.Bundle)void -
 getPendingIntent(int,int).PendingIntent -
 getPendingIntent(int,int,android.os.Bundle).PendingIntent -
 getIntents()android.content.Intent[] -
TimePickerDialog - :.AlertDialog,android.content.DialogInterface.OnClickListener,android.widget.TimePicker.OnTimeChangedListener +OnTimeSetListener
 new(android.content.Context,.TimePickerDialog.OnTimeSetListener,int,int,boolean) -
 new(android.content.Context,int,.TimePickerDialog.OnTimeSetListener,int,int,boolean) -
 onClick(android.content.DialogInterface,int)void -
 updateTime(int,int)void -
 onTimeChanged(android.widget.TimePicker,int,int)void -
 onStop()void o
 onSaveInstanceState()android.os.Bundle -
 onRestoreInstanceState(android.os.Bundle)void -
TimePickerDialog.OnTimeSetListener sai
 onTimeSet(android.widget.TimePicker,int,int)void a
UiModeManager -
 ACTION_ENTER_CAR_MODE String s
 ACTION_EXIT_CAR_MODE String s
 ACTION_ENTER_DESK_MODE String s
 ACTION_EXIT_DESK_MODE String s
 MODE_NIGHT_AUTO int sf
 MODE_NIGHT_NO int sf
 MODE_NIGHT_YES int sf
 ENABLE_CAR_MODE_GO_CAR_HOME int sf
 DISABLE_CAR_MODE_GO_HOME int sf
 enableCarMode(int)void -
 disableCarMode(int)void -
 getCurrentModeType()int -
 setNightMode(int)void -
 getNightMode()int -
WallpaperInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.WallpaperInfo> sf
 new(android.content.Context,android.content.pm.ResolveInfo) - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getPackageName()String -
 getServiceName()String -
 getServiceInfo()android.content.pm.ServiceInfo -
 getComponent()android.content.ComponentName -
 loadLabel(android.content.pm.PackageManager)CharSequence -
 loadIcon(android.content.pm.PackageManager)android.graphics.drawable.Drawable -
 loadThumbnail(android.content.pm.PackageManager)android.graphics.drawable.Drawable -
 loadAuthor(android.content.pm.PackageManager)CharSequence - !android.content.res.Resources.NotFoundException
 loadDescription(android.content.pm.PackageManager)CharSequence - !android.content.res.Resources.NotFoundException
 getSettingsActivity()String -
 dump(android.util.Printer,String)void -
 toString()String -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
WallpaperManager -
 ACTION_LIVE_WALLPAPER_CHOOSER String sf
 ACTION_CHANGE_LIVE_WALLPAPER String sf
 EXTRA_LIVE_WALLPAPER_COMPONENT String sf
 WALLPAPER_PREVIEW_META_DATA String sf
 COMMAND_TAP String sf
 COMMAND_SECONDARY_TAP String sf
 COMMAND_DROP String sf
 getInstance(android.content.Context).WallpaperManager s
 getDrawable()android.graphics.drawable.Drawable -
 peekDrawable()android.graphics.drawable.Drawable -
 getFastDrawable()android.graphics.drawable.Drawable -
 peekFastDrawable()android.graphics.drawable.Drawable -
 forgetLoadedWallpaper()void -
 getWallpaperInfo().WallpaperInfo -
 setResource(int)void - !java.io.IOException
 setBitmap(android.graphics.Bitmap)void - !java.io.IOException
 setStream(java.io.InputStream)void - !java.io.IOException
 getDesiredMinimumWidth()int -
 getDesiredMinimumHeight()int -
 suggestDesiredDimensions(int,int)void -
 setWallpaperOffsets(android.os.IBinder,float,float)void -
 setWallpaperOffsetSteps(float,float)void -
 sendWallpaperCommand(android.os.IBinder,String,int,int,int,android.os.Bundle)void -
 clearWallpaperOffsets(android.os.IBinder)void -
 clear()void - !java.io.IOException
package android.app.admin
DeviceAdminInfo f :android.os.Parcelable
 USES_POLICY_LIMIT_PASSWORD int sf
 USES_POLICY_WATCH_LOGIN int sf
 USES_POLICY_RESET_PASSWORD int sf
 USES_POLICY_FORCE_LOCK int sf
 USES_POLICY_WIPE_DATA int sf
 USES_POLICY_EXPIRE_PASSWORD int sf
 USES_ENCRYPTED_STORAGE int sf
 USES_POLICY_DISABLE_CAMERA int sf
 CREATOR android.os.Parcelable.Creator<.DeviceAdminInfo> sf
 new(android.content.Context,android.content.pm.ResolveInfo) - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getPackageName()String -
 getReceiverName()String -
 getActivityInfo()android.content.pm.ActivityInfo -
 getComponent()android.content.ComponentName -
 loadLabel(android.content.pm.PackageManager)CharSequence -
 loadDescription(android.content.pm.PackageManager)CharSequence - !android.content.res.Resources.NotFoundException
 loadIcon(android.content.pm.PackageManager)android.graphics.drawable.Drawable -
 isVisible()boolean -
 usesPolicy(int)boolean -
 getTagForPolicy(int)String -
 dump(android.util.Printer,String)void -
 toString()String -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
DeviceAdminReceiver - :android.content.BroadcastReceiver
 ACTION_DEVICE_ADMIN_ENABLED String sf
 ACTION_DEVICE_ADMIN_DISABLE_REQUESTED String sf
 EXTRA_DISABLE_WARNING String sf
 ACTION_DEVICE_ADMIN_DISABLED String sf
 ACTION_PASSWORD_CHANGED String sf
 ACTION_PASSWORD_FAILED String sf
 ACTION_PASSWORD_SUCCEEDED String sf
 ACTION_PASSWORD_EXPIRING String sf
 DEVICE_ADMIN_META_DATA String sf
 new() -
 getManager(android.content.Context).DevicePolicyManager -
 getWho(android.content.Context)android.content.ComponentName -
 onEnabled(android.content.Context,android.content.Intent)void -
 onDisableRequested(android.content.Context,android.content.Intent)CharSequence -
 onDisabled(android.content.Context,android.content.Intent)void -
 onPasswordChanged(android.content.Context,android.content.Intent)void -
 onPasswordFailed(android.content.Context,android.content.Intent)void -
 onPasswordSucceeded(android.content.Context,android.content.Intent)void -
 onPasswordExpiring(android.content.Context,android.content.Intent)void -
 onReceive(android.content.Context,android.content.Intent)void -
DevicePolicyManager -
 ACTION_ADD_DEVICE_ADMIN String sf
 EXTRA_DEVICE_ADMIN String sf
 EXTRA_ADD_EXPLANATION String sf
 ACTION_SET_NEW_PASSWORD String sf
 PASSWORD_QUALITY_UNSPECIFIED int sf
 PASSWORD_QUALITY_BIOMETRIC_WEAK int sf
 PASSWORD_QUALITY_SOMETHING int sf
 PASSWORD_QUALITY_NUMERIC int sf
 PASSWORD_QUALITY_ALPHABETIC int sf
 PASSWORD_QUALITY_ALPHANUMERIC int sf
 PASSWORD_QUALITY_COMPLEX int sf
 RESET_PASSWORD_REQUIRE_ENTRY int sf
 WIPE_EXTERNAL_STORAGE int sf
 ENCRYPTION_STATUS_UNSUPPORTED int sf
 ENCRYPTION_STATUS_INACTIVE int sf
 ENCRYPTION_STATUS_ACTIVATING int sf
 ENCRYPTION_STATUS_ACTIVE int sf
 ACTION_START_ENCRYPTION String sf
 isAdminActive(android.content.ComponentName)boolean -
 getActiveAdmins()java.util.List<android.content.ComponentName> -
 removeActiveAdmin(android.content.ComponentName)void -
 hasGrantedPolicy(android.content.ComponentName,int)boolean -
 setPasswordQuality(android.content.ComponentName,int)void -
 getPasswordQuality(android.content.ComponentName)int -
 setPasswordMinimumLength(android.content.ComponentName,int)void -
 getPasswordMinimumLength(android.content.ComponentName)int -
 setPasswordMinimumUpperCase(android.content.ComponentName,int)void -
 getPasswordMinimumUpperCase(android.content.ComponentName)int -
 setPasswordMinimumLowerCase(android.content.ComponentName,int)void -
 getPasswordMinimumLowerCase(android.content.ComponentName)int -
 setPasswordMinimumLetters(android.content.ComponentName,int)void -
 getPasswordMinimumLetters(android.content.ComponentName)int -
 setPasswordMinimumNumeric(android.content.ComponentName,int)void -
 getPasswordMinimumNumeric(android.content.ComponentName)int -
 setPasswordMinimumSymbols(android.content.ComponentName,int)void -
 getPasswordMinimumSymbols(android.content.ComponentName)int -
 setPasswordMinimumNonLetter(android.content.ComponentName,int)void -
 getPasswordMinimumNonLetter(android.content.ComponentName)int -
 setPasswordHistoryLength(android.content.ComponentName,int)void -
 setPasswordExpirationTimeout(android.content.ComponentName,long)void -
 getPasswordExpirationTimeout(android.content.ComponentName)long -
 getPasswordExpiration(android.content.ComponentName)long -
 getPasswordHistoryLength(android.content.ComponentName)int -
 getPasswordMaximumLength(int)int -
 isActivePasswordSufficient()boolean -
 getCurrentFailedPasswordAttempts()int -
 setMaximumFailedPasswordsForWipe(android.content.ComponentName,int)void -
 getMaximumFailedPasswordsForWipe(android.content.ComponentName)int -
 resetPassword(String,int)boolean -
 setMaximumTimeToLock(android.content.ComponentName,long)void -
 getMaximumTimeToLock(android.content.ComponentName)long -
 lockNow()void -
 wipeData(int)void -
 setStorageEncryption(android.content.ComponentName,boolean)int -
 getStorageEncryption(android.content.ComponentName)boolean -
 getStorageEncryptionStatus()int -
 setCameraDisabled(android.content.ComponentName,boolean)void -
 getCameraDisabled(android.content.ComponentName)boolean -
package android.app.backup
BackupAgent a :android.content.ContextWrapper
 TYPE_FILE int sf
 TYPE_DIRECTORY int sf
 new() -
 onCreate()void -
 onDestroy()void -
 onBackup(android.os.ParcelFileDescriptor,.BackupDataOutput,android.os.ParcelFileDescriptor)void a !java.io.IOException
 onRestore(.BackupDataInput,int,android.os.ParcelFileDescriptor)void a !java.io.IOException
 onFullBackup(.FullBackupDataOutput)void - !java.io.IOException
 fullBackupFile(java.io.File,.FullBackupDataOutput)void f
 onRestoreFile(android.os.ParcelFileDescriptor,long,java.io.File,int,long,long)void - !java.io.IOException
BackupAgentHelper - :.BackupAgent
 new() -
 onBackup(android.os.ParcelFileDescriptor,.BackupDataOutput,android.os.ParcelFileDescriptor)void - !java.io.IOException
 onRestore(.BackupDataInput,int,android.os.ParcelFileDescriptor)void - !java.io.IOException
 addHelper(String,.BackupHelper)void -
BackupDataInput -
 readNextHeader()boolean - !java.io.IOException
 getKey()String -
 getDataSize()int -
 readEntityData(byte[],int,int)int - !java.io.IOException
 skipEntityData()void - !java.io.IOException
BackupDataOutput -
 writeEntityHeader(String,int)int - !java.io.IOException
 writeEntityData(byte[],int)int - !java.io.IOException
BackupHelper ai
 performBackup(android.os.ParcelFileDescriptor,.BackupDataOutput,android.os.ParcelFileDescriptor)void a
 restoreEntity(.BackupDataInputStream)void a
 writeNewStateDescription(android.os.ParcelFileDescriptor)void a
FullBackupDataOutput -
package android.appwidget
AppWidgetHost -
 new(android.content.Context,int) -
 startListening()void -
 stopListening()void -
 allocateAppWidgetId()int -
 deleteAppWidgetId(int)void -
 deleteHost()void -
 deleteAllHosts()void s
 createView(android.content.Context,int,.AppWidgetProviderInfo).AppWidgetHostView f
 onCreateView(android.content.Context,int,.AppWidgetProviderInfo).AppWidgetHostView o
 onProviderChanged(int,.AppWidgetProviderInfo)void o
 clearViews()void o
AppWidgetHostView - :android.widget.FrameLayout
 new(android.content.Context) -
 new(android.content.Context,int,int) -
 setAppWidget(int,.AppWidgetProviderInfo)void -
 getDefaultPaddingForWidget(android.content.Context,android.content.ComponentName,android.graphics.Rect)android.graphics.Rect s
 getAppWidgetId()int -
 getAppWidgetInfo().AppWidgetProviderInfo -
 dispatchSaveInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 dispatchRestoreInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 updateAppWidgetSize(android.os.Bundle,int,int,int,int)void -
 updateAppWidgetOptions(android.os.Bundle)void -
 generateLayoutParams(android.util.AttributeSet)android.widget.FrameLayout.LayoutParams -
 updateAppWidget(android.widget.RemoteViews)void -
 drawChild(android.graphics.Canvas,android.view.View,long)boolean o
 prepareView(android.view.View)void o
 getDefaultView()android.view.View o
 getErrorView()android.view.View o
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
AppWidgetManager -
 ACTION_APPWIDGET_PICK String sf
 ACTION_APPWIDGET_BIND String sf
 ACTION_APPWIDGET_CONFIGURE String sf
 EXTRA_APPWIDGET_ID String sf
 OPTION_APPWIDGET_MIN_WIDTH String sf
 OPTION_APPWIDGET_MIN_HEIGHT String sf
 OPTION_APPWIDGET_MAX_WIDTH String sf
 OPTION_APPWIDGET_MAX_HEIGHT String sf
 EXTRA_APPWIDGET_OPTIONS String sf
 EXTRA_APPWIDGET_IDS String sf
 EXTRA_APPWIDGET_PROVIDER String sf
 EXTRA_CUSTOM_INFO String sf
 EXTRA_CUSTOM_EXTRAS String sf
 INVALID_APPWIDGET_ID int sf
 ACTION_APPWIDGET_UPDATE String sf
 ACTION_APPWIDGET_OPTIONS_CHANGED String sf
 ACTION_APPWIDGET_DELETED String sf
 ACTION_APPWIDGET_DISABLED String sf
 ACTION_APPWIDGET_ENABLED String sf
 META_DATA_APPWIDGET_PROVIDER String sf
 getInstance(android.content.Context).AppWidgetManager s
 updateAppWidget(int[],android.widget.RemoteViews)void -
 updateAppWidgetOptions(int,android.os.Bundle)void -
 getAppWidgetOptions(int)android.os.Bundle -
 updateAppWidget(int,android.widget.RemoteViews)void -
 partiallyUpdateAppWidget(int[],android.widget.RemoteViews)void -
 partiallyUpdateAppWidget(int,android.widget.RemoteViews)void -
 updateAppWidget(android.content.ComponentName,android.widget.RemoteViews)void -
 notifyAppWidgetViewDataChanged(int[],int)void -
 notifyAppWidgetViewDataChanged(int,int)void -
 getInstalledProviders()java.util.List<.AppWidgetProviderInfo> -
 getAppWidgetInfo(int).AppWidgetProviderInfo -
 bindAppWidgetIdIfAllowed(int,android.content.ComponentName)boolean -
 getAppWidgetIds(android.content.ComponentName)int[] -
AppWidgetProviderInfo - :android.os.Parcelable
 RESIZE_NONE int sf
 RESIZE_HORIZONTAL int sf
 RESIZE_VERTICAL int sf
 RESIZE_BOTH int sf
 provider android.content.ComponentName -
 minWidth int -
 minHeight int -
 minResizeWidth int -
 minResizeHeight int -
 updatePeriodMillis int -
 initialLayout int -
 configure android.content.ComponentName -
 label String -
 icon int -
 autoAdvanceViewId int -
 previewImage int -
 resizeMode int -
 CREATOR android.os.Parcelable.Creator<.AppWidgetProviderInfo> sf
 new() -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 toString()String -
package android.bluetooth
BluetoothA2dp f :.BluetoothProfile
 ACTION_CONNECTION_STATE_CHANGED String sf
 ACTION_PLAYING_STATE_CHANGED String sf
 STATE_PLAYING int sf
 STATE_NOT_PLAYING int sf
 getConnectedDevices()java.util.List<.BluetoothDevice> -
 getDevicesMatchingConnectionStates(int[])java.util.List<.BluetoothDevice> -
 getConnectionState(.BluetoothDevice)int -
 isA2dpPlaying(.BluetoothDevice)boolean -
BluetoothAdapter f
 ERROR int sf
 ACTION_STATE_CHANGED String sf
 EXTRA_STATE String sf
 EXTRA_PREVIOUS_STATE String sf
 STATE_OFF int sf
 STATE_TURNING_ON int sf
 STATE_ON int sf
 STATE_TURNING_OFF int sf
 ACTION_REQUEST_DISCOVERABLE String sf
 EXTRA_DISCOVERABLE_DURATION String sf
 ACTION_REQUEST_ENABLE String sf
 ACTION_SCAN_MODE_CHANGED String sf
 EXTRA_SCAN_MODE String sf
 EXTRA_PREVIOUS_SCAN_MODE String sf
 SCAN_MODE_NONE int sf
 SCAN_MODE_CONNECTABLE int sf
 SCAN_MODE_CONNECTABLE_DISCOVERABLE int sf
 ACTION_DISCOVERY_STARTED String sf
 ACTION_DISCOVERY_FINISHED String sf
 ACTION_LOCAL_NAME_CHANGED String sf
 EXTRA_LOCAL_NAME String sf
 ACTION_CONNECTION_STATE_CHANGED String sf
 EXTRA_CONNECTION_STATE String sf
 EXTRA_PREVIOUS_CONNECTION_STATE String sf
 STATE_DISCONNECTED int sf
 STATE_CONNECTING int sf
 STATE_CONNECTED int sf
 STATE_DISCONNECTING int sf
 getDefaultAdapter().BluetoothAdapter s
 getRemoteDevice(String).BluetoothDevice -
 getRemoteDevice(byte[]).BluetoothDevice -
 isEnabled()boolean -
 getState()int -
 enable()boolean -
 disable()boolean -
 getAddress()String -
 getName()String -
 setName(String)boolean -
 getScanMode()int -
 startDiscovery()boolean -
 cancelDiscovery()boolean -
 isDiscovering()boolean -
 getBondedDevices()java.util.Set<.BluetoothDevice> -
 getProfileConnectionState(int)int -
 listenUsingRfcommWithServiceRecord(String,java.util.UUID).BluetoothServerSocket - !java.io.IOException
 listenUsingInsecureRfcommWithServiceRecord(String,java.util.UUID).BluetoothServerSocket - !java.io.IOException
 getProfileProxy(android.content.Context,.BluetoothProfile.ServiceListener,int)boolean -
 closeProfileProxy(int,.BluetoothProfile)void -
 checkBluetoothAddress(String)boolean s
BluetoothClass f :android.os.Parcelable +Device,Service
 CREATOR android.os.Parcelable.Creator<.BluetoothClass> sf
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 hasService(int)boolean -
 getMajorDeviceClass()int -
 getDeviceClass()int -
BluetoothDevice f :android.os.Parcelable
 ERROR int sf
 ACTION_FOUND String sf
 ACTION_CLASS_CHANGED String sf
 ACTION_ACL_CONNECTED String sf
 ACTION_ACL_DISCONNECT_REQUESTED String sf
 ACTION_ACL_DISCONNECTED String sf
 ACTION_NAME_CHANGED String sf
 ACTION_BOND_STATE_CHANGED String sf
 EXTRA_DEVICE String sf
 EXTRA_NAME String sf
 EXTRA_RSSI String sf
 EXTRA_CLASS String sf
 EXTRA_BOND_STATE String sf
 EXTRA_PREVIOUS_BOND_STATE String sf
 BOND_NONE int sf
 BOND_BONDING int sf
 BOND_BONDED int sf
 ACTION_UUID String sf
 EXTRA_UUID String sf
 CREATOR android.os.Parcelable.Creator<.BluetoothDevice> sf
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getAddress()String -
 getName()String -
 getBondState()int -
 getBluetoothClass().BluetoothClass -
 getUuids()android.os.ParcelUuid[] -
 fetchUuidsWithSdp()boolean -
 createRfcommSocketToServiceRecord(java.util.UUID).BluetoothSocket - !java.io.IOException
 createInsecureRfcommSocketToServiceRecord(java.util.UUID).BluetoothSocket - !java.io.IOException
BluetoothHeadset f :.BluetoothProfile
 ACTION_CONNECTION_STATE_CHANGED String sf
 ACTION_AUDIO_STATE_CHANGED String sf
 ACTION_VENDOR_SPECIFIC_HEADSET_EVENT String sf
 EXTRA_VENDOR_SPECIFIC_HEADSET_EVENT_CMD String sf
 EXTRA_VENDOR_SPECIFIC_HEADSET_EVENT_CMD_TYPE String sf
 AT_CMD_TYPE_READ int sf
 AT_CMD_TYPE_TEST int sf
 AT_CMD_TYPE_SET int sf
 AT_CMD_TYPE_BASIC int sf
 AT_CMD_TYPE_ACTION int sf
 EXTRA_VENDOR_SPECIFIC_HEADSET_EVENT_ARGS String sf
 VENDOR_SPECIFIC_HEADSET_EVENT_COMPANY_ID_CATEGORY String sf
 STATE_AUDIO_DISCONNECTED int sf
 STATE_AUDIO_CONNECTING int sf
 STATE_AUDIO_CONNECTED int sf
 getConnectedDevices()java.util.List<.BluetoothDevice> -
 getDevicesMatchingConnectionStates(int[])java.util.List<.BluetoothDevice> -
 getConnectionState(.BluetoothDevice)int -
 startVoiceRecognition(.BluetoothDevice)boolean -
 stopVoiceRecognition(.BluetoothDevice)boolean -
 isAudioConnected(.BluetoothDevice)boolean -
BluetoothHealth f :.BluetoothProfile
 SOURCE_ROLE int sf
 SINK_ROLE int sf
 CHANNEL_TYPE_RELIABLE int sf
 CHANNEL_TYPE_STREAMING int sf
 STATE_CHANNEL_DISCONNECTED int sf
 STATE_CHANNEL_CONNECTING int sf
 STATE_CHANNEL_CONNECTED int sf
 STATE_CHANNEL_DISCONNECTING int sf
 APP_CONFIG_REGISTRATION_SUCCESS int sf
 APP_CONFIG_REGISTRATION_FAILURE int sf
 APP_CONFIG_UNREGISTRATION_SUCCESS int sf
 APP_CONFIG_UNREGISTRATION_FAILURE int sf
 registerSinkAppConfiguration(String,int,.BluetoothHealthCallback)boolean -
 unregisterAppConfiguration(.BluetoothHealthAppConfiguration)boolean -
 connectChannelToSource(.BluetoothDevice,.BluetoothHealthAppConfiguration)boolean -
 disconnectChannel(.BluetoothDevice,.BluetoothHealthAppConfiguration,int)boolean -
 getMainChannelFd(.BluetoothDevice,.BluetoothHealthAppConfiguration)android.os.ParcelFileDescriptor -
 getConnectionState(.BluetoothDevice)int -
 getConnectedDevices()java.util.List<.BluetoothDevice> -
 getDevicesMatchingConnectionStates(int[])java.util.List<.BluetoothDevice> -
BluetoothHealthAppConfiguration f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.BluetoothHealthAppConfiguration> sf
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 getDataType()int -
 getName()String -
 getRole()int -
 writeToParcel(android.os.Parcel,int)void -
BluetoothHealthCallback a
 new() -
 onHealthAppConfigurationStatusChange(.BluetoothHealthAppConfiguration,int)void -
 onHealthChannelStateChange(.BluetoothHealthAppConfiguration,.BluetoothDevice,int,int,android.os.ParcelFileDescriptor,int)void -
BluetoothProfile ai +ServiceListener
 EXTRA_STATE String sf
 EXTRA_PREVIOUS_STATE String sf
 STATE_DISCONNECTED int sf
 STATE_CONNECTING int sf
 STATE_CONNECTED int sf
 STATE_DISCONNECTING int sf
 HEADSET int sf
 A2DP int sf
 HEALTH int sf
 getConnectedDevices()java.util.List<.BluetoothDevice> a
 getDevicesMatchingConnectionStates(int[])java.util.List<.BluetoothDevice> a
 getConnectionState(.BluetoothDevice)int a
BluetoothProfile.ServiceListener sai
 onServiceConnected(int,.BluetoothProfile)void a
 onServiceDisconnected(int)void a
BluetoothServerSocket f :java.io.Closeable
 accept().BluetoothSocket - !java.io.IOException
 accept(int).BluetoothSocket - !java.io.IOException
 close()void - !java.io.IOException
BluetoothSocket f :java.io.Closeable
 connect()void - !java.io.IOException
 close()void - !java.io.IOException
 getRemoteDevice().BluetoothDevice -
 getInputStream()java.io.InputStream - !java.io.IOException
 getOutputStream()java.io.OutputStream - !java.io.IOException
 isConnected()boolean -
package android.content
AbstractThreadedSyncAdapter a
 LOG_SYNC_DETAILS int sfx
 new(.Context,boolean) -
 new(.Context,boolean,boolean) -
 getContext().Context -
 getSyncAdapterBinder()android.os.IBinder f
 onPerformSync(android.accounts.Account,android.os.Bundle,String,.ContentProviderClient,.SyncResult)void a
 onSyncCanceled()void -
 onSyncCanceled(Thread)void -
ActivityNotFoundException - :RuntimeException
 new() -
 new(String) -
AsyncQueryHandler a :android.os.Handler +WorkerArgs,WorkerHandler
 new(.ContentResolver) -
 createHandler(android.os.Looper)android.os.Handler o
 startQuery(int,Object,android.net.Uri,String[],String,String[],String)void -
 cancelOperation(int)void f
 startInsert(int,Object,android.net.Uri,.ContentValues)void f
 startUpdate(int,Object,android.net.Uri,.ContentValues,String,String[])void f
 startDelete(int,Object,android.net.Uri,String,String[])void f
 onQueryComplete(int,Object,android.database.Cursor)void o
 onInsertComplete(int,Object,android.net.Uri)void o
 onUpdateComplete(int,Object,int)void o
 onDeleteComplete(int,Object,int)void o
 handleMessage(android.os.Message)void -
AsyncQueryHandler.WorkerArgs osf
 uri android.net.Uri -
 handler android.os.Handler -
 projection String[] -
 selection String -
 selectionArgs String[] -
 orderBy String -
 result Object -
 cookie Object -
 values .ContentValues -
 new() o
AsyncQueryHandler.WorkerHandler o :android.os.Handler
 new(android.os.Looper) -
 handleMessage(android.os.Message)void -
AsyncTaskLoader a <D=Object> :.Loader<<D>>
 new(.Context) -
 setUpdateThrottle(long)void -
 onForceLoad()void o
 onCancelLoad()boolean o
 onCanceled(<D>)void -
 loadInBackground()<D> a
 onLoadInBackground()<D> o
 cancelLoadInBackground()void -
 isLoadInBackgroundCanceled()boolean -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void -
BroadcastReceiver a +PendingResult
 new() -
 onReceive(.Context,.Intent)void a
 goAsync().BroadcastReceiver.PendingResult f
 peekService(.Context,.Intent)android.os.IBinder -
 setResultCode(int)void f
 getResultCode()int f
 setResultData(String)void f
 getResultData()String f
 setResultExtras(android.os.Bundle)void f
 getResultExtras(boolean)android.os.Bundle f
 setResult(int,String,android.os.Bundle)void f
 getAbortBroadcast()boolean f
 abortBroadcast()void f
 clearAbortBroadcast()void f
 isOrderedBroadcast()boolean f
 isInitialStickyBroadcast()boolean f
 setOrderedHint(boolean)void f
 setDebugUnregister(boolean)void f
 getDebugUnregister()boolean f
BroadcastReceiver.PendingResult s
 setResultCode(int)void f
 getResultCode()int f
 setResultData(String)void f
 getResultData()String f
 setResultExtras(android.os.Bundle)void f
 getResultExtras(boolean)android.os.Bundle f
 setResult(int,String,android.os.Bundle)void f
 getAbortBroadcast()boolean f
 abortBroadcast()void f
 clearAbortBroadcast()void f
 finish()void f
ClipData - :android.os.Parcelable +Item
 CREATOR android.os.Parcelable.Creator<.ClipData> sf
 new(CharSequence,String[],.ClipData.Item) -
 new(.ClipDescription,.ClipData.Item) -
 new(.ClipData) -
 newPlainText(CharSequence,CharSequence).ClipData s
 newHtmlText(CharSequence,CharSequence,String).ClipData s
 newIntent(CharSequence,.Intent).ClipData s
 newUri(.ContentResolver,CharSequence,android.net.Uri).ClipData s
 newRawUri(CharSequence,android.net.Uri).ClipData s
 getDescription().ClipDescription -
 addItem(.ClipData.Item)void -
 getItemCount()int -
 getItemAt(int).ClipData.Item -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ClipData.Item s
 new(CharSequence) -
 new(CharSequence,String) -
 new(.Intent) -
 new(android.net.Uri) -
 new(CharSequence,.Intent,android.net.Uri) -
 new(CharSequence,String,.Intent,android.net.Uri) -
 getText()CharSequence -
 getHtmlText()String -
 getIntent().Intent -
 getUri()android.net.Uri -
 coerceToText(.Context)CharSequence -
 coerceToStyledText(.Context)CharSequence -
 coerceToHtmlText(.Context)String -
 toString()String -
ClipDescription - :android.os.Parcelable
 MIMETYPE_TEXT_PLAIN String sf
 MIMETYPE_TEXT_HTML String sf
 MIMETYPE_TEXT_URILIST String sf
 MIMETYPE_TEXT_INTENT String sf
 CREATOR android.os.Parcelable.Creator<.ClipDescription> sf
 new(CharSequence,String[]) -
 new(.ClipDescription) -
 compareMimeTypes(String,String)boolean s
 getLabel()CharSequence -
 hasMimeType(String)boolean -
 filterMimeTypes(String)String[] -
 getMimeTypeCount()int -
 getMimeType(int)String -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ClipboardManager - :android.text.ClipboardManager +OnPrimaryClipChangedListener
 setPrimaryClip(.ClipData)void -
 getPrimaryClip().ClipData -
 getPrimaryClipDescription().ClipDescription -
 hasPrimaryClip()boolean -
 addPrimaryClipChangedListener(.ClipboardManager.OnPrimaryClipChangedListener)void -
 removePrimaryClipChangedListener(.ClipboardManager.OnPrimaryClipChangedListener)void -
 getText()CharSequence x
 setText(CharSequence)void x
 hasText()boolean x
ClipboardManager.OnPrimaryClipChangedListener sai
 onPrimaryClipChanged()void a
ComponentCallbacks ai
 onConfigurationChanged(.res.Configuration)void a
 onLowMemory()void a
ComponentCallbacks2 ai :.ComponentCallbacks
 TRIM_MEMORY_COMPLETE int sf
 TRIM_MEMORY_MODERATE int sf
 TRIM_MEMORY_BACKGROUND int sf
 TRIM_MEMORY_UI_HIDDEN int sf
 TRIM_MEMORY_RUNNING_CRITICAL int sf
 TRIM_MEMORY_RUNNING_LOW int sf
 TRIM_MEMORY_RUNNING_MODERATE int sf
 onTrimMemory(int)void a
ComponentName f :android.os.Parcelable,Cloneable,Comparable<.ComponentName>
 CREATOR android.os.Parcelable.Creator<.ComponentName> sf
 new(String,String) -
 new(.Context,String) -
 new(.Context,Class<?>) -
 new(android.os.Parcel) -
 clone().ComponentName -
 getPackageName()String -
 getClassName()String -
 getShortClassName()String -
 flattenToString()String -
 flattenToShortString()String -
 unflattenFromString(String).ComponentName s
 toShortString()String -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.ComponentName)int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 writeToParcel(.ComponentName,android.os.Parcel)void s
 readFromParcel(android.os.Parcel).ComponentName s
ContentProvider a :.ComponentCallbacks2 +PipeDataWriter
 new() -
 getContext().Context f
 setReadPermission(String)void of
 getReadPermission()String f
 setWritePermission(String)void of
 getWritePermission()String f
 setPathPermissions(.pm.PathPermission[])void of
 getPathPermissions().pm.PathPermission[] f
 onCreate()boolean a
 onConfigurationChanged(.res.Configuration)void -
 onLowMemory()void -
 onTrimMemory(int)void -
 query(android.net.Uri,String[],String,String[],String)android.database.Cursor a
 query(android.net.Uri,String[],String,String[],String,android.os.CancellationSignal)android.database.Cursor -
 getType(android.net.Uri)String a
 insert(android.net.Uri,.ContentValues)android.net.Uri a
 bulkInsert(android.net.Uri,.ContentValues[])int -
 delete(android.net.Uri,String,String[])int a
 update(android.net.Uri,.ContentValues,String,String[])int a
 openFile(android.net.Uri,String)android.os.ParcelFileDescriptor - !java.io.FileNotFoundException
 openAssetFile(android.net.Uri,String).res.AssetFileDescriptor - !java.io.FileNotFoundException
 openFileHelper(android.net.Uri,String)android.os.ParcelFileDescriptor of !java.io.FileNotFoundException
 getStreamTypes(android.net.Uri,String)String[] -
 openTypedAssetFile(android.net.Uri,String,android.os.Bundle).res.AssetFileDescriptor - !java.io.FileNotFoundException
 openPipeHelper(android.net.Uri,String,android.os.Bundle,<T>,.ContentProvider.PipeDataWriter<<T>>)android.os.ParcelFileDescriptor - <T=Object> !java.io.FileNotFoundException
 isTemporary()boolean o
 attachInfo(.Context,.pm.ProviderInfo)void -
 applyBatch(java.util.ArrayList<.ContentProviderOperation>).ContentProviderResult[] - !.OperationApplicationException
 call(String,String,android.os.Bundle)android.os.Bundle -
 shutdown()void -
ContentProvider.PipeDataWriter sai <T=Object>
 writeDataToPipe(android.os.ParcelFileDescriptor,android.net.Uri,String,android.os.Bundle,<T>)void a
ContentProviderClient -
 query(android.net.Uri,String[],String,String[],String)android.database.Cursor - !android.os.RemoteException
 query(android.net.Uri,String[],String,String[],String,android.os.CancellationSignal)android.database.Cursor - !android.os.RemoteException
 getType(android.net.Uri)String - !android.os.RemoteException
 getStreamTypes(android.net.Uri,String)String[] - !android.os.RemoteException
 insert(android.net.Uri,.ContentValues)android.net.Uri - !android.os.RemoteException
 bulkInsert(android.net.Uri,.ContentValues[])int - !android.os.RemoteException
 delete(android.net.Uri,String,String[])int - !android.os.RemoteException
 update(android.net.Uri,.ContentValues,String,String[])int - !android.os.RemoteException
 openFile(android.net.Uri,String)android.os.ParcelFileDescriptor - !android.os.RemoteException,java.io.FileNotFoundException
 openAssetFile(android.net.Uri,String).res.AssetFileDescriptor - !android.os.RemoteException,java.io.FileNotFoundException
 openTypedAssetFileDescriptor(android.net.Uri,String,android.os.Bundle).res.AssetFileDescriptor f !android.os.RemoteException,java.io.FileNotFoundException
 applyBatch(java.util.ArrayList<.ContentProviderOperation>).ContentProviderResult[] - !android.os.RemoteException,.OperationApplicationException
 release()boolean -
 getLocalContentProvider().ContentProvider -
ContentProviderOperation - :android.os.Parcelable +Builder
 CREATOR android.os.Parcelable.Creator<.ContentProviderOperation> sf
 writeToParcel(android.os.Parcel,int)void -
 newInsert(android.net.Uri).ContentProviderOperation.Builder s
 newUpdate(android.net.Uri).ContentProviderOperation.Builder s
 newDelete(android.net.Uri).ContentProviderOperation.Builder s
 newAssertQuery(android.net.Uri).ContentProviderOperation.Builder s
 getUri()android.net.Uri -
 isYieldAllowed()boolean -
 isWriteOperation()boolean -
 isReadOperation()boolean -
 apply(.ContentProvider,.ContentProviderResult[],int).ContentProviderResult - !.OperationApplicationException
 resolveValueBackReferences(.ContentProviderResult[],int).ContentValues -
 resolveSelectionArgsBackReferences(.ContentProviderResult[],int)String[] -
 toString()String -
 describeContents()int -
ContentProviderOperation.Builder s
 build().ContentProviderOperation -
 withValueBackReferences(.ContentValues).ContentProviderOperation.Builder -
 withValueBackReference(String,int).ContentProviderOperation.Builder -
 withSelectionBackReference(int,int).ContentProviderOperation.Builder -
 withValues(.ContentValues).ContentProviderOperation.Builder -
 withValue(String,Object).ContentProviderOperation.Builder -
 withSelection(String,String[]).ContentProviderOperation.Builder -
 withExpectedCount(int).ContentProviderOperation.Builder -
 withYieldAllowed(boolean).ContentProviderOperation.Builder -
ContentProviderResult - :android.os.Parcelable
 uri android.net.Uri f
 count Integer f
 CREATOR android.os.Parcelable.Creator<.ContentProviderResult> sf
 new(android.net.Uri) -
 new(int) -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 toString()String -
ContentQueryMap - :java.util.Observable
 new(android.database.Cursor,String,boolean,android.os.Handler) -
 setKeepUpdated(boolean)void -
 getValues(String).ContentValues -
 requery()void -
 getRows()java.util.Map<String,.ContentValues> -
 close()void -
 finalize()void o !Throwable
ContentResolver a
 SYNC_EXTRAS_ACCOUNT String sfx
 SYNC_EXTRAS_EXPEDITED String sf
 SYNC_EXTRAS_FORCE String sfx
 SYNC_EXTRAS_IGNORE_SETTINGS String sf
 SYNC_EXTRAS_IGNORE_BACKOFF String sf
 SYNC_EXTRAS_DO_NOT_RETRY String sf
 SYNC_EXTRAS_MANUAL String sf
 SYNC_EXTRAS_UPLOAD String sf
 SYNC_EXTRAS_OVERRIDE_TOO_MANY_DELETIONS String sf
 SYNC_EXTRAS_DISCARD_LOCAL_DELETIONS String sf
 SYNC_EXTRAS_INITIALIZE String sf
 SCHEME_CONTENT String sf
 SCHEME_ANDROID_RESOURCE String sf
 SCHEME_FILE String sf
 CURSOR_ITEM_BASE_TYPE String sf
 CURSOR_DIR_BASE_TYPE String sf
 SYNC_OBSERVER_TYPE_SETTINGS int sf
 SYNC_OBSERVER_TYPE_PENDING int sf
 SYNC_OBSERVER_TYPE_ACTIVE int sf
 new(.Context) -
 getType(android.net.Uri)String f
 getStreamTypes(android.net.Uri,String)String[] -
 query(android.net.Uri,String[],String,String[],String)android.database.Cursor f
 query(android.net.Uri,String[],String,String[],String,android.os.CancellationSignal)android.database.Cursor f
 openInputStream(android.net.Uri)java.io.InputStream f !java.io.FileNotFoundException
 openOutputStream(android.net.Uri)java.io.OutputStream f !java.io.FileNotFoundException
 openOutputStream(android.net.Uri,String)java.io.OutputStream f !java.io.FileNotFoundException
 openFileDescriptor(android.net.Uri,String)android.os.ParcelFileDescriptor f !java.io.FileNotFoundException
 openAssetFileDescriptor(android.net.Uri,String).res.AssetFileDescriptor f !java.io.FileNotFoundException
 openTypedAssetFileDescriptor(android.net.Uri,String,android.os.Bundle).res.AssetFileDescriptor f !java.io.FileNotFoundException
 insert(android.net.Uri,.ContentValues)android.net.Uri f
 applyBatch(String,java.util.ArrayList<.ContentProviderOperation>).ContentProviderResult[] - !android.os.RemoteException,.OperationApplicationException
 bulkInsert(android.net.Uri,.ContentValues[])int f
 delete(android.net.Uri,String,String[])int f
 update(android.net.Uri,.ContentValues,String,String[])int f
 call(android.net.Uri,String,String,android.os.Bundle)android.os.Bundle f
 acquireContentProviderClient(android.net.Uri).ContentProviderClient f
 acquireContentProviderClient(String).ContentProviderClient f
 acquireUnstableContentProviderClient(android.net.Uri).ContentProviderClient f
 acquireUnstableContentProviderClient(String).ContentProviderClient f
 registerContentObserver(android.net.Uri,boolean,android.database.ContentObserver)void f
 unregisterContentObserver(android.database.ContentObserver)void f
 notifyChange(android.net.Uri,android.database.ContentObserver)void -
 notifyChange(android.net.Uri,android.database.ContentObserver,boolean)void -
 startSync(android.net.Uri,android.os.Bundle)void x
 requestSync(android.accounts.Account,String,android.os.Bundle)void s
 validateSyncExtrasBundle(android.os.Bundle)void s
 cancelSync(android.net.Uri)void x
 cancelSync(android.accounts.Account,String)void s
 getSyncAdapterTypes().SyncAdapterType[] s
 getSyncAutomatically(android.accounts.Account,String)boolean s
 setSyncAutomatically(android.accounts.Account,String,boolean)void s
 addPeriodicSync(android.accounts.Account,String,android.os.Bundle,long)void s
 removePeriodicSync(android.accounts.Account,String,android.os.Bundle)void s
 getPeriodicSyncs(android.accounts.Account,String)java.util.List<.PeriodicSync> s
 getIsSyncable(android.accounts.Account,String)int s
 setIsSyncable(android.accounts.Account,String,int)void s
 getMasterSyncAutomatically()boolean s
 setMasterSyncAutomatically(boolean)void s
 isSyncActive(android.accounts.Account,String)boolean s
 getCurrentSync().SyncInfo sx
 getCurrentSyncs()java.util.List<.SyncInfo> s
 isSyncPending(android.accounts.Account,String)boolean s
 addStatusChangeListener(int,.SyncStatusObserver)Object s
 removeStatusChangeListener(Object)void s
ContentUris -
 new() -
 parseId(android.net.Uri)long s
 appendId(android.net.Uri.Builder,long)android.net.Uri.Builder s
 withAppendedId(android.net.Uri,long)android.net.Uri s
ContentValues f :android.os.Parcelable
 TAG String sf
 CREATOR android.os.Parcelable.Creator<.ContentValues> sf
 new() -
 new(int) -
 new(.ContentValues) -
 equals(Object)boolean -
 hashCode()int -
 put(String,String)void -
 putAll(.ContentValues)void -
 put(String,Byte)void -
 put(String,Short)void -
 put(String,Integer)void -
 put(String,Long)void -
 put(String,Float)void -
 put(String,Double)void -
 put(String,Boolean)void -
 put(String,byte[])void -
 putNull(String)void -
 size()int -
 remove(String)void -
 clear()void -
 containsKey(String)boolean -
 get(String)Object -
 getAsString(String)String -
 getAsLong(String)Long -
 getAsInteger(String)Integer -
 getAsShort(String)Short -
 getAsByte(String)Byte -
 getAsDouble(String)Double -
 getAsFloat(String)Float -
 getAsBoolean(String)Boolean -
 getAsByteArray(String)byte[] -
 valueSet()java.util.Set<java.util.Map.Entry<String,Object>> -
 keySet()java.util.Set<String> -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
Context a
 MODE_PRIVATE int sf
 MODE_WORLD_READABLE int sf
 MODE_WORLD_WRITEABLE int sf
 MODE_APPEND int sf
 MODE_MULTI_PROCESS int sf
 MODE_ENABLE_WRITE_AHEAD_LOGGING int sf
 BIND_AUTO_CREATE int sf
 BIND_DEBUG_UNBIND int sf
 BIND_NOT_FOREGROUND int sf
 BIND_ABOVE_CLIENT int sf
 BIND_ALLOW_OOM_MANAGEMENT int sf
 BIND_WAIVE_PRIORITY int sf
 BIND_IMPORTANT int sf
 BIND_ADJUST_WITH_ACTIVITY int sf
 POWER_SERVICE String sf
 WINDOW_SERVICE String sf
 LAYOUT_INFLATER_SERVICE String sf
 ACCOUNT_SERVICE String sf
 ACTIVITY_SERVICE String sf
 ALARM_SERVICE String sf
 NOTIFICATION_SERVICE String sf
 ACCESSIBILITY_SERVICE String sf
 KEYGUARD_SERVICE String sf
 LOCATION_SERVICE String sf
 SEARCH_SERVICE String sf
 SENSOR_SERVICE String sf
 STORAGE_SERVICE String sf
 WALLPAPER_SERVICE String sf
 VIBRATOR_SERVICE String sf
 CONNECTIVITY_SERVICE String sf
 WIFI_SERVICE String sf
 WIFI_P2P_SERVICE String sf
 NSD_SERVICE String sf
 AUDIO_SERVICE String sf
 MEDIA_ROUTER_SERVICE String sf
 TELEPHONY_SERVICE String sf
 CLIPBOARD_SERVICE String sf
 INPUT_METHOD_SERVICE String sf
 TEXT_SERVICES_MANAGER_SERVICE String sf
 DROPBOX_SERVICE String sf
 DEVICE_POLICY_SERVICE String sf
 UI_MODE_SERVICE String sf
 DOWNLOAD_SERVICE String sf
 NFC_SERVICE String sf
 USB_SERVICE String sf
 INPUT_SERVICE String sf
 CONTEXT_INCLUDE_CODE int sf
 CONTEXT_IGNORE_SECURITY int sf
 CONTEXT_RESTRICTED int sf
 new() -
 getAssets().res.AssetManager a
 getResources().res.Resources a
 getPackageManager().pm.PackageManager a
 getContentResolver().ContentResolver a
 getMainLooper()android.os.Looper a
 getApplicationContext().Context a
 registerComponentCallbacks(.ComponentCallbacks)void -
 unregisterComponentCallbacks(.ComponentCallbacks)void -
 getText(int)CharSequence f
 getString(int)String f
 getString(int,Object[])String fv
 setTheme(int)void a
 getTheme().res.Resources.Theme a
 obtainStyledAttributes(int[]).res.TypedArray f
 obtainStyledAttributes(int,int[]).res.TypedArray f !.res.Resources.NotFoundException
 obtainStyledAttributes(android.util.AttributeSet,int[]).res.TypedArray f
 obtainStyledAttributes(android.util.AttributeSet,int[],int,int).res.TypedArray f
 getClassLoader()ClassLoader a
 getPackageName()String a
 getApplicationInfo().pm.ApplicationInfo a
 getPackageResourcePath()String a
 getPackageCodePath()String a
 getSharedPreferences(String,int).SharedPreferences a
 openFileInput(String)java.io.FileInputStream a !java.io.FileNotFoundException
 openFileOutput(String,int)java.io.FileOutputStream a !java.io.FileNotFoundException
 deleteFile(String)boolean a
 getFileStreamPath(String)java.io.File a
 getFilesDir()java.io.File a
 getExternalFilesDir(String)java.io.File a
 getObbDir()java.io.File a
 getCacheDir()java.io.File a
 getExternalCacheDir()java.io.File a
 fileList()String[] a
 getDir(String,int)java.io.File a
 openOrCreateDatabase(String,int,android.database.sqlite.SQLiteDatabase.CursorFactory)android.database.sqlite.SQLiteDatabase a
 openOrCreateDatabase(String,int,android.database.sqlite.SQLiteDatabase.CursorFactory,android.database.DatabaseErrorHandler)android.database.sqlite.SQLiteDatabase a
 deleteDatabase(String)boolean a
 getDatabasePath(String)java.io.File a
 databaseList()String[] a
 getWallpaper()android.graphics.drawable.Drawable ax
 peekWallpaper()android.graphics.drawable.Drawable ax
 getWallpaperDesiredMinimumWidth()int ax
 getWallpaperDesiredMinimumHeight()int ax
 setWallpaper(android.graphics.Bitmap)void ax !java.io.IOException
 setWallpaper(java.io.InputStream)void ax !java.io.IOException
 clearWallpaper()void ax !java.io.IOException
 startActivity(.Intent)void a
 startActivity(.Intent,android.os.Bundle)void a
 startActivities(.Intent[])void a
 startActivities(.Intent[],android.os.Bundle)void a
 startIntentSender(.IntentSender,.Intent,int,int,int)void a !.IntentSender.SendIntentException
 startIntentSender(.IntentSender,.Intent,int,int,int,android.os.Bundle)void a !.IntentSender.SendIntentException
 sendBroadcast(.Intent)void a
 sendBroadcast(.Intent,String)void a
 sendOrderedBroadcast(.Intent,String)void a
 sendOrderedBroadcast(.Intent,String,.BroadcastReceiver,android.os.Handler,int,String,android.os.Bundle)void a
 sendStickyBroadcast(.Intent)void a
 sendStickyOrderedBroadcast(.Intent,.BroadcastReceiver,android.os.Handler,int,String,android.os.Bundle)void a
 removeStickyBroadcast(.Intent)void a
 registerReceiver(.BroadcastReceiver,.IntentFilter).Intent a
 registerReceiver(.BroadcastReceiver,.IntentFilter,String,android.os.Handler).Intent a
 unregisterReceiver(.BroadcastReceiver)void a
 startService(.Intent).ComponentName a
 stopService(.Intent)boolean a
 bindService(.Intent,.ServiceConnection,int)boolean a
 unbindService(.ServiceConnection)void a
 startInstrumentation(.ComponentName,String,android.os.Bundle)boolean a
 getSystemService(String)Object a
 checkPermission(String,int,int)int a
 checkCallingPermission(String)int a
 checkCallingOrSelfPermission(String)int a
 enforcePermission(String,int,int,String)void a
 enforceCallingPermission(String,String)void a
 enforceCallingOrSelfPermission(String,String)void a
 grantUriPermission(String,android.net.Uri,int)void a
 revokeUriPermission(android.net.Uri,int)void a
 checkUriPermission(android.net.Uri,int,int,int)int a
 checkCallingUriPermission(android.net.Uri,int)int a
 checkCallingOrSelfUriPermission(android.net.Uri,int)int a
 checkUriPermission(android.net.Uri,String,String,int,int,int)int a
 enforceUriPermission(android.net.Uri,int,int,int,String)void a
 enforceCallingUriPermission(android.net.Uri,int,String)void a
 enforceCallingOrSelfUriPermission(android.net.Uri,int,String)void a
 enforceUriPermission(android.net.Uri,String,String,int,int,int,String)void a
 createPackageContext(String,int).Context a !.pm.PackageManager.NameNotFoundException
 isRestricted()boolean -
ContextWrapper - :.Context
 new(.Context) -
 attachBaseContext(.Context)void o
 getBaseContext().Context -
 getAssets().res.AssetManager -
 getResources().res.Resources -
 getPackageManager().pm.PackageManager -
 getContentResolver().ContentResolver -
 getMainLooper()android.os.Looper -
 getApplicationContext().Context -
 setTheme(int)void -
 getTheme().res.Resources.Theme -
 getClassLoader()ClassLoader -
 getPackageName()String -
 getApplicationInfo().pm.ApplicationInfo -
 getPackageResourcePath()String -
 getPackageCodePath()String -
 getSharedPreferences(String,int).SharedPreferences -
 openFileInput(String)java.io.FileInputStream - !java.io.FileNotFoundException
 openFileOutput(String,int)java.io.FileOutputStream - !java.io.FileNotFoundException
 deleteFile(String)boolean -
 getFileStreamPath(String)java.io.File -
 fileList()String[] -
 getFilesDir()java.io.File -
 getExternalFilesDir(String)java.io.File -
 getObbDir()java.io.File -
 getCacheDir()java.io.File -
 getExternalCacheDir()java.io.File -
 getDir(String,int)java.io.File -
 openOrCreateDatabase(String,int,android.database.sqlite.SQLiteDatabase.CursorFactory)android.database.sqlite.SQLiteDatabase -
 openOrCreateDatabase(String,int,android.database.sqlite.SQLiteDatabase.CursorFactory,android.database.DatabaseErrorHandler)android.database.sqlite.SQLiteDatabase -
 deleteDatabase(String)boolean -
 getDatabasePath(String)java.io.File -
 databaseList()String[] -
 getWallpaper()android.graphics.drawable.Drawable -
 peekWallpaper()android.graphics.drawable.Drawable -
 getWallpaperDesiredMinimumWidth()int -
 getWallpaperDesiredMinimumHeight()int -
 setWallpaper(android.graphics.Bitmap)void - !java.io.IOException
 setWallpaper(java.io.InputStream)void - !java.io.IOException
 clearWallpaper()void - !java.io.IOException
 startActivity(.Intent)void -
 startActivity(.Intent,android.os.Bundle)void -
 startActivities(.Intent[])void -
 startActivities(.Intent[],android.os.Bundle)void -
 startIntentSender(.IntentSender,.Intent,int,int,int)void - !.IntentSender.SendIntentException
 startIntentSender(.IntentSender,.Intent,int,int,int,android.os.Bundle)void - !.IntentSender.SendIntentException
 sendBroadcast(.Intent)void -
 sendBroadcast(.Intent,String)void -
 sendOrderedBroadcast(.Intent,String)void -
 sendOrderedBroadcast(.Intent,String,.BroadcastReceiver,android.os.Handler,int,String,android.os.Bundle)void -
 sendStickyBroadcast(.Intent)void -
 sendStickyOrderedBroadcast(.Intent,.BroadcastReceiver,android.os.Handler,int,String,android.os.Bundle)void -
 removeStickyBroadcast(.Intent)void -
 registerReceiver(.BroadcastReceiver,.IntentFilter).Intent -
 registerReceiver(.BroadcastReceiver,.IntentFilter,String,android.os.Handler).Intent -
 unregisterReceiver(.BroadcastReceiver)void -
 startService(.Intent).ComponentName -
 stopService(.Intent)boolean -
 bindService(.Intent,.ServiceConnection,int)boolean -
 unbindService(.ServiceConnection)void -
 startInstrumentation(.ComponentName,String,android.os.Bundle)boolean -
 getSystemService(String)Object -
 checkPermission(String,int,int)int -
 checkCallingPermission(String)int -
 checkCallingOrSelfPermission(String)int -
 enforcePermission(String,int,int,String)void -
 enforceCallingPermission(String,String)void -
 enforceCallingOrSelfPermission(String,String)void -
 grantUriPermission(String,android.net.Uri,int)void -
 revokeUriPermission(android.net.Uri,int)void -
 checkUriPermission(android.net.Uri,int,int,int)int -
 checkCallingUriPermission(android.net.Uri,int)int -
 checkCallingOrSelfUriPermission(android.net.Uri,int)int -
 checkUriPermission(android.net.Uri,String,String,int,int,int)int -
 enforceUriPermission(android.net.Uri,int,int,int,String)void -
 enforceCallingUriPermission(android.net.Uri,int,String)void -
 enforceCallingOrSelfUriPermission(android.net.Uri,int,String)void -
 enforceUriPermission(android.net.Uri,String,String,int,int,int,String)void -
 createPackageContext(String,int).Context - !.pm.PackageManager.NameNotFoundException
 isRestricted()boolean -
CursorLoader - :.AsyncTaskLoader<android.database.Cursor>
 new(.Context) -
 new(.Context,android.net.Uri,String[],String,String[],String) -
 loadInBackground()android.database.Cursor -
 cancelLoadInBackground()void -
 deliverResult(android.database.Cursor)void -
 onStartLoading()void o
 onStopLoading()void o
 onCanceled(android.database.Cursor)void -
 onReset()void o
 getUri()android.net.Uri -
 setUri(android.net.Uri)void -
 getProjection()String[] -
 setProjection(String[])void -
 getSelection()String -
 setSelection(String)void -
 getSelectionArgs()String[] -
 setSelectionArgs(String[])void -
 getSortOrder()String -
 setSortOrder(String)void -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void -
DialogInterface ai +OnCancelListener,OnClickListener,OnDismissListener,OnKeyListener,OnMultiChoiceClickListener,OnShowListener
 BUTTON_POSITIVE int sf
 BUTTON_NEGATIVE int sf
 BUTTON_NEUTRAL int sf
 BUTTON1 int sfx
 BUTTON2 int sfx
 BUTTON3 int sfx
 cancel()void a
 dismiss()void a
DialogInterface.OnCancelListener sai
 onCancel(.DialogInterface)void a
DialogInterface.OnClickListener sai
 onClick(.DialogInterface,int)void a
DialogInterface.OnDismissListener sai
 onDismiss(.DialogInterface)void a
DialogInterface.OnKeyListener sai
 onKey(.DialogInterface,int,android.view.KeyEvent)boolean a
DialogInterface.OnMultiChoiceClickListener sai
 onClick(.DialogInterface,int,boolean)void a
DialogInterface.OnShowListener sai
 onShow(.DialogInterface)void a
Entity f +NamedContentValues
 new(.ContentValues) -
 getEntityValues().ContentValues -
 getSubValues()java.util.ArrayList<.Entity.NamedContentValues> -
 addSubValue(android.net.Uri,.ContentValues)void -
 toString()String -
Entity.NamedContentValues s
 uri android.net.Uri f
 values .ContentValues f
 new(android.net.Uri,.ContentValues) -
EntityIterator ai :java.util.Iterator<.Entity>
 reset()void a
 close()void a
Intent - :android.os.Parcelable,Cloneable +FilterComparison,ShortcutIconResource
 ACTION_MAIN String sf
 ACTION_VIEW String sf
 ACTION_DEFAULT String sf
 ACTION_ATTACH_DATA String sf
 ACTION_EDIT String sf
 ACTION_INSERT_OR_EDIT String sf
 ACTION_PICK String sf
 ACTION_CREATE_SHORTCUT String sf
 EXTRA_SHORTCUT_INTENT String sf
 EXTRA_SHORTCUT_NAME String sf
 EXTRA_SHORTCUT_ICON String sf
 EXTRA_SHORTCUT_ICON_RESOURCE String sf
 ACTION_CHOOSER String sf
 ACTION_GET_CONTENT String sf
 ACTION_DIAL String sf
 ACTION_CALL String sf
 ACTION_SENDTO String sf
 ACTION_SEND String sf
 ACTION_SEND_MULTIPLE String sf
 ACTION_ANSWER String sf
 ACTION_INSERT String sf
 ACTION_PASTE String sf
 ACTION_DELETE String sf
 ACTION_RUN String sf
 ACTION_SYNC String sf
 ACTION_PICK_ACTIVITY String sf
 ACTION_SEARCH String sf
 ACTION_SYSTEM_TUTORIAL String sf
 ACTION_WEB_SEARCH String sf
 ACTION_ASSIST String sf
 ACTION_ALL_APPS String sf
 ACTION_SET_WALLPAPER String sf
 ACTION_BUG_REPORT String sf
 ACTION_FACTORY_TEST String sf
 ACTION_CALL_BUTTON String sf
 ACTION_VOICE_COMMAND String sf
 ACTION_SEARCH_LONG_PRESS String sf
 ACTION_APP_ERROR String sf
 ACTION_POWER_USAGE_SUMMARY String sf
 ACTION_MANAGE_NETWORK_USAGE String sf
 ACTION_INSTALL_PACKAGE String sf
 EXTRA_INSTALLER_PACKAGE_NAME String sf
 EXTRA_NOT_UNKNOWN_SOURCE String sf
 EXTRA_ALLOW_REPLACE String sfx
 EXTRA_RETURN_RESULT String sf
 ACTION_UNINSTALL_PACKAGE String sf
 ACTION_SCREEN_OFF String sf
 ACTION_SCREEN_ON String sf
 ACTION_USER_PRESENT String sf
 ACTION_TIME_TICK String sf
 ACTION_TIME_CHANGED String sf
 ACTION_DATE_CHANGED String sf
 ACTION_TIMEZONE_CHANGED String sf
 ACTION_BOOT_COMPLETED String sf
 ACTION_CLOSE_SYSTEM_DIALOGS String sf
 ACTION_PACKAGE_INSTALL String sfx
 ACTION_PACKAGE_ADDED String sf
 ACTION_PACKAGE_REPLACED String sf
 ACTION_MY_PACKAGE_REPLACED String sf
 ACTION_PACKAGE_REMOVED String sf
 ACTION_PACKAGE_FULLY_REMOVED String sf
 ACTION_PACKAGE_CHANGED String sf
 ACTION_PACKAGE_RESTARTED String sf
 ACTION_PACKAGE_DATA_CLEARED String sf
 ACTION_UID_REMOVED String sf
 ACTION_PACKAGE_FIRST_LAUNCH String sf
 ACTION_PACKAGE_NEEDS_VERIFICATION String sf
 ACTION_EXTERNAL_APPLICATIONS_AVAILABLE String sf
 ACTION_EXTERNAL_APPLICATIONS_UNAVAILABLE String sf
 ACTION_WALLPAPER_CHANGED String sfx
 ACTION_CONFIGURATION_CHANGED String sf
 ACTION_LOCALE_CHANGED String sf
 ACTION_BATTERY_CHANGED String sf
 ACTION_BATTERY_LOW String sf
 ACTION_BATTERY_OKAY String sf
 ACTION_POWER_CONNECTED String sf
 ACTION_POWER_DISCONNECTED String sf
 ACTION_SHUTDOWN String sf
 ACTION_DEVICE_STORAGE_LOW String sf
 ACTION_DEVICE_STORAGE_OK String sf
 ACTION_MANAGE_PACKAGE_STORAGE String sf
 ACTION_UMS_CONNECTED String sfx
 ACTION_UMS_DISCONNECTED String sfx
 ACTION_MEDIA_REMOVED String sf
 ACTION_MEDIA_UNMOUNTED String sf
 ACTION_MEDIA_CHECKING String sf
 ACTION_MEDIA_NOFS String sf
 ACTION_MEDIA_MOUNTED String sf
 ACTION_MEDIA_SHARED String sf
 ACTION_MEDIA_BAD_REMOVAL String sf
 ACTION_MEDIA_UNMOUNTABLE String sf
 ACTION_MEDIA_EJECT String sf
 ACTION_MEDIA_SCANNER_STARTED String sf
 ACTION_MEDIA_SCANNER_FINISHED String sf
 ACTION_MEDIA_SCANNER_SCAN_FILE String sf
 ACTION_MEDIA_BUTTON String sf
 ACTION_CAMERA_BUTTON String sf
 ACTION_GTALK_SERVICE_CONNECTED String sf
 ACTION_GTALK_SERVICE_DISCONNECTED String sf
 ACTION_INPUT_METHOD_CHANGED String sf
 ACTION_AIRPLANE_MODE_CHANGED String sf
 ACTION_PROVIDER_CHANGED String sf
 ACTION_HEADSET_PLUG String sf
 ACTION_NEW_OUTGOING_CALL String sf
 ACTION_REBOOT String sf
 ACTION_DOCK_EVENT String sf
 CATEGORY_DEFAULT String sf
 CATEGORY_BROWSABLE String sf
 CATEGORY_ALTERNATIVE String sf
 CATEGORY_SELECTED_ALTERNATIVE String sf
 CATEGORY_TAB String sf
 CATEGORY_LAUNCHER String sf
 CATEGORY_INFO String sf
 CATEGORY_HOME String sf
 CATEGORY_PREFERENCE String sf
 CATEGORY_DEVELOPMENT_PREFERENCE String sf
 CATEGORY_EMBED String sf
 CATEGORY_APP_MARKET String sf
 CATEGORY_MONKEY String sf
 CATEGORY_TEST String sf
 CATEGORY_UNIT_TEST String sf
 CATEGORY_SAMPLE_CODE String sf
 CATEGORY_OPENABLE String sf
 CATEGORY_FRAMEWORK_INSTRUMENTATION_TEST String sf
 CATEGORY_CAR_DOCK String sf
 CATEGORY_DESK_DOCK String sf
 CATEGORY_LE_DESK_DOCK String sf
 CATEGORY_HE_DESK_DOCK String sf
 CATEGORY_CAR_MODE String sf
 CATEGORY_APP_BROWSER String sf
 CATEGORY_APP_CALCULATOR String sf
 CATEGORY_APP_CALENDAR String sf
 CATEGORY_APP_CONTACTS String sf
 CATEGORY_APP_EMAIL String sf
 CATEGORY_APP_GALLERY String sf
 CATEGORY_APP_MAPS String sf
 CATEGORY_APP_MESSAGING String sf
 CATEGORY_APP_MUSIC String sf
 EXTRA_TEMPLATE String sf
 EXTRA_TEXT String sf
 EXTRA_HTML_TEXT String sf
 EXTRA_STREAM String sf
 EXTRA_EMAIL String sf
 EXTRA_CC String sf
 EXTRA_BCC String sf
 EXTRA_SUBJECT String sf
 EXTRA_INTENT String sf
 EXTRA_TITLE String sf
 EXTRA_INITIAL_INTENTS String sf
 EXTRA_KEY_EVENT String sf
 EXTRA_DONT_KILL_APP String sf
 EXTRA_PHONE_NUMBER String sf
 EXTRA_UID String sf
 EXTRA_DATA_REMOVED String sf
 EXTRA_REPLACING String sf
 EXTRA_ALARM_COUNT String sf
 EXTRA_DOCK_STATE String sf
 EXTRA_DOCK_STATE_UNDOCKED int sf
 EXTRA_DOCK_STATE_DESK int sf
 EXTRA_DOCK_STATE_CAR int sf
 EXTRA_DOCK_STATE_LE_DESK int sf
 EXTRA_DOCK_STATE_HE_DESK int sf
 METADATA_DOCK_HOME String sf
 EXTRA_BUG_REPORT String sf
 EXTRA_REMOTE_INTENT_TOKEN String sf
 EXTRA_CHANGED_COMPONENT_NAME String sfx
 EXTRA_CHANGED_COMPONENT_NAME_LIST String sf
 EXTRA_CHANGED_PACKAGE_LIST String sf
 EXTRA_CHANGED_UID_LIST String sf
 EXTRA_LOCAL_ONLY String sf
 FLAG_GRANT_READ_URI_PERMISSION int sf
 FLAG_GRANT_WRITE_URI_PERMISSION int sf
 FLAG_FROM_BACKGROUND int sf
 FLAG_DEBUG_LOG_RESOLUTION int sf
 FLAG_EXCLUDE_STOPPED_PACKAGES int sf
 FLAG_INCLUDE_STOPPED_PACKAGES int sf
 FLAG_ACTIVITY_NO_HISTORY int sf
 FLAG_ACTIVITY_SINGLE_TOP int sf
 FLAG_ACTIVITY_NEW_TASK int sf
 FLAG_ACTIVITY_MULTIPLE_TASK int sf
 FLAG_ACTIVITY_CLEAR_TOP int sf
 FLAG_ACTIVITY_FORWARD_RESULT int sf
 FLAG_ACTIVITY_PREVIOUS_IS_TOP int sf
 FLAG_ACTIVITY_EXCLUDE_FROM_RECENTS int sf
 FLAG_ACTIVITY_BROUGHT_TO_FRONT int sf
 FLAG_ACTIVITY_RESET_TASK_IF_NEEDED int sf
 FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY int sf
 FLAG_ACTIVITY_CLEAR_WHEN_TASK_RESET int sf
 FLAG_ACTIVITY_NO_USER_ACTION int sf
 FLAG_ACTIVITY_REORDER_TO_FRONT int sf
 FLAG_ACTIVITY_NO_ANIMATION int sf
 FLAG_ACTIVITY_CLEAR_TASK int sf
 FLAG_ACTIVITY_TASK_ON_HOME int sf
 FLAG_RECEIVER_REGISTERED_ONLY int sf
 FLAG_RECEIVER_REPLACE_PENDING int sf
 FLAG_RECEIVER_FOREGROUND int sf
 URI_INTENT_SCHEME int sf
 FILL_IN_ACTION int sf
 FILL_IN_DATA int sf
 FILL_IN_CATEGORIES int sf
 FILL_IN_COMPONENT int sf
 FILL_IN_PACKAGE int sf
 FILL_IN_SOURCE_BOUNDS int sf
 FILL_IN_SELECTOR int sf
 FILL_IN_CLIP_DATA int sf
 CREATOR android.os.Parcelable.Creator<.Intent> sf
 new() -
 new(.Intent) -
 new(String) -
 new(String,android.net.Uri) -
 new(.Context,Class<?>) -
 new(String,android.net.Uri,.Context,Class<?>) -
 createChooser(.Intent,CharSequence).Intent s
 clone()Object -
 cloneFilter().Intent -
 makeMainActivity(.ComponentName).Intent s
 makeMainSelectorActivity(String,String).Intent s
 makeRestartActivityTask(.ComponentName).Intent s
 getIntent(String).Intent sx !java.net.URISyntaxException
 parseUri(String,int).Intent s !java.net.URISyntaxException
 getIntentOld(String).Intent s !java.net.URISyntaxException
 getAction()String -
 getData()android.net.Uri -
 getDataString()String -
 getScheme()String -
 getType()String -
 resolveType(.Context)String -
 resolveType(.ContentResolver)String -
 resolveTypeIfNeeded(.ContentResolver)String -
 hasCategory(String)boolean -
 getCategories()java.util.Set<String> -
 getSelector().Intent -
 getClipData().ClipData -
 setExtrasClassLoader(ClassLoader)void -
 hasExtra(String)boolean -
 hasFileDescriptors()boolean -
 getBooleanExtra(String,boolean)boolean -
 getByteExtra(String,byte)byte -
 getShortExtra(String,short)short -
 getCharExtra(String,char)char -
 getIntExtra(String,int)int -
 getLongExtra(String,long)long -
 getFloatExtra(String,float)float -
 getDoubleExtra(String,double)double -
 getStringExtra(String)String -
 getCharSequenceExtra(String)CharSequence -
 getParcelableExtra(String)<T> - <T=android.os.Parcelable>
 getParcelableArrayExtra(String)android.os.Parcelable[] -
 getParcelableArrayListExtra(String)java.util.ArrayList<<T>> - <T=android.os.Parcelable>
 getSerializableExtra(String)java.io.Serializable -
 getIntegerArrayListExtra(String)java.util.ArrayList<Integer> -
 getStringArrayListExtra(String)java.util.ArrayList<String> -
 getCharSequenceArrayListExtra(String)java.util.ArrayList<CharSequence> -
 getBooleanArrayExtra(String)boolean[] -
 getByteArrayExtra(String)byte[] -
 getShortArrayExtra(String)short[] -
 getCharArrayExtra(String)char[] -
 getIntArrayExtra(String)int[] -
 getLongArrayExtra(String)long[] -
 getFloatArrayExtra(String)float[] -
 getDoubleArrayExtra(String)double[] -
 getStringArrayExtra(String)String[] -
 getCharSequenceArrayExtra(String)CharSequence[] -
 getBundleExtra(String)android.os.Bundle -
 getExtras()android.os.Bundle -
 getFlags()int -
 getPackage()String -
 getComponent().ComponentName -
 getSourceBounds()android.graphics.Rect -
 resolveActivity(.pm.PackageManager).ComponentName -
 resolveActivityInfo(.pm.PackageManager,int).pm.ActivityInfo -
 setAction(String).Intent -
 setData(android.net.Uri).Intent -
 setDataAndNormalize(android.net.Uri).Intent -
 setType(String).Intent -
 setTypeAndNormalize(String).Intent -
 setDataAndType(android.net.Uri,String).Intent -
 setDataAndTypeAndNormalize(android.net.Uri,String).Intent -
 addCategory(String).Intent -
 removeCategory(String)void -
 setSelector(.Intent)void -
 setClipData(.ClipData)void -
 putExtra(String,boolean).Intent -
 putExtra(String,byte).Intent -
 putExtra(String,char).Intent -
 putExtra(String,short).Intent -
 putExtra(String,int).Intent -
 putExtra(String,long).Intent -
 putExtra(String,float).Intent -
 putExtra(String,double).Intent -
 putExtra(String,String).Intent -
 putExtra(String,CharSequence).Intent -
 putExtra(String,android.os.Parcelable).Intent -
 putExtra(String,android.os.Parcelable[]).Intent -
 putParcelableArrayListExtra(String,java.util.ArrayList<android.os.Parcelable>).Intent -
 putIntegerArrayListExtra(String,java.util.ArrayList<Integer>).Intent -
 putStringArrayListExtra(String,java.util.ArrayList<String>).Intent -
 putCharSequenceArrayListExtra(String,java.util.ArrayList<CharSequence>).Intent -
 putExtra(String,java.io.Serializable).Intent -
 putExtra(String,boolean[]).Intent -
 putExtra(String,byte[]).Intent -
 putExtra(String,short[]).Intent -
 putExtra(String,char[]).Intent -
 putExtra(String,int[]).Intent -
 putExtra(String,long[]).Intent -
 putExtra(String,float[]).Intent -
 putExtra(String,double[]).Intent -
 putExtra(String,String[]).Intent -
 putExtra(String,CharSequence[]).Intent -
 putExtra(String,android.os.Bundle).Intent -
 putExtras(.Intent).Intent -
 putExtras(android.os.Bundle).Intent -
 replaceExtras(.Intent).Intent -
 replaceExtras(android.os.Bundle).Intent -
 removeExtra(String)void -
 setFlags(int).Intent -
 addFlags(int).Intent -
 setPackage(String).Intent -
 setComponent(.ComponentName).Intent -
 setClassName(.Context,String).Intent -
 setClassName(String,String).Intent -
 setClass(.Context,Class<?>).Intent -
 setSourceBounds(android.graphics.Rect)void -
 fillIn(.Intent,int)int -
 filterEquals(.Intent)boolean -
 filterHashCode()int -
 toString()String -
 toURI()String x
 toUri(int)String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
 parseIntent(.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet).Intent s !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 normalizeMimeType(String)String s
Intent.FilterComparison sf
 new(.Intent) -
 getIntent().Intent -
 equals(Object)boolean -
 hashCode()int -
Intent.ShortcutIconResource s :android.os.Parcelable
 packageName String -
 resourceName String -
 CREATOR android.os.Parcelable.Creator<.Intent.ShortcutIconResource> sf
 new() -
 fromContext(.Context,int).Intent.ShortcutIconResource s
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
IntentFilter - :android.os.Parcelable +AuthorityEntry,MalformedMimeTypeException
 SYSTEM_HIGH_PRIORITY int sf
 SYSTEM_LOW_PRIORITY int sf
 MATCH_CATEGORY_MASK int sf
 MATCH_ADJUSTMENT_MASK int sf
 MATCH_ADJUSTMENT_NORMAL int sf
 MATCH_CATEGORY_EMPTY int sf
 MATCH_CATEGORY_SCHEME int sf
 MATCH_CATEGORY_HOST int sf
 MATCH_CATEGORY_PORT int sf
 MATCH_CATEGORY_PATH int sf
 MATCH_CATEGORY_TYPE int sf
 NO_MATCH_TYPE int sf
 NO_MATCH_DATA int sf
 NO_MATCH_ACTION int sf
 NO_MATCH_CATEGORY int sf
 CREATOR android.os.Parcelable.Creator<.IntentFilter> sf
 new() -
 new(String) -
 new(String,String) - !.IntentFilter.MalformedMimeTypeException
 new(.IntentFilter) -
 create(String,String).IntentFilter s
 setPriority(int)void f
 getPriority()int f
 addAction(String)void f
 countActions()int f
 getAction(int)String f
 hasAction(String)boolean f
 matchAction(String)boolean f
 actionsIterator()java.util.Iterator<String> f
 addDataType(String)void f !.IntentFilter.MalformedMimeTypeException
 hasDataType(String)boolean f
 countDataTypes()int f
 getDataType(int)String f
 typesIterator()java.util.Iterator<String> f
 addDataScheme(String)void f
 countDataSchemes()int f
 getDataScheme(int)String f
 hasDataScheme(String)boolean f
 schemesIterator()java.util.Iterator<String> f
 addDataAuthority(String,String)void f
 countDataAuthorities()int f
 getDataAuthority(int).IntentFilter.AuthorityEntry f
 hasDataAuthority(android.net.Uri)boolean f
 authoritiesIterator()java.util.Iterator<.IntentFilter.AuthorityEntry> f
 addDataPath(String,int)void f
 countDataPaths()int f
 getDataPath(int)android.os.PatternMatcher f
 hasDataPath(String)boolean f
 pathsIterator()java.util.Iterator<android.os.PatternMatcher> f
 matchDataAuthority(android.net.Uri)int f
 matchData(String,String,android.net.Uri)int f
 addCategory(String)void f
 countCategories()int f
 getCategory(int)String f
 hasCategory(String)boolean f
 categoriesIterator()java.util.Iterator<String> f
 matchCategories(java.util.Set<String>)String f
 match(.ContentResolver,.Intent,boolean,String)int f
 match(String,String,String,android.net.Uri,java.util.Set<String>,String)int f
 writeToXml(org.xmlpull.v1.XmlSerializer)void - !java.io.IOException
 readFromXml(org.xmlpull.v1.XmlPullParser)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 dump(android.util.Printer,String)void -
 describeContents()int f
 writeToParcel(android.os.Parcel,int)void f
IntentFilter.AuthorityEntry sf
 new(String,String) -
 getHost()String -
 getPort()int -
 match(android.net.Uri)int -
IntentFilter.MalformedMimeTypeException s :android.util.AndroidException
 new() -
 new(String) -
IntentSender - :android.os.Parcelable +OnFinished,SendIntentException
 CREATOR android.os.Parcelable.Creator<.IntentSender> sf
 sendIntent(.Context,int,.Intent,.IntentSender.OnFinished,android.os.Handler)void - !.IntentSender.SendIntentException
 sendIntent(.Context,int,.Intent,.IntentSender.OnFinished,android.os.Handler,String)void - !.IntentSender.SendIntentException
 getTargetPackage()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 writeIntentSenderOrNullToParcel(.IntentSender,android.os.Parcel)void s
 readIntentSenderOrNullFromParcel(android.os.Parcel).IntentSender s
IntentSender.OnFinished sai
 onSendFinished(.IntentSender,.Intent,int,String,android.os.Bundle)void a
IntentSender.SendIntentException s :android.util.AndroidException
 new() -
 new(String) -
 new(Exception) -
Loader - <D=Object> +ForceLoadContentObserver,OnLoadCanceledListener,OnLoadCompleteListener
 new(.Context) -
 deliverResult(<D>)void -
 deliverCancellation()void -
 getContext().Context -
 getId()int -
 registerListener(int,.Loader.OnLoadCompleteListener<<D>>)void -
 unregisterListener(.Loader.OnLoadCompleteListener<<D>>)void -
 registerOnLoadCanceledListener(.Loader.OnLoadCanceledListener<<D>>)void -
 unregisterOnLoadCanceledListener(.Loader.OnLoadCanceledListener<<D>>)void -
 isStarted()boolean -
 isAbandoned()boolean -
 isReset()boolean -
 startLoading()void f
 onStartLoading()void o
 cancelLoad()boolean -
 onCancelLoad()boolean o
 forceLoad()void -
 onForceLoad()void o
 stopLoading()void -
 onStopLoading()void o
 abandon()void -
 onAbandon()void o
 reset()void -
 onReset()void o
 takeContentChanged()boolean -
 onContentChanged()void -
 dataToString(<D>)String -
 toString()String -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void -
Loader.ForceLoadContentObserver f :android.database.ContentObserver
 new() -
 deliverSelfNotifications()boolean -
 onChange(boolean)void -
Loader.OnLoadCanceledListener sai <D=Object>
 onLoadCanceled(.Loader<<D>>)void a
Loader.OnLoadCompleteListener sai <D=Object>
 onLoadComplete(.Loader<<D>>,<D>)void a
MutableContextWrapper - :.ContextWrapper
 new(.Context) -
 setBaseContext(.Context)void -
OperationApplicationException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
 new(int) -
 new(String,int) -
 getNumSuccessfulYieldPoints()int -
PeriodicSync - :android.os.Parcelable
 account android.accounts.Account f
 authority String f
 extras android.os.Bundle f
 period long f
 CREATOR android.os.Parcelable.Creator<.PeriodicSync> sf
 new(android.accounts.Account,String,android.os.Bundle,long) -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 equals(Object)boolean -
ReceiverCallNotAllowedException - :android.util.AndroidRuntimeException
 new(String) -
SearchRecentSuggestionsProvider - :.ContentProvider
 DATABASE_MODE_QUERIES int sf
 DATABASE_MODE_2LINES int sf
 new() -
 setupSuggestions(String,int)void o
 delete(android.net.Uri,String,String[])int -
 getType(android.net.Uri)String -
 insert(android.net.Uri,.ContentValues)android.net.Uri -
 onCreate()boolean -
 query(android.net.Uri,String[],String,String[],String)android.database.Cursor -
 update(android.net.Uri,.ContentValues,String,String[])int -
ServiceConnection ai
 onServiceConnected(.ComponentName,android.os.IBinder)void a
 onServiceDisconnected(.ComponentName)void a
SharedPreferences ai +Editor,OnSharedPreferenceChangeListener
 getAll()java.util.Map<String,?> a
 getString(String,String)String a
 getStringSet(String,java.util.Set<String>)java.util.Set<String> a
 getInt(String,int)int a
 getLong(String,long)long a
 getFloat(String,float)float a
 getBoolean(String,boolean)boolean a
 contains(String)boolean a
 edit().SharedPreferences.Editor a
 registerOnSharedPreferenceChangeListener(.SharedPreferences.OnSharedPreferenceChangeListener)void a
 unregisterOnSharedPreferenceChangeListener(.SharedPreferences.OnSharedPreferenceChangeListener)void a
SharedPreferences.Editor sai
 putString(String,String).SharedPreferences.Editor a
 putStringSet(String,java.util.Set<String>).SharedPreferences.Editor a
 putInt(String,int).SharedPreferences.Editor a
 putLong(String,long).SharedPreferences.Editor a
 putFloat(String,float).SharedPreferences.Editor a
 putBoolean(String,boolean).SharedPreferences.Editor a
 remove(String).SharedPreferences.Editor a
 clear().SharedPreferences.Editor a
 commit()boolean a
 apply()void a
SharedPreferences.OnSharedPreferenceChangeListener sai
 onSharedPreferenceChanged(.SharedPreferences,String)void a
SyncAdapterType - :android.os.Parcelable
 authority String f
 accountType String f
 isKey boolean f
 CREATOR android.os.Parcelable.Creator<.SyncAdapterType> sf
 new(String,String,boolean,boolean) -
 new(android.os.Parcel) -
 supportsUploading()boolean -
 isUserVisible()boolean -
 allowParallelSyncs()boolean -
 isAlwaysSyncable()boolean -
 getSettingsActivity()String -
 newKey(String,String).SyncAdapterType s
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
SyncContext -
 onFinished(.SyncResult)void -
 getSyncContextBinder()android.os.IBinder -
SyncInfo - :android.os.Parcelable
 account android.accounts.Account f
 authority String f
 startTime long f
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
SyncResult f :android.os.Parcelable
 syncAlreadyInProgress boolean f
 tooManyDeletions boolean -
 tooManyRetries boolean -
 databaseError boolean -
 fullSyncRequested boolean -
 partialSyncUnavailable boolean -
 moreRecordsToGet boolean -
 delayUntil long -
 stats .SyncStats f
 ALREADY_IN_PROGRESS .SyncResult sf
 CREATOR android.os.Parcelable.Creator<.SyncResult> sf
 new() -
 hasHardError()boolean -
 hasSoftError()boolean -
 hasError()boolean -
 madeSomeProgress()boolean -
 clear()void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
 toDebugString()String -
SyncStats - :android.os.Parcelable
 numAuthExceptions long -
 numIoExceptions long -
 numParseExceptions long -
 numConflictDetectedExceptions long -
 numInserts long -
 numUpdates long -
 numDeletes long -
 numEntries long -
 numSkippedEntries long -
 CREATOR android.os.Parcelable.Creator<.SyncStats> sf
 new() -
 new(android.os.Parcel) -
 toString()String -
 clear()void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
SyncStatusObserver ai
 onStatusChanged(int)void a
UriMatcher -
 NO_MATCH int sf
 new(int) -
 addURI(String,String,int)void -
 match(android.net.Uri)int -
package android.content.pm
ActivityInfo - :.ComponentInfo,android.os.Parcelable
 theme int -
 LAUNCH_MULTIPLE int sf
 LAUNCH_SINGLE_TOP int sf
 LAUNCH_SINGLE_TASK int sf
 LAUNCH_SINGLE_INSTANCE int sf
 launchMode int -
 permission String -
 taskAffinity String -
 targetActivity String -
 FLAG_MULTIPROCESS int sf
 FLAG_FINISH_ON_TASK_LAUNCH int sf
 FLAG_CLEAR_TASK_ON_LAUNCH int sf
 FLAG_ALWAYS_RETAIN_TASK_STATE int sf
 FLAG_STATE_NOT_NEEDED int sf
 FLAG_EXCLUDE_FROM_RECENTS int sf
 FLAG_ALLOW_TASK_REPARENTING int sf
 FLAG_NO_HISTORY int sf
 FLAG_FINISH_ON_CLOSE_SYSTEM_DIALOGS int sf
 FLAG_HARDWARE_ACCELERATED int sf
 flags int -
 SCREEN_ORIENTATION_UNSPECIFIED int sf
 SCREEN_ORIENTATION_LANDSCAPE int sf
 SCREEN_ORIENTATION_PORTRAIT int sf
 SCREEN_ORIENTATION_USER int sf
 SCREEN_ORIENTATION_BEHIND int sf
 SCREEN_ORIENTATION_SENSOR int sf
 SCREEN_ORIENTATION_NOSENSOR int sf
 SCREEN_ORIENTATION_SENSOR_LANDSCAPE int sf
 SCREEN_ORIENTATION_SENSOR_PORTRAIT int sf
 SCREEN_ORIENTATION_REVERSE_LANDSCAPE int sf
 SCREEN_ORIENTATION_REVERSE_PORTRAIT int sf
 SCREEN_ORIENTATION_FULL_SENSOR int sf
 screenOrientation int -
 CONFIG_MCC int sf
 CONFIG_MNC int sf
 CONFIG_LOCALE int sf
 CONFIG_TOUCHSCREEN int sf
 CONFIG_KEYBOARD int sf
 CONFIG_KEYBOARD_HIDDEN int sf
 CONFIG_NAVIGATION int sf
 CONFIG_ORIENTATION int sf
 CONFIG_SCREEN_LAYOUT int sf
 CONFIG_UI_MODE int sf
 CONFIG_SCREEN_SIZE int sf
 CONFIG_SMALLEST_SCREEN_SIZE int sf
 CONFIG_FONT_SCALE int sf
 configChanges int -
 softInputMode int -
 uiOptions int -
 UIOPTION_SPLIT_ACTION_BAR_WHEN_NARROW int sf
 parentActivityName String -
 CREATOR android.os.Parcelable.Creator<.ActivityInfo> sf
 new() -
 new(.ActivityInfo) -
 getThemeResource()int f
 dump(android.util.Printer,String)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ApplicationInfo - :.PackageItemInfo,android.os.Parcelable +DisplayNameComparator
 taskAffinity String -
 permission String -
 processName String -
 className String -
 descriptionRes int -
 theme int -
 manageSpaceActivityName String -
 backupAgentName String -
 uiOptions int -
 FLAG_SYSTEM int sf
 FLAG_DEBUGGABLE int sf
 FLAG_HAS_CODE int sf
 FLAG_PERSISTENT int sf
 FLAG_FACTORY_TEST int sf
 FLAG_ALLOW_TASK_REPARENTING int sf
 FLAG_ALLOW_CLEAR_USER_DATA int sf
 FLAG_UPDATED_SYSTEM_APP int sf
 FLAG_TEST_ONLY int sf
 FLAG_SUPPORTS_SMALL_SCREENS int sf
 FLAG_SUPPORTS_NORMAL_SCREENS int sf
 FLAG_SUPPORTS_LARGE_SCREENS int sf
 FLAG_RESIZEABLE_FOR_SCREENS int sf
 FLAG_SUPPORTS_SCREEN_DENSITIES int sf
 FLAG_VM_SAFE_MODE int sf
 FLAG_ALLOW_BACKUP int sf
 FLAG_KILL_AFTER_RESTORE int sf
 FLAG_RESTORE_ANY_VERSION int sf
 FLAG_EXTERNAL_STORAGE int sf
 FLAG_SUPPORTS_XLARGE_SCREENS int sf
 FLAG_LARGE_HEAP int sf
 FLAG_STOPPED int sf
 flags int -
 requiresSmallestWidthDp int -
 compatibleWidthLimitDp int -
 largestWidthLimitDp int -
 sourceDir String -
 publicSourceDir String -
 sharedLibraryFiles String[] -
 dataDir String -
 nativeLibraryDir String -
 uid int -
 targetSdkVersion int -
 enabled boolean -
 CREATOR android.os.Parcelable.Creator<.ApplicationInfo> sf
 new() -
 new(.ApplicationInfo) -
 dump(android.util.Printer,String)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 loadDescription(.PackageManager)CharSequence -
ComponentInfo - :.PackageItemInfo
 applicationInfo .ApplicationInfo -
 processName String -
 descriptionRes int -
 enabled boolean -
 exported boolean -
 new() -
 new(.ComponentInfo) -
 new(android.os.Parcel) o
 loadLabel(.PackageManager)CharSequence -
 isEnabled()boolean -
 getIconResource()int f
 dumpFront(android.util.Printer,String)void o
 dumpBack(android.util.Printer,String)void o
 writeToParcel(android.os.Parcel,int)void -
ConfigurationInfo - :android.os.Parcelable
 reqTouchScreen int -
 reqKeyboardType int -
 reqNavigation int -
 INPUT_FEATURE_HARD_KEYBOARD int sf
 INPUT_FEATURE_FIVE_WAY_NAV int sf
 reqInputFeatures int -
 GL_ES_VERSION_UNDEFINED int sf
 reqGlEsVersion int -
 CREATOR android.os.Parcelable.Creator<.ConfigurationInfo> sf
 new() -
 new(.ConfigurationInfo) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getGlEsVersion()String -
FeatureInfo - :android.os.Parcelable
 name String -
 GL_ES_VERSION_UNDEFINED int sf
 reqGlEsVersion int -
 FLAG_REQUIRED int sf
 flags int -
 CREATOR android.os.Parcelable.Creator<.FeatureInfo> sf
 new() -
 new(.FeatureInfo) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getGlEsVersion()String -
InstrumentationInfo - :.PackageItemInfo,android.os.Parcelable
 targetPackage String -
 sourceDir String -
 publicSourceDir String -
 dataDir String -
 handleProfiling boolean -
 functionalTest boolean -
 CREATOR android.os.Parcelable.Creator<.InstrumentationInfo> sf
 new() -
 new(.InstrumentationInfo) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
LabeledIntent - :android.content.Intent
 CREATOR android.os.Parcelable.Creator<.LabeledIntent> sf
 new(android.content.Intent,String,int,int) -
 new(android.content.Intent,String,CharSequence,int) -
 new(String,int,int) -
 new(String,CharSequence,int) -
 getSourcePackage()String -
 getLabelResource()int -
 getNonLocalizedLabel()CharSequence -
 getIconResource()int -
 loadLabel(.PackageManager)CharSequence -
 loadIcon(.PackageManager)android.graphics.drawable.Drawable -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
PackageInfo - :android.os.Parcelable
 packageName String -
 versionCode int -
 versionName String -
 sharedUserId String -
 sharedUserLabel int -
 applicationInfo .ApplicationInfo -
 firstInstallTime long -
 lastUpdateTime long -
 gids int[] -
 activities .ActivityInfo[] -
 receivers .ActivityInfo[] -
 services .ServiceInfo[] -
 providers .ProviderInfo[] -
 instrumentation .InstrumentationInfo[] -
 permissions .PermissionInfo[] -
 requestedPermissions String[] -
 requestedPermissionsFlags int[] -
 REQUESTED_PERMISSION_REQUIRED int sf
 REQUESTED_PERMISSION_GRANTED int sf
 signatures .Signature[] -
 configPreferences .ConfigurationInfo[] -
 reqFeatures .FeatureInfo[] -
 CREATOR android.os.Parcelable.Creator<.PackageInfo> sf
 new() -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
PackageItemInfo - +DisplayNameComparator
 name String -
 packageName String -
 labelRes int -
 nonLocalizedLabel CharSequence -
 icon int -
 logo int -
 metaData android.os.Bundle -
 new() -
 new(.PackageItemInfo) -
 new(android.os.Parcel) o
 loadLabel(.PackageManager)CharSequence -
 loadIcon(.PackageManager)android.graphics.drawable.Drawable -
 loadLogo(.PackageManager)android.graphics.drawable.Drawable -
 loadXmlMetaData(.PackageManager,String)android.content.res.XmlResourceParser -
 dumpFront(android.util.Printer,String)void o
 dumpBack(android.util.Printer,String)void o
 writeToParcel(android.os.Parcel,int)void -
PackageManager a +NameNotFoundException
 GET_ACTIVITIES int sf
 GET_RECEIVERS int sf
 GET_SERVICES int sf
 GET_PROVIDERS int sf
 GET_INSTRUMENTATION int sf
 GET_INTENT_FILTERS int sf
 GET_SIGNATURES int sf
 GET_RESOLVED_FILTER int sf
 GET_META_DATA int sf
 GET_GIDS int sf
 GET_DISABLED_COMPONENTS int sf
 GET_SHARED_LIBRARY_FILES int sf
 GET_URI_PERMISSION_PATTERNS int sf
 GET_PERMISSIONS int sf
 GET_UNINSTALLED_PACKAGES int sf
 GET_CONFIGURATIONS int sf
 MATCH_DEFAULT_ONLY int sf
 PERMISSION_GRANTED int sf
 PERMISSION_DENIED int sf
 SIGNATURE_MATCH int sf
 SIGNATURE_NEITHER_SIGNED int sf
 SIGNATURE_FIRST_NOT_SIGNED int sf
 SIGNATURE_SECOND_NOT_SIGNED int sf
 SIGNATURE_NO_MATCH int sf
 SIGNATURE_UNKNOWN_PACKAGE int sf
 COMPONENT_ENABLED_STATE_DEFAULT int sf
 COMPONENT_ENABLED_STATE_ENABLED int sf
 COMPONENT_ENABLED_STATE_DISABLED int sf
 COMPONENT_ENABLED_STATE_DISABLED_USER int sf
 DONT_KILL_APP int sf
 VERIFICATION_ALLOW int sf
 VERIFICATION_REJECT int sf
 FEATURE_AUDIO_LOW_LATENCY String sf
 FEATURE_BLUETOOTH String sf
 FEATURE_CAMERA String sf
 FEATURE_CAMERA_AUTOFOCUS String sf
 FEATURE_CAMERA_FLASH String sf
 FEATURE_CAMERA_FRONT String sf
 FEATURE_LOCATION String sf
 FEATURE_LOCATION_GPS String sf
 FEATURE_LOCATION_NETWORK String sf
 FEATURE_MICROPHONE String sf
 FEATURE_NFC String sf
 FEATURE_SENSOR_ACCELEROMETER String sf
 FEATURE_SENSOR_BAROMETER String sf
 FEATURE_SENSOR_COMPASS String sf
 FEATURE_SENSOR_GYROSCOPE String sf
 FEATURE_SENSOR_LIGHT String sf
 FEATURE_SENSOR_PROXIMITY String sf
 FEATURE_TELEPHONY String sf
 FEATURE_TELEPHONY_CDMA String sf
 FEATURE_TELEPHONY_GSM String sf
 FEATURE_USB_HOST String sf
 FEATURE_USB_ACCESSORY String sf
 FEATURE_SIP String sf
 FEATURE_SIP_VOIP String sf
 FEATURE_TOUCHSCREEN String sf
 FEATURE_TOUCHSCREEN_MULTITOUCH String sf
 FEATURE_TOUCHSCREEN_MULTITOUCH_DISTINCT String sf
 FEATURE_TOUCHSCREEN_MULTITOUCH_JAZZHAND String sf
 FEATURE_FAKETOUCH String sf
 FEATURE_FAKETOUCH_MULTITOUCH_DISTINCT String sf
 FEATURE_FAKETOUCH_MULTITOUCH_JAZZHAND String sf
 FEATURE_SCREEN_PORTRAIT String sf
 FEATURE_SCREEN_LANDSCAPE String sf
 FEATURE_LIVE_WALLPAPER String sf
 FEATURE_WIFI String sf
 FEATURE_WIFI_DIRECT String sf
 FEATURE_TELEVISION String sf
 EXTRA_VERIFICATION_ID String sf
 new() -
 getPackageInfo(String,int).PackageInfo a !.PackageManager.NameNotFoundException
 currentToCanonicalPackageNames(String[])String[] a
 canonicalToCurrentPackageNames(String[])String[] a
 getLaunchIntentForPackage(String)android.content.Intent a
 getPackageGids(String)int[] a !.PackageManager.NameNotFoundException
 getPermissionInfo(String,int).PermissionInfo a !.PackageManager.NameNotFoundException
 queryPermissionsByGroup(String,int)java.util.List<.PermissionInfo> a !.PackageManager.NameNotFoundException
 getPermissionGroupInfo(String,int).PermissionGroupInfo a !.PackageManager.NameNotFoundException
 getAllPermissionGroups(int)java.util.List<.PermissionGroupInfo> a
 getApplicationInfo(String,int).ApplicationInfo a !.PackageManager.NameNotFoundException
 getActivityInfo(android.content.ComponentName,int).ActivityInfo a !.PackageManager.NameNotFoundException
 getReceiverInfo(android.content.ComponentName,int).ActivityInfo a !.PackageManager.NameNotFoundException
 getServiceInfo(android.content.ComponentName,int).ServiceInfo a !.PackageManager.NameNotFoundException
 getProviderInfo(android.content.ComponentName,int).ProviderInfo a !.PackageManager.NameNotFoundException
 getInstalledPackages(int)java.util.List<.PackageInfo> a
 checkPermission(String,String)int a
 addPermission(.PermissionInfo)boolean a
 addPermissionAsync(.PermissionInfo)boolean a
 removePermission(String)void a
 checkSignatures(String,String)int a
 checkSignatures(int,int)int a
 getPackagesForUid(int)String[] a
 getNameForUid(int)String a
 getInstalledApplications(int)java.util.List<.ApplicationInfo> a
 getSystemSharedLibraryNames()String[] a
 getSystemAvailableFeatures().FeatureInfo[] a
 hasSystemFeature(String)boolean a
 resolveActivity(android.content.Intent,int).ResolveInfo a
 queryIntentActivities(android.content.Intent,int)java.util.List<.ResolveInfo> a
 queryIntentActivityOptions(android.content.ComponentName,android.content.Intent[],android.content.Intent,int)java.util.List<.ResolveInfo> a
 queryBroadcastReceivers(android.content.Intent,int)java.util.List<.ResolveInfo> a
 resolveService(android.content.Intent,int).ResolveInfo a
 queryIntentServices(android.content.Intent,int)java.util.List<.ResolveInfo> a
 resolveContentProvider(String,int).ProviderInfo a
 queryContentProviders(String,int,int)java.util.List<.ProviderInfo> a
 getInstrumentationInfo(android.content.ComponentName,int).InstrumentationInfo a !.PackageManager.NameNotFoundException
 queryInstrumentation(String,int)java.util.List<.InstrumentationInfo> a
 getDrawable(String,int,.ApplicationInfo)android.graphics.drawable.Drawable a
 getActivityIcon(android.content.ComponentName)android.graphics.drawable.Drawable a !.PackageManager.NameNotFoundException
 getActivityIcon(android.content.Intent)android.graphics.drawable.Drawable a !.PackageManager.NameNotFoundException
 getDefaultActivityIcon()android.graphics.drawable.Drawable a
 getApplicationIcon(.ApplicationInfo)android.graphics.drawable.Drawable a
 getApplicationIcon(String)android.graphics.drawable.Drawable a !.PackageManager.NameNotFoundException
 getActivityLogo(android.content.ComponentName)android.graphics.drawable.Drawable a !.PackageManager.NameNotFoundException
 getActivityLogo(android.content.Intent)android.graphics.drawable.Drawable a !.PackageManager.NameNotFoundException
 getApplicationLogo(.ApplicationInfo)android.graphics.drawable.Drawable a
 getApplicationLogo(String)android.graphics.drawable.Drawable a !.PackageManager.NameNotFoundException
 getText(String,int,.ApplicationInfo)CharSequence a
 getXml(String,int,.ApplicationInfo)android.content.res.XmlResourceParser a
 getApplicationLabel(.ApplicationInfo)CharSequence a
 getResourcesForActivity(android.content.ComponentName)android.content.res.Resources a !.PackageManager.NameNotFoundException
 getResourcesForApplication(.ApplicationInfo)android.content.res.Resources a !.PackageManager.NameNotFoundException
 getResourcesForApplication(String)android.content.res.Resources a !.PackageManager.NameNotFoundException
 getPackageArchiveInfo(String,int).PackageInfo -
 verifyPendingInstall(int,int)void a
 setInstallerPackageName(String,String)void a
 getInstallerPackageName(String)String a
 addPackageToPreferred(String)void ax
 removePackageFromPreferred(String)void ax
 getPreferredPackages(int)java.util.List<.PackageInfo> a
 addPreferredActivity(android.content.IntentFilter,int,android.content.ComponentName[],android.content.ComponentName)void ax
 clearPackagePreferredActivities(String)void a
 getPreferredActivities(java.util.List<android.content.IntentFilter>,java.util.List<android.content.ComponentName>,String)int a
 setComponentEnabledSetting(android.content.ComponentName,int,int)void a
 getComponentEnabledSetting(android.content.ComponentName)int a
 setApplicationEnabledSetting(String,int,int)void a
 getApplicationEnabledSetting(String)int a
 isSafeMode()boolean a
PackageManager.NameNotFoundException s :android.util.AndroidException
 new() -
 new(String) -
PackageStats - :android.os.Parcelable
 packageName String -
 codeSize long -
 dataSize long -
 cacheSize long -
 externalCodeSize long -
 externalDataSize long -
 externalCacheSize long -
 externalMediaSize long -
 externalObbSize long -
 CREATOR android.os.Parcelable.Creator<.PackageStats> sf
 new(String) -
 new(android.os.Parcel) -
 new(.PackageStats) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
PathPermission - :android.os.PatternMatcher
 CREATOR android.os.Parcelable.Creator<.PathPermission> sf
 new(String,int,String,String) -
 new(android.os.Parcel) -
 getReadPermission()String -
 getWritePermission()String -
 writeToParcel(android.os.Parcel,int)void -
PermissionGroupInfo - :.PackageItemInfo,android.os.Parcelable
 descriptionRes int -
 nonLocalizedDescription CharSequence -
 CREATOR android.os.Parcelable.Creator<.PermissionGroupInfo> sf
 new() -
 new(.PermissionGroupInfo) -
 loadDescription(.PackageManager)CharSequence -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
PermissionInfo - :.PackageItemInfo,android.os.Parcelable
 PROTECTION_NORMAL int sf
 PROTECTION_DANGEROUS int sf
 PROTECTION_SIGNATURE int sf
 PROTECTION_SIGNATURE_OR_SYSTEM int sf
 PROTECTION_FLAG_SYSTEM int sf
 PROTECTION_FLAG_DEVELOPMENT int sf
 PROTECTION_MASK_BASE int sf
 PROTECTION_MASK_FLAGS int sf
 group String -
 descriptionRes int -
 nonLocalizedDescription CharSequence -
 protectionLevel int -
 CREATOR android.os.Parcelable.Creator<.PermissionInfo> sf
 new() -
 new(.PermissionInfo) -
 loadDescription(.PackageManager)CharSequence -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ProviderInfo f :.ComponentInfo,android.os.Parcelable
 authority String -
 readPermission String -
 writePermission String -
 grantUriPermissions boolean -
 uriPermissionPatterns android.os.PatternMatcher[] -
 pathPermissions .PathPermission[] -
 multiprocess boolean -
 initOrder int -
 isSyncable boolean x
 CREATOR android.os.Parcelable.Creator<.ProviderInfo> sf
 new() -
 new(.ProviderInfo) -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
ResolveInfo - :android.os.Parcelable +DisplayNameComparator
 activityInfo .ActivityInfo -
 serviceInfo .ServiceInfo -
 filter android.content.IntentFilter -
 priority int -
 preferredOrder int -
 match int -
 specificIndex int -
 isDefault boolean -
 labelRes int -
 nonLocalizedLabel CharSequence -
 icon int -
 resolvePackageName String -
 CREATOR android.os.Parcelable.Creator<.ResolveInfo> sf
 new() -
 loadLabel(.PackageManager)CharSequence -
 loadIcon(.PackageManager)android.graphics.drawable.Drawable -
 getIconResource()int f
 dump(android.util.Printer,String)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ServiceInfo - :.ComponentInfo,android.os.Parcelable
 permission String -
 FLAG_STOP_WITH_TASK int sf
 FLAG_ISOLATED_PROCESS int sf
 flags int -
 CREATOR android.os.Parcelable.Creator<.ServiceInfo> sf
 new() -
 new(.ServiceInfo) -
 dump(android.util.Printer,String)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
Signature - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.Signature> sf
 new(byte[]) -
 new(String) -
 toChars()char[] -
 toChars(char[],int[])char[] -
 toCharsString()String -
 toByteArray()byte[] -
 equals(Object)boolean -
 hashCode()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
package android.content.res
AssetFileDescriptor - :android.os.Parcelable +AutoCloseInputStream,AutoCloseOutputStream
 UNKNOWN_LENGTH long sf
 CREATOR android.os.Parcelable.Creator<.AssetFileDescriptor> sf
 new(android.os.ParcelFileDescriptor,long,long) -
 getParcelFileDescriptor()android.os.ParcelFileDescriptor -
 getFileDescriptor()java.io.FileDescriptor -
 getStartOffset()long -
 getLength()long -
 getDeclaredLength()long -
 close()void - !java.io.IOException
 createInputStream()java.io.FileInputStream - !java.io.IOException
 createOutputStream()java.io.FileOutputStream - !java.io.IOException
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
AssetManager f +AssetInputStream
 ACCESS_UNKNOWN int sf
 ACCESS_RANDOM int sf
 ACCESS_STREAMING int sf
 ACCESS_BUFFER int sf
 close()void -
 open(String)java.io.InputStream f !java.io.IOException
 open(String,int)java.io.InputStream f !java.io.IOException
 openFd(String).AssetFileDescriptor f !java.io.IOException
 list(String)String[] f !java.io.IOException
 openNonAssetFd(String).AssetFileDescriptor f !java.io.IOException
 openNonAssetFd(int,String).AssetFileDescriptor f !java.io.IOException
 openXmlResourceParser(String).XmlResourceParser f !java.io.IOException
 openXmlResourceParser(int,String).XmlResourceParser f !java.io.IOException
 finalize()void o !Throwable
 getLocales()String[] f
ColorStateList - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.ColorStateList> sf
 new(int[][],int[]) -
 valueOf(int).ColorStateList s
 createFromXml(.Resources,org.xmlpull.v1.XmlPullParser).ColorStateList s !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 withAlpha(int).ColorStateList -
 isStateful()boolean -
 getColorForState(int[],int)int -
 getDefaultColor()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
Configuration f :android.os.Parcelable,Comparable<.Configuration>
 fontScale float -
 mcc int -
 mnc int -
 locale java.util.Locale -
 SCREENLAYOUT_SIZE_MASK int sf
 SCREENLAYOUT_SIZE_UNDEFINED int sf
 SCREENLAYOUT_SIZE_SMALL int sf
 SCREENLAYOUT_SIZE_NORMAL int sf
 SCREENLAYOUT_SIZE_LARGE int sf
 SCREENLAYOUT_SIZE_XLARGE int sf
 SCREENLAYOUT_LONG_MASK int sf
 SCREENLAYOUT_LONG_UNDEFINED int sf
 SCREENLAYOUT_LONG_NO int sf
 SCREENLAYOUT_LONG_YES int sf
 screenLayout int -
 TOUCHSCREEN_UNDEFINED int sf
 TOUCHSCREEN_NOTOUCH int sf
 TOUCHSCREEN_STYLUS int sfx
 TOUCHSCREEN_FINGER int sf
 touchscreen int -
 KEYBOARD_UNDEFINED int sf
 KEYBOARD_NOKEYS int sf
 KEYBOARD_QWERTY int sf
 KEYBOARD_12KEY int sf
 keyboard int -
 KEYBOARDHIDDEN_UNDEFINED int sf
 KEYBOARDHIDDEN_NO int sf
 KEYBOARDHIDDEN_YES int sf
 keyboardHidden int -
 HARDKEYBOARDHIDDEN_UNDEFINED int sf
 HARDKEYBOARDHIDDEN_NO int sf
 HARDKEYBOARDHIDDEN_YES int sf
 hardKeyboardHidden int -
 NAVIGATION_UNDEFINED int sf
 NAVIGATION_NONAV int sf
 NAVIGATION_DPAD int sf
 NAVIGATION_TRACKBALL int sf
 NAVIGATION_WHEEL int sf
 navigation int -
 NAVIGATIONHIDDEN_UNDEFINED int sf
 NAVIGATIONHIDDEN_NO int sf
 NAVIGATIONHIDDEN_YES int sf
 navigationHidden int -
 ORIENTATION_UNDEFINED int sf
 ORIENTATION_PORTRAIT int sf
 ORIENTATION_LANDSCAPE int sf
 ORIENTATION_SQUARE int sfx
 orientation int -
 UI_MODE_TYPE_MASK int sf
 UI_MODE_TYPE_UNDEFINED int sf
 UI_MODE_TYPE_NORMAL int sf
 UI_MODE_TYPE_DESK int sf
 UI_MODE_TYPE_CAR int sf
 UI_MODE_TYPE_TELEVISION int sf
 UI_MODE_TYPE_APPLIANCE int sf
 UI_MODE_NIGHT_MASK int sf
 UI_MODE_NIGHT_UNDEFINED int sf
 UI_MODE_NIGHT_NO int sf
 UI_MODE_NIGHT_YES int sf
 uiMode int -
 SCREEN_WIDTH_DP_UNDEFINED int sf
 screenWidthDp int -
 SCREEN_HEIGHT_DP_UNDEFINED int sf
 screenHeightDp int -
 SMALLEST_SCREEN_WIDTH_DP_UNDEFINED int sf
 smallestScreenWidthDp int -
 CREATOR android.os.Parcelable.Creator<.Configuration> sf
 new() -
 new(.Configuration) -
 isLayoutSizeAtLeast(int)boolean -
 setTo(.Configuration)void -
 toString()String -
 setToDefaults()void -
 updateFrom(.Configuration)int -
 diff(.Configuration)int -
 needNewResources(int,int)boolean s
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
 compareTo(.Configuration)int -
 equals(.Configuration)boolean -
 equals(Object)boolean -
 hashCode()int -
ObbInfo - :android.os.Parcelable
 OBB_OVERLAY int sf
 filename String -
 packageName String -
 version int -
 flags int -
 CREATOR android.os.Parcelable.Creator<.ObbInfo> sf
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ObbScanner -
 getObbInfo(String).ObbInfo s !java.io.IOException
Resources - +NotFoundException,Theme
 new(.AssetManager,android.util.DisplayMetrics,.Configuration) -
 getSystem().Resources s
 getText(int)CharSequence - !.Resources.NotFoundException
 getQuantityText(int,int)CharSequence - !.Resources.NotFoundException
 getString(int)String - !.Resources.NotFoundException
 getString(int,Object[])String v !.Resources.NotFoundException
 getQuantityString(int,int,Object[])String v !.Resources.NotFoundException
 getQuantityString(int,int)String - !.Resources.NotFoundException
 getText(int,CharSequence)CharSequence -
 getTextArray(int)CharSequence[] - !.Resources.NotFoundException
 getStringArray(int)String[] - !.Resources.NotFoundException
 getIntArray(int)int[] - !.Resources.NotFoundException
 obtainTypedArray(int).TypedArray - !.Resources.NotFoundException
 getDimension(int)float - !.Resources.NotFoundException
 getDimensionPixelOffset(int)int - !.Resources.NotFoundException
 getDimensionPixelSize(int)int - !.Resources.NotFoundException
 getFraction(int,int,int)float -
 getDrawable(int)android.graphics.drawable.Drawable - !.Resources.NotFoundException
 getDrawableForDensity(int,int)android.graphics.drawable.Drawable - !.Resources.NotFoundException
 getMovie(int)android.graphics.Movie - !.Resources.NotFoundException
 getColor(int)int - !.Resources.NotFoundException
 getColorStateList(int).ColorStateList - !.Resources.NotFoundException
 getBoolean(int)boolean - !.Resources.NotFoundException
 getInteger(int)int - !.Resources.NotFoundException
 getLayout(int).XmlResourceParser - !.Resources.NotFoundException
 getAnimation(int).XmlResourceParser - !.Resources.NotFoundException
 getXml(int).XmlResourceParser - !.Resources.NotFoundException
 openRawResource(int)java.io.InputStream - !.Resources.NotFoundException
 openRawResource(int,android.util.TypedValue)java.io.InputStream - !.Resources.NotFoundException
 openRawResourceFd(int).AssetFileDescriptor - !.Resources.NotFoundException
 getValue(int,android.util.TypedValue,boolean)void - !.Resources.NotFoundException
 getValueForDensity(int,int,android.util.TypedValue,boolean)void - !.Resources.NotFoundException
 getValue(String,android.util.TypedValue,boolean)void - !.Resources.NotFoundException
 newTheme().Resources.Theme f
 obtainAttributes(android.util.AttributeSet,int[]).TypedArray -
 updateConfiguration(.Configuration,android.util.DisplayMetrics)void -
 getDisplayMetrics()android.util.DisplayMetrics -
 getConfiguration().Configuration -
 getIdentifier(String,String,String)int -
 getResourceName(int)String - !.Resources.NotFoundException
 getResourcePackageName(int)String - !.Resources.NotFoundException
 getResourceTypeName(int)String - !.Resources.NotFoundException
 getResourceEntryName(int)String - !.Resources.NotFoundException
 parseBundleExtras(.XmlResourceParser,android.os.Bundle)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 parseBundleExtra(String,android.util.AttributeSet,android.os.Bundle)void - !org.xmlpull.v1.XmlPullParserException
 getAssets().AssetManager f
 flushLayoutCache()void f
 finishPreloading()void f
Resources.NotFoundException s :RuntimeException
 new() -
 new(String) -
Resources.Theme f
 applyStyle(int,boolean)void -
 setTo(.Resources.Theme)void -
 obtainStyledAttributes(int[]).TypedArray -
 obtainStyledAttributes(int,int[]).TypedArray - !.Resources.NotFoundException
 obtainStyledAttributes(android.util.AttributeSet,int[],int,int).TypedArray -
 resolveAttribute(int,android.util.TypedValue,boolean)boolean -
 dump(int,String,String)void -
 finalize()void o !Throwable
TypedArray -
 length()int -
 getIndexCount()int -
 getIndex(int)int -
 getResources().Resources -
 getText(int)CharSequence -
 getString(int)String -
 getNonResourceString(int)String -
 getBoolean(int,boolean)boolean -
 getInt(int,int)int -
 getFloat(int,float)float -
 getColor(int,int)int -
 getColorStateList(int).ColorStateList -
 getInteger(int,int)int -
 getDimension(int,float)float -
 getDimensionPixelOffset(int,int)int -
 getDimensionPixelSize(int,int)int -
 getLayoutDimension(int,String)int -
 getLayoutDimension(int,int)int -
 getFraction(int,int,int,float)float -
 getResourceId(int,int)int -
 getDrawable(int)android.graphics.drawable.Drawable -
 getTextArray(int)CharSequence[] -
 getValue(int,android.util.TypedValue)boolean -
 hasValue(int)boolean -
 peekValue(int)android.util.TypedValue -
 getPositionDescription()String -
 recycle()void -
 toString()String -
XmlResourceParser ai :org.xmlpull.v1.XmlPullParser,android.util.AttributeSet
 close()void a
package android.database
AbstractCursor a :.CrossProcessCursor +SelfContentObserver
 mUpdatedRows java.util.HashMap<Long,java.util.Map<String,Object>> ox
 mPos int o
 mRowIdColumnIndex int ox
 mCurrentRowID Long ox
 mClosed boolean o
 mContentResolver android.content.ContentResolver o
 new() -
 getCount()int a
 getColumnNames()String[] a
 getString(int)String a
 getShort(int)short a
 getInt(int)int a
 getLong(int)long a
 getFloat(int)float a
 getDouble(int)double a
 isNull(int)boolean a
 getType(int)int -
 getBlob(int)byte[] -
 getWindow().CursorWindow -
 getColumnCount()int -
 deactivate()void -
 requery()boolean -
 isClosed()boolean -
 close()void -
 onMove(int,int)boolean -
 copyStringToBuffer(int,.CharArrayBuffer)void -
 getPosition()int f
 moveToPosition(int)boolean f
 fillWindow(int,.CursorWindow)void -
 move(int)boolean f
 moveToFirst()boolean f
 moveToLast()boolean f
 moveToNext()boolean f
 moveToPrevious()boolean f
 isFirst()boolean f
 isLast()boolean f
 isBeforeFirst()boolean f
 isAfterLast()boolean f
 getColumnIndex(String)int -
 getColumnIndexOrThrow(String)int -
 getColumnName(int)String -
 registerContentObserver(.ContentObserver)void -
 unregisterContentObserver(.ContentObserver)void -
 registerDataSetObserver(.DataSetObserver)void -
 unregisterDataSetObserver(.DataSetObserver)void -
 onChange(boolean)void o
 setNotificationUri(android.content.ContentResolver,android.net.Uri)void -
 getNotificationUri()android.net.Uri -
 getWantsAllOnMoveCalls()boolean -
 getExtras()android.os.Bundle -
 respond(android.os.Bundle)android.os.Bundle -
 isFieldUpdated(int)boolean ox
 getUpdatedField(int)Object ox
 checkPosition()void o
 finalize()void o
AbstractWindowedCursor a :.AbstractCursor
 mWindow .CursorWindow o
 new() -
 getBlob(int)byte[] -
 getString(int)String -
 copyStringToBuffer(int,.CharArrayBuffer)void -
 getShort(int)short -
 getInt(int)int -
 getLong(int)long -
 getFloat(int)float -
 getDouble(int)double -
 isNull(int)boolean -
 isBlob(int)boolean x
 isString(int)boolean x
 isLong(int)boolean x
 isFloat(int)boolean x
 getType(int)int -
 checkPosition()void o
 getWindow().CursorWindow -
 setWindow(.CursorWindow)void -
 hasWindow()boolean -
CharArrayBuffer f
 data char[] -
 sizeCopied int -
 new(int) -
 new(char[]) -
ContentObserver a
 new(android.os.Handler) -
 deliverSelfNotifications()boolean -
 onChange(boolean)void -
 onChange(boolean,android.net.Uri)void -
 dispatchChange(boolean)void fx
 dispatchChange(boolean,android.net.Uri)void f
CrossProcessCursor ai :.Cursor
 getWindow().CursorWindow a
 fillWindow(int,.CursorWindow)void a
 onMove(int,int)boolean a
CrossProcessCursorWrapper - :.CursorWrapper,.CrossProcessCursor
 new(.Cursor) -
 fillWindow(int,.CursorWindow)void -
 getWindow().CursorWindow -
 onMove(int,int)boolean -
Cursor ai :java.io.Closeable
 FIELD_TYPE_NULL int sf
 FIELD_TYPE_INTEGER int sf
 FIELD_TYPE_FLOAT int sf
 FIELD_TYPE_STRING int sf
 FIELD_TYPE_BLOB int sf
 getCount()int a
 getPosition()int a
 move(int)boolean a
 moveToPosition(int)boolean a
 moveToFirst()boolean a
 moveToLast()boolean a
 moveToNext()boolean a
 moveToPrevious()boolean a
 isFirst()boolean a
 isLast()boolean a
 isBeforeFirst()boolean a
 isAfterLast()boolean a
 getColumnIndex(String)int a
 getColumnIndexOrThrow(String)int a !IllegalArgumentException
 getColumnName(int)String a
 getColumnNames()String[] a
 getColumnCount()int a
 getBlob(int)byte[] a
 getString(int)String a
 copyStringToBuffer(int,.CharArrayBuffer)void a
 getShort(int)short a
 getInt(int)int a
 getLong(int)long a
 getFloat(int)float a
 getDouble(int)double a
 getType(int)int a
 isNull(int)boolean a
 deactivate()void ax
 requery()boolean ax
 close()void a
 isClosed()boolean a
 registerContentObserver(.ContentObserver)void a
 unregisterContentObserver(.ContentObserver)void a
 registerDataSetObserver(.DataSetObserver)void a
 unregisterDataSetObserver(.DataSetObserver)void a
 setNotificationUri(android.content.ContentResolver,android.net.Uri)void a
 getWantsAllOnMoveCalls()boolean a
 getExtras()android.os.Bundle a
 respond(android.os.Bundle)android.os.Bundle a
CursorWindow - :.sqlite.SQLiteClosable,android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.CursorWindow> sf
 new(String) -
 new(boolean) x
 finalize()void o !Throwable
 clear()void -
 getStartPosition()int -
 setStartPosition(int)void -
 getNumRows()int -
 setNumColumns(int)boolean -
 allocRow()boolean -
 freeLastRow()void -
 isNull(int,int)boolean x
 isBlob(int,int)boolean x
 isLong(int,int)boolean x
 isFloat(int,int)boolean x
 isString(int,int)boolean x
 getType(int,int)int -
 getBlob(int,int)byte[] -
 getString(int,int)String -
 copyStringToBuffer(int,int,.CharArrayBuffer)void -
 getLong(int,int)long -
 getDouble(int,int)double -
 getShort(int,int)short -
 getInt(int,int)int -
 getFloat(int,int)float -
 putBlob(byte[],int,int)boolean -
 putString(String,int,int)boolean -
 putLong(long,int,int)boolean -
 putDouble(double,int,int)boolean -
 putNull(int,int)boolean -
 newFromParcel(android.os.Parcel).CursorWindow s
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 onAllReferencesReleased()void o
 toString()String -
CursorWrapper - :.Cursor
 new(.Cursor) -
 getWrappedCursor().Cursor -
 close()void -
 isClosed()boolean -
 getCount()int -
 deactivate()void -
 moveToFirst()boolean -
 getColumnCount()int -
 getColumnIndex(String)int -
 getColumnIndexOrThrow(String)int - !IllegalArgumentException
 getColumnName(int)String -
 getColumnNames()String[] -
 getDouble(int)double -
 getExtras()android.os.Bundle -
 getFloat(int)float -
 getInt(int)int -
 getLong(int)long -
 getShort(int)short -
 getString(int)String -
 copyStringToBuffer(int,.CharArrayBuffer)void -
 getBlob(int)byte[] -
 getWantsAllOnMoveCalls()boolean -
 isAfterLast()boolean -
 isBeforeFirst()boolean -
 isFirst()boolean -
 isLast()boolean -
 getType(int)int -
 isNull(int)boolean -
 moveToLast()boolean -
 move(int)boolean -
 moveToPosition(int)boolean -
 moveToNext()boolean -
 getPosition()int -
 moveToPrevious()boolean -
 registerContentObserver(.ContentObserver)void -
 registerDataSetObserver(.DataSetObserver)void -
 requery()boolean -
 respond(android.os.Bundle)android.os.Bundle -
 setNotificationUri(android.content.ContentResolver,android.net.Uri)void -
 unregisterContentObserver(.ContentObserver)void -
 unregisterDataSetObserver(.DataSetObserver)void -
DataSetObserver a
 new() -
 onChanged()void -
 onInvalidated()void -
DatabaseErrorHandler ai
 onCorruption(.sqlite.SQLiteDatabase)void a
DatabaseUtils - +InsertHelper
 STATEMENT_SELECT int sf
 STATEMENT_UPDATE int sf
 STATEMENT_ATTACH int sf
 STATEMENT_BEGIN int sf
 STATEMENT_COMMIT int sf
 STATEMENT_ABORT int sf
 STATEMENT_PRAGMA int sf
 STATEMENT_DDL int sf
 STATEMENT_UNPREPARED int sf
 STATEMENT_OTHER int sf
 new() -
 writeExceptionToParcel(android.os.Parcel,Exception)void sf
 readExceptionFromParcel(android.os.Parcel)void sf
 readExceptionWithFileNotFoundExceptionFromParcel(android.os.Parcel)void s !java.io.FileNotFoundException
 readExceptionWithOperationApplicationExceptionFromParcel(android.os.Parcel)void s !android.content.OperationApplicationException
 bindObjectToProgram(.sqlite.SQLiteProgram,int,Object)void s
 appendEscapedSQLString(StringBuilder,String)void s
 sqlEscapeString(String)String s
 appendValueToSql(StringBuilder,Object)void sf
 concatenateWhere(String,String)String s
 getCollationKey(String)String s
 getHexCollationKey(String)String s
 dumpCursor(.Cursor)void s
 dumpCursor(.Cursor,java.io.PrintStream)void s
 dumpCursor(.Cursor,StringBuilder)void s
 dumpCursorToString(.Cursor)String s
 dumpCurrentRow(.Cursor)void s
 dumpCurrentRow(.Cursor,java.io.PrintStream)void s
 dumpCurrentRow(.Cursor,StringBuilder)void s
 dumpCurrentRowToString(.Cursor)String s
 cursorStringToContentValues(.Cursor,String,android.content.ContentValues)void s
 cursorStringToInsertHelper(.Cursor,String,.DatabaseUtils.InsertHelper,int)void s
 cursorStringToContentValues(.Cursor,String,android.content.ContentValues,String)void s
 cursorIntToContentValues(.Cursor,String,android.content.ContentValues)void s
 cursorIntToContentValues(.Cursor,String,android.content.ContentValues,String)void s
 cursorLongToContentValues(.Cursor,String,android.content.ContentValues)void s
 cursorLongToContentValues(.Cursor,String,android.content.ContentValues,String)void s
 cursorDoubleToCursorValues(.Cursor,String,android.content.ContentValues)void s
 cursorDoubleToContentValues(.Cursor,String,android.content.ContentValues,String)void s
 cursorRowToContentValues(.Cursor,android.content.ContentValues)void s
 queryNumEntries(.sqlite.SQLiteDatabase,String)long s
 queryNumEntries(.sqlite.SQLiteDatabase,String,String)long s
 queryNumEntries(.sqlite.SQLiteDatabase,String,String,String[])long s
 longForQuery(.sqlite.SQLiteDatabase,String,String[])long s
 longForQuery(.sqlite.SQLiteStatement,String[])long s
 stringForQuery(.sqlite.SQLiteDatabase,String,String[])String s
 stringForQuery(.sqlite.SQLiteStatement,String[])String s
 blobFileDescriptorForQuery(.sqlite.SQLiteDatabase,String,String[])android.os.ParcelFileDescriptor s
 blobFileDescriptorForQuery(.sqlite.SQLiteStatement,String[])android.os.ParcelFileDescriptor s
 cursorStringToContentValuesIfPresent(.Cursor,android.content.ContentValues,String)void s
 cursorLongToContentValuesIfPresent(.Cursor,android.content.ContentValues,String)void s
 cursorShortToContentValuesIfPresent(.Cursor,android.content.ContentValues,String)void s
 cursorIntToContentValuesIfPresent(.Cursor,android.content.ContentValues,String)void s
 cursorFloatToContentValuesIfPresent(.Cursor,android.content.ContentValues,String)void s
 cursorDoubleToContentValuesIfPresent(.Cursor,android.content.ContentValues,String)void s
 createDbFromSqlStatements(android.content.Context,String,int,String)void s
 getSqlStatementType(String)int s
 appendSelectionArgs(String[],String[])String[] s
DatabaseUtils.InsertHelper s
 TABLE_INFO_PRAGMA_DEFAULT_INDEX int sf
 new(.sqlite.SQLiteDatabase,String) -
 getColumnIndex(String)int -
 bind(int,double)void -
 bind(int,float)void -
 bind(int,long)void -
 bind(int,int)void -
 bind(int,boolean)void -
 bindNull(int)void -
 bind(int,byte[])void -
 bind(int,String)void -
 insert(android.content.ContentValues)long -
 execute()long -
 prepareForInsert()void -
 prepareForReplace()void -
 replace(android.content.ContentValues)long -
 close()void -
SQLException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
package android.database.sqlite
SQLiteAbortException - :.SQLiteException
 new() -
 new(String) -
SQLiteAccessPermException - :.SQLiteException
 new() -
 new(String) -
SQLiteBindOrColumnIndexOutOfRangeException - :.SQLiteException
 new() -
 new(String) -
SQLiteBlobTooBigException - :.SQLiteException
 new() -
 new(String) -
SQLiteCantOpenDatabaseException - :.SQLiteException
 new() -
 new(String) -
SQLiteClosable a :java.io.Closeable
 new() -
 onAllReferencesReleased()void oa
 onAllReferencesReleasedFromContainer()void ox
 acquireReference()void -
 releaseReference()void -
 releaseReferenceFromContainer()void x
 close()void -
SQLiteConstraintException - :.SQLiteException
 new() -
 new(String) -
SQLiteCursor - :android.database.AbstractWindowedCursor
 new(.SQLiteDatabase,.SQLiteCursorDriver,String,.SQLiteQuery) x
 new(.SQLiteCursorDriver,String,.SQLiteQuery) -
 getDatabase().SQLiteDatabase -
 onMove(int,int)boolean -
 getCount()int -
 getColumnIndex(String)int -
 getColumnNames()String[] -
 deactivate()void -
 close()void -
 requery()boolean -
 setWindow(android.database.CursorWindow)void -
 setSelectionArguments(String[])void -
 finalize()void o
SQLiteCursorDriver ai
 query(.SQLiteDatabase.CursorFactory,String[])android.database.Cursor a
 cursorDeactivated()void a
 cursorRequeried(android.database.Cursor)void a
 cursorClosed()void a
 setBindArguments(String[])void a
SQLiteDatabase f :.SQLiteClosable +CursorFactory
 CONFLICT_ROLLBACK int sf
 CONFLICT_ABORT int sf
 CONFLICT_FAIL int sf
 CONFLICT_IGNORE int sf
 CONFLICT_REPLACE int sf
 CONFLICT_NONE int sf
 SQLITE_MAX_LIKE_PATTERN_LENGTH int sf
 OPEN_READWRITE int sf
 OPEN_READONLY int sf
 NO_LOCALIZED_COLLATORS int sf
 CREATE_IF_NECESSARY int sf
 ENABLE_WRITE_AHEAD_LOGGING int sf
 MAX_SQL_CACHE_SIZE int sf
 finalize()void o !Throwable
 onAllReferencesReleased()void o
 releaseMemory()int s
 setLockingEnabled(boolean)void x
 beginTransaction()void -
 beginTransactionNonExclusive()void -
 beginTransactionWithListener(.SQLiteTransactionListener)void -
 beginTransactionWithListenerNonExclusive(.SQLiteTransactionListener)void -
 endTransaction()void -
 setTransactionSuccessful()void -
 inTransaction()boolean -
 isDbLockedByCurrentThread()boolean -
 isDbLockedByOtherThreads()boolean x
 yieldIfContended()boolean x
 yieldIfContendedSafely()boolean -
 yieldIfContendedSafely(long)boolean -
 getSyncedTables()java.util.Map<String,String> x
 openDatabase(String,.SQLiteDatabase.CursorFactory,int).SQLiteDatabase s
 openDatabase(String,.SQLiteDatabase.CursorFactory,int,android.database.DatabaseErrorHandler).SQLiteDatabase s
 openOrCreateDatabase(java.io.File,.SQLiteDatabase.CursorFactory).SQLiteDatabase s
 openOrCreateDatabase(String,.SQLiteDatabase.CursorFactory).SQLiteDatabase s
 openOrCreateDatabase(String,.SQLiteDatabase.CursorFactory,android.database.DatabaseErrorHandler).SQLiteDatabase s
 deleteDatabase(java.io.File)boolean s
 create(.SQLiteDatabase.CursorFactory).SQLiteDatabase s
 getVersion()int -
 setVersion(int)void -
 getMaximumSize()long -
 setMaximumSize(long)long -
 getPageSize()long -
 setPageSize(long)void -
 markTableSyncable(String,String)void x
 markTableSyncable(String,String,String)void x
 findEditTable(String)String s
 compileStatement(String).SQLiteStatement - !android.database.SQLException
 query(boolean,String,String[],String,String[],String,String,String,String)android.database.Cursor -
 query(boolean,String,String[],String,String[],String,String,String,String,android.os.CancellationSignal)android.database.Cursor -
 queryWithFactory(.SQLiteDatabase.CursorFactory,boolean,String,String[],String,String[],String,String,String,String)android.database.Cursor -
 queryWithFactory(.SQLiteDatabase.CursorFactory,boolean,String,String[],String,String[],String,String,String,String,android.os.CancellationSignal)android.database.Cursor -
 query(String,String[],String,String[],String,String,String)android.database.Cursor -
 query(String,String[],String,String[],String,String,String,String)android.database.Cursor -
 rawQuery(String,String[])android.database.Cursor -
 rawQuery(String,String[],android.os.CancellationSignal)android.database.Cursor -
 rawQueryWithFactory(.SQLiteDatabase.CursorFactory,String,String[],String)android.database.Cursor -
 rawQueryWithFactory(.SQLiteDatabase.CursorFactory,String,String[],String,android.os.CancellationSignal)android.database.Cursor -
 insert(String,String,android.content.ContentValues)long -
 insertOrThrow(String,String,android.content.ContentValues)long - !android.database.SQLException
 replace(String,String,android.content.ContentValues)long -
 replaceOrThrow(String,String,android.content.ContentValues)long - !android.database.SQLException
 insertWithOnConflict(String,String,android.content.ContentValues,int)long -
 delete(String,String,String[])int -
 update(String,android.content.ContentValues,String,String[])int -
 updateWithOnConflict(String,android.content.ContentValues,String,String[],int)int -
 execSQL(String)void - !android.database.SQLException
 execSQL(String,Object[])void - !android.database.SQLException
 isReadOnly()boolean -
 isOpen()boolean -
 needUpgrade(int)boolean -
 getPath()String f
 setLocale(java.util.Locale)void -
 setMaxSqlCacheSize(int)void -
 setForeignKeyConstraintsEnabled(boolean)void -
 enableWriteAheadLogging()boolean -
 disableWriteAheadLogging()void -
 isWriteAheadLoggingEnabled()boolean -
 getAttachedDbs()java.util.List<android.util.Pair<String,String>> -
 isDatabaseIntegrityOk()boolean -
 toString()String -
SQLiteDatabase.CursorFactory sai
 newCursor(.SQLiteDatabase,.SQLiteCursorDriver,String,.SQLiteQuery)android.database.Cursor a
SQLiteDatabaseCorruptException - :.SQLiteException
 new() -
 new(String) -
SQLiteDatabaseLockedException - :.SQLiteException
 new() -
 new(String) -
SQLiteDatatypeMismatchException - :.SQLiteException
 new() -
 new(String) -
SQLiteDiskIOException - :.SQLiteException
 new() -
 new(String) -
SQLiteDoneException - :.SQLiteException
 new() -
 new(String) -
SQLiteException - :android.database.SQLException
 new() -
 new(String) -
 new(String,Throwable) -
SQLiteFullException - :.SQLiteException
 new() -
 new(String) -
SQLiteMisuseException - :.SQLiteException
 new() -
 new(String) -
SQLiteOpenHelper a
 new(android.content.Context,String,.SQLiteDatabase.CursorFactory,int) -
 new(android.content.Context,String,.SQLiteDatabase.CursorFactory,int,android.database.DatabaseErrorHandler) -
 getDatabaseName()String -
 setWriteAheadLoggingEnabled(boolean)void -
 getWritableDatabase().SQLiteDatabase -
 getReadableDatabase().SQLiteDatabase -
 close()void -
 onConfigure(.SQLiteDatabase)void -
 onCreate(.SQLiteDatabase)void a
 onUpgrade(.SQLiteDatabase,int,int)void a
 onDowngrade(.SQLiteDatabase,int,int)void -
 onOpen(.SQLiteDatabase)void -
SQLiteOutOfMemoryException - :.SQLiteException
 new() -
 new(String) -
SQLiteProgram a :.SQLiteClosable
 getUniqueId()int fx
 bindNull(int)void -
 bindLong(int,long)void -
 bindDouble(int,double)void -
 bindString(int,String)void -
 bindBlob(int,byte[])void -
 clearBindings()void -
 bindAllArgsAsStrings(String[])void -
 onAllReferencesReleased()void o
SQLiteQuery f :.SQLiteProgram
 toString()String -
SQLiteQueryBuilder -
 new() -
 setDistinct(boolean)void -
 getTables()String -
 setTables(String)void -
 appendWhere(CharSequence)void -
 appendWhereEscapeString(String)void -
 setProjectionMap(java.util.Map<String,String>)void -
 setCursorFactory(.SQLiteDatabase.CursorFactory)void -
 setStrict(boolean)void -
 buildQueryString(boolean,String,String[],String,String,String,String,String)String s
 appendColumns(StringBuilder,String[])void s
 query(.SQLiteDatabase,String[],String,String[],String,String,String)android.database.Cursor -
 query(.SQLiteDatabase,String[],String,String[],String,String,String,String)android.database.Cursor -
 query(.SQLiteDatabase,String[],String,String[],String,String,String,String,android.os.CancellationSignal)android.database.Cursor -
 buildQuery(String[],String,String,String,String,String)String -
 buildQuery(String[],String,String[],String,String,String,String)String x
 buildUnionSubQuery(String,String[],java.util.Set<String>,int,String,String,String,String)String -
 buildUnionSubQuery(String,String[],java.util.Set<String>,int,String,String,String[],String,String)String x
 buildUnionQuery(String[],String,String)String -
SQLiteReadOnlyDatabaseException - :.SQLiteException
 new() -
 new(String) -
SQLiteStatement f :.SQLiteProgram
 execute()void -
 executeUpdateDelete()int -
 executeInsert()long -
 simpleQueryForLong()long -
 simpleQueryForString()String -
 simpleQueryForBlobFileDescriptor()android.os.ParcelFileDescriptor -
 toString()String -
SQLiteTableLockedException - :.SQLiteException
 new() -
 new(String) -
SQLiteTransactionListener ai
 onBegin()void a
 onCommit()void a
 onRollback()void a
package android.drm
DrmConvertedStatus -
 STATUS_OK int sf
 STATUS_INPUTDATA_ERROR int sf
 STATUS_ERROR int sf
 statusCode int f
 convertedData byte[] f
 offset int f
 new(int,byte[],int) -
DrmInfo -
 new(int,byte[],String) -
 new(int,String,String) -
 put(String,Object)void -
 get(String)Object -
 keyIterator()java.util.Iterator<String> -
 iterator()java.util.Iterator<Object> -
 getData()byte[] -
 getMimeType()String -
 getInfoType()int -
DrmInfoRequest -
 TYPE_REGISTRATION_INFO int sf
 TYPE_UNREGISTRATION_INFO int sf
 TYPE_RIGHTS_ACQUISITION_INFO int sf
 TYPE_RIGHTS_ACQUISITION_PROGRESS_INFO int sf
 ACCOUNT_ID String sf
 SUBSCRIPTION_ID String sf
 new(int,String) -
 getMimeType()String -
 getInfoType()int -
 put(String,Object)void -
 get(String)Object -
 keyIterator()java.util.Iterator<String> -
 iterator()java.util.Iterator<Object> -
DrmManagerClient - +OnErrorListener,OnEventListener,OnInfoListener
 ERROR_NONE int sf
 ERROR_UNKNOWN int sf
 new(android.content.Context) -
 finalize()void o
 release()void -
 setOnInfoListener(.DrmManagerClient.OnInfoListener)void -
 setOnEventListener(.DrmManagerClient.OnEventListener)void -
 setOnErrorListener(.DrmManagerClient.OnErrorListener)void -
 getAvailableDrmEngines()String[] -
 getConstraints(String,int)android.content.ContentValues -
 getMetadata(String)android.content.ContentValues -
 getConstraints(android.net.Uri,int)android.content.ContentValues -
 getMetadata(android.net.Uri)android.content.ContentValues -
 saveRights(.DrmRights,String,String)int - !java.io.IOException
 canHandle(String,String)boolean -
 canHandle(android.net.Uri,String)boolean -
 processDrmInfo(.DrmInfo)int -
 acquireDrmInfo(.DrmInfoRequest).DrmInfo -
 acquireRights(.DrmInfoRequest)int -
 getDrmObjectType(String,String)int -
 getDrmObjectType(android.net.Uri,String)int -
 getOriginalMimeType(String)String -
 getOriginalMimeType(android.net.Uri)String -
 checkRightsStatus(String)int -
 checkRightsStatus(android.net.Uri)int -
 checkRightsStatus(String,int)int -
 checkRightsStatus(android.net.Uri,int)int -
 removeRights(String)int -
 removeRights(android.net.Uri)int -
 removeAllRights()int -
 openConvertSession(String)int -
 convertData(int,byte[]).DrmConvertedStatus -
 closeConvertSession(int).DrmConvertedStatus -
DrmManagerClient.OnErrorListener sai
 onError(.DrmManagerClient,.DrmErrorEvent)void a
DrmManagerClient.OnEventListener sai
 onEvent(.DrmManagerClient,.DrmEvent)void a
DrmManagerClient.OnInfoListener sai
 onInfo(.DrmManagerClient,.DrmInfoEvent)void a
DrmRights -
 new(String,String) -
 new(String,String,String) -
 new(String,String,String,String) -
 new(java.io.File,String) -
 new(.ProcessedData,String) -
 getData()byte[] -
 getMimeType()String -
 getAccountId()String -
 getSubscriptionId()String -
package android.gesture
Gesture - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.Gesture> sf
 new() -
 clone()Object -
 getStrokes()java.util.ArrayList<.GestureStroke> -
 getStrokesCount()int -
 addStroke(.GestureStroke)void -
 getLength()float -
 getBoundingBox()android.graphics.RectF -
 toPath()android.graphics.Path -
 toPath(android.graphics.Path)android.graphics.Path -
 toPath(int,int,int,int)android.graphics.Path -
 toPath(android.graphics.Path,int,int,int,int)android.graphics.Path -
 getID()long -
 toBitmap(int,int,int,int,int)android.graphics.Bitmap -
 toBitmap(int,int,int,int)android.graphics.Bitmap -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
GestureLibrary a
 mStore .GestureStore of
 new() o
 save()boolean a
 load()boolean a
 isReadOnly()boolean -
 setOrientationStyle(int)void -
 getOrientationStyle()int -
 setSequenceType(int)void -
 getSequenceType()int -
 getGestureEntries()java.util.Set<String> -
 recognize(.Gesture)java.util.ArrayList<.Prediction> -
 addGesture(String,.Gesture)void -
 removeGesture(String,.Gesture)void -
 removeEntry(String)void -
 getGestures(String)java.util.ArrayList<.Gesture> -
GestureOverlayView - :android.widget.FrameLayout +OnGestureListener,OnGesturePerformedListener,OnGesturingListener
 GESTURE_STROKE_TYPE_SINGLE int sf
 GESTURE_STROKE_TYPE_MULTIPLE int sf
 ORIENTATION_HORIZONTAL int sf
 ORIENTATION_VERTICAL int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getCurrentStroke()java.util.ArrayList<.GesturePoint> -
 getOrientation()int -
 setOrientation(int)void -
 setGestureColor(int)void -
 setUncertainGestureColor(int)void -
 getUncertainGestureColor()int -
 getGestureColor()int -
 getGestureStrokeWidth()float -
 setGestureStrokeWidth(float)void -
 getGestureStrokeType()int -
 setGestureStrokeType(int)void -
 getGestureStrokeLengthThreshold()float -
 setGestureStrokeLengthThreshold(float)void -
 getGestureStrokeSquarenessTreshold()float -
 setGestureStrokeSquarenessTreshold(float)void -
 getGestureStrokeAngleThreshold()float -
 setGestureStrokeAngleThreshold(float)void -
 isEventsInterceptionEnabled()boolean -
 setEventsInterceptionEnabled(boolean)void -
 isFadeEnabled()boolean -
 setFadeEnabled(boolean)void -
 getGesture().Gesture -
 setGesture(.Gesture)void -
 getGesturePath()android.graphics.Path -
 getGesturePath(android.graphics.Path)android.graphics.Path -
 isGestureVisible()boolean -
 setGestureVisible(boolean)void -
 getFadeOffset()long -
 setFadeOffset(long)void -
 addOnGestureListener(.GestureOverlayView.OnGestureListener)void -
 removeOnGestureListener(.GestureOverlayView.OnGestureListener)void -
 removeAllOnGestureListeners()void -
 addOnGesturePerformedListener(.GestureOverlayView.OnGesturePerformedListener)void -
 removeOnGesturePerformedListener(.GestureOverlayView.OnGesturePerformedListener)void -
 removeAllOnGesturePerformedListeners()void -
 addOnGesturingListener(.GestureOverlayView.OnGesturingListener)void -
 removeOnGesturingListener(.GestureOverlayView.OnGesturingListener)void -
 removeAllOnGesturingListeners()void -
 isGesturing()boolean -
 draw(android.graphics.Canvas)void -
 clear(boolean)void -
 cancelClearAnimation()void -
 cancelGesture()void -
 onDetachedFromWindow()void o
 dispatchTouchEvent(android.view.MotionEvent)boolean -
GestureOverlayView.OnGestureListener sai
 onGestureStarted(.GestureOverlayView,android.view.MotionEvent)void a
 onGesture(.GestureOverlayView,android.view.MotionEvent)void a
 onGestureEnded(.GestureOverlayView,android.view.MotionEvent)void a
 onGestureCancelled(.GestureOverlayView,android.view.MotionEvent)void a
GestureOverlayView.OnGesturePerformedListener sai
 onGesturePerformed(.GestureOverlayView,.Gesture)void a
GestureOverlayView.OnGesturingListener sai
 onGesturingStarted(.GestureOverlayView)void a
 onGesturingEnded(.GestureOverlayView)void a
GesturePoint -
 x float f
 y float f
 timestamp long f
 new(float,float,long) -
 clone()Object -
GestureStore -
 SEQUENCE_INVARIANT int sf
 SEQUENCE_SENSITIVE int sf
 ORIENTATION_INVARIANT int sf
 ORIENTATION_SENSITIVE int sf
 new() -
 setOrientationStyle(int)void -
 getOrientationStyle()int -
 setSequenceType(int)void -
 getSequenceType()int -
 getGestureEntries()java.util.Set<String> -
 recognize(.Gesture)java.util.ArrayList<.Prediction> -
 addGesture(String,.Gesture)void -
 removeGesture(String,.Gesture)void -
 removeEntry(String)void -
 getGestures(String)java.util.ArrayList<.Gesture> -
 hasChanged()boolean -
 save(java.io.OutputStream)void - !java.io.IOException
 save(java.io.OutputStream,boolean)void - !java.io.IOException
 load(java.io.InputStream)void - !java.io.IOException
 load(java.io.InputStream,boolean)void - !java.io.IOException
GestureStroke -
 boundingBox android.graphics.RectF f
 length float f
 points float[] f
 new(java.util.ArrayList<.GesturePoint>) -
 clone()Object -
 getPath()android.graphics.Path -
 toPath(float,float,int)android.graphics.Path -
 clearPath()void -
 computeOrientedBoundingBox().OrientedBoundingBox -
OrientedBoundingBox -
 squareness float f
 width float f
 height float f
 orientation float f
 centerX float f
 centerY float f
Prediction -
 name String f
 score double -
 toString()String -
package android.graphics
Bitmap f :android.os.Parcelable +CompressFormat,Config
 DENSITY_NONE int sf
 CREATOR android.os.Parcelable.Creator<.Bitmap> sf
 getDensity()int -
 setDensity(int)void -
 recycle()void -
 isRecycled()boolean f
 getGenerationId()int -
 copyPixelsToBuffer(java.nio.Buffer)void -
 copyPixelsFromBuffer(java.nio.Buffer)void -
 copy(.Bitmap.Config,boolean).Bitmap -
 createScaledBitmap(.Bitmap,int,int,boolean).Bitmap s
 createBitmap(.Bitmap).Bitmap s
 createBitmap(.Bitmap,int,int,int,int).Bitmap s
 createBitmap(.Bitmap,int,int,int,int,.Matrix,boolean).Bitmap s
 createBitmap(int,int,.Bitmap.Config).Bitmap s
 createBitmap(int[],int,int,int,int,.Bitmap.Config).Bitmap s
 createBitmap(int[],int,int,.Bitmap.Config).Bitmap s
 getNinePatchChunk()byte[] -
 compress(.Bitmap.CompressFormat,int,java.io.OutputStream)boolean -
 isMutable()boolean f
 getWidth()int f
 getHeight()int f
 getScaledWidth(.Canvas)int -
 getScaledHeight(.Canvas)int -
 getScaledWidth(android.util.DisplayMetrics)int -
 getScaledHeight(android.util.DisplayMetrics)int -
 getScaledWidth(int)int -
 getScaledHeight(int)int -
 getRowBytes()int f
 getByteCount()int f
 getConfig().Bitmap.Config f
 hasAlpha()boolean f
 setHasAlpha(boolean)void -
 eraseColor(int)void -
 getPixel(int,int)int -
 getPixels(int[],int,int,int,int,int,int)void -
 setPixel(int,int,int)void -
 setPixels(int[],int,int,int,int,int,int)void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 extractAlpha().Bitmap -
 extractAlpha(.Paint,int[]).Bitmap -
 sameAs(.Bitmap)boolean -
 prepareToDraw()void -
Bitmap.CompressFormat sfe :Enum<.Bitmap.CompressFormat>
 JPEG .Bitmap.CompressFormat sf
 PNG .Bitmap.CompressFormat sf
 WEBP .Bitmap.CompressFormat sf
 values().Bitmap.CompressFormat[] s
 valueOf(String).Bitmap.CompressFormat s
Bitmap.Config sfe :Enum<.Bitmap.Config>
 ALPHA_8 .Bitmap.Config sf
 ARGB_4444 .Bitmap.Config sf
 ARGB_8888 .Bitmap.Config sf
 RGB_565 .Bitmap.Config sf
 values().Bitmap.Config[] s
 valueOf(String).Bitmap.Config s
BitmapFactory - +Options
 new() -
 decodeFile(String,.BitmapFactory.Options).Bitmap s
 decodeFile(String).Bitmap s
 decodeResourceStream(android.content.res.Resources,android.util.TypedValue,java.io.InputStream,.Rect,.BitmapFactory.Options).Bitmap s
 decodeResource(android.content.res.Resources,int,.BitmapFactory.Options).Bitmap s
 decodeResource(android.content.res.Resources,int).Bitmap s
 decodeByteArray(byte[],int,int,.BitmapFactory.Options).Bitmap s
 decodeByteArray(byte[],int,int).Bitmap s
 decodeStream(java.io.InputStream,.Rect,.BitmapFactory.Options).Bitmap s
 decodeStream(java.io.InputStream).Bitmap s
 decodeFileDescriptor(java.io.FileDescriptor,.Rect,.BitmapFactory.Options).Bitmap s
 decodeFileDescriptor(java.io.FileDescriptor).Bitmap s
BitmapFactory.Options s
 inBitmap .Bitmap -
 inMutable boolean -
 inJustDecodeBounds boolean -
 inSampleSize int -
 inPreferredConfig .Bitmap.Config -
 inDither boolean -
 inDensity int -
 inTargetDensity int -
 inScreenDensity int -
 inScaled boolean -
 inPurgeable boolean -
 inInputShareable boolean -
 inPreferQualityOverSpeed boolean -
 outWidth int -
 outHeight int -
 outMimeType String -
 inTempStorage byte[] -
 mCancel boolean -
 new() -
 requestCancelDecode()void -
BitmapRegionDecoder f
 newInstance(byte[],int,int,boolean).BitmapRegionDecoder s !java.io.IOException
 newInstance(java.io.FileDescriptor,boolean).BitmapRegionDecoder s !java.io.IOException
 newInstance(java.io.InputStream,boolean).BitmapRegionDecoder s !java.io.IOException
 newInstance(String,boolean).BitmapRegionDecoder s !java.io.IOException
 decodeRegion(.Rect,.BitmapFactory.Options).Bitmap -
 getWidth()int -
 getHeight()int -
 recycle()void -
 isRecycled()boolean f
 finalize()void o !Throwable
Canvas - +EdgeType,VertexMode
 MATRIX_SAVE_FLAG int sf
 CLIP_SAVE_FLAG int sf
 HAS_ALPHA_LAYER_SAVE_FLAG int sf
 FULL_COLOR_LAYER_SAVE_FLAG int sf
 CLIP_TO_LAYER_SAVE_FLAG int sf
 ALL_SAVE_FLAG int sf
 new() -
 new(.Bitmap) -
 isHardwareAccelerated()boolean -
 setBitmap(.Bitmap)void -
 isOpaque()boolean -
 getWidth()int -
 getHeight()int -
 getDensity()int -
 setDensity(int)void -
 getMaximumBitmapWidth()int -
 getMaximumBitmapHeight()int -
 save()int -
 save(int)int -
 saveLayer(.RectF,.Paint,int)int -
 saveLayer(float,float,float,float,.Paint,int)int -
 saveLayerAlpha(.RectF,int,int)int -
 saveLayerAlpha(float,float,float,float,int,int)int -
 restore()void -
 getSaveCount()int -
 restoreToCount(int)void -
 translate(float,float)void -
 scale(float,float)void -
 scale(float,float,float,float)void f
 rotate(float)void -
 rotate(float,float,float)void f
 skew(float,float)void -
 concat(.Matrix)void -
 setMatrix(.Matrix)void -
 getMatrix(.Matrix)void x
 getMatrix().Matrix fx
 clipRect(.RectF,.Region.Op)boolean -
 clipRect(.Rect,.Region.Op)boolean -
 clipRect(.RectF)boolean -
 clipRect(.Rect)boolean -
 clipRect(float,float,float,float,.Region.Op)boolean -
 clipRect(float,float,float,float)boolean -
 clipRect(int,int,int,int)boolean -
 clipPath(.Path,.Region.Op)boolean -
 clipPath(.Path)boolean -
 clipRegion(.Region,.Region.Op)boolean -
 clipRegion(.Region)boolean -
 getDrawFilter().DrawFilter -
 setDrawFilter(.DrawFilter)void -
 quickReject(.RectF,.Canvas.EdgeType)boolean -
 quickReject(.Path,.Canvas.EdgeType)boolean -
 quickReject(float,float,float,float,.Canvas.EdgeType)boolean -
 getClipBounds(.Rect)boolean -
 getClipBounds().Rect f
 drawRGB(int,int,int)void -
 drawARGB(int,int,int,int)void -
 drawColor(int)void -
 drawColor(int,.PorterDuff.Mode)void -
 drawPaint(.Paint)void -
 drawPoints(float[],int,int,.Paint)void -
 drawPoints(float[],.Paint)void -
 drawPoint(float,float,.Paint)void -
 drawLine(float,float,float,float,.Paint)void -
 drawLines(float[],int,int,.Paint)void -
 drawLines(float[],.Paint)void -
 drawRect(.RectF,.Paint)void -
 drawRect(.Rect,.Paint)void -
 drawRect(float,float,float,float,.Paint)void -
 drawOval(.RectF,.Paint)void -
 drawCircle(float,float,float,.Paint)void -
 drawArc(.RectF,float,float,boolean,.Paint)void -
 drawRoundRect(.RectF,float,float,.Paint)void -
 drawPath(.Path,.Paint)void -
 drawBitmap(.Bitmap,float,float,.Paint)void -
 drawBitmap(.Bitmap,.Rect,.RectF,.Paint)void -
 drawBitmap(.Bitmap,.Rect,.Rect,.Paint)void -
 drawBitmap(int[],int,int,float,float,int,int,boolean,.Paint)void -
 drawBitmap(int[],int,int,int,int,int,int,boolean,.Paint)void -
 drawBitmap(.Bitmap,.Matrix,.Paint)void -
 drawBitmapMesh(.Bitmap,int,int,float[],int,int[],int,.Paint)void -
 drawVertices(.Canvas.VertexMode,int,float[],int,float[],int,int[],int,short[],int,int,.Paint)void -
 drawText(char[],int,int,float,float,.Paint)void -
 drawText(String,float,float,.Paint)void -
 drawText(String,int,int,float,float,.Paint)void -
 drawText(CharSequence,int,int,float,float,.Paint)void -
 drawPosText(char[],int,int,float[],.Paint)void x
 drawPosText(String,float[],.Paint)void x
 drawTextOnPath(char[],int,int,.Path,float,float,.Paint)void -
 drawTextOnPath(String,.Path,float,float,.Paint)void -
 drawPicture(.Picture)void -
 drawPicture(.Picture,.RectF)void -
 drawPicture(.Picture,.Rect)void -
Canvas.EdgeType sfe :Enum<.Canvas.EdgeType>
 AA .Canvas.EdgeType sf
 BW .Canvas.EdgeType sf
 values().Canvas.EdgeType[] s
 valueOf(String).Canvas.EdgeType s
Canvas.VertexMode sfe :Enum<.Canvas.VertexMode>
 TRIANGLES .Canvas.VertexMode sf
 TRIANGLE_FAN .Canvas.VertexMode sf
 TRIANGLE_STRIP .Canvas.VertexMode sf
 values().Canvas.VertexMode[] s
 valueOf(String).Canvas.VertexMode s
ColorFilter -
 new() -
 finalize()void o !Throwable
DrawFilter -
 new() -
 finalize()void o !Throwable
Matrix - +ScaleToFit
 MSCALE_X int sf
 MSKEW_X int sf
 MTRANS_X int sf
 MSKEW_Y int sf
 MSCALE_Y int sf
 MTRANS_Y int sf
 MPERSP_0 int sf
 MPERSP_1 int sf
 MPERSP_2 int sf
 new() -
 new(.Matrix) -
 isIdentity()boolean -
 rectStaysRect()boolean -
 set(.Matrix)void -
 equals(Object)boolean -
 reset()void -
 setTranslate(float,float)void -
 setScale(float,float,float,float)void -
 setScale(float,float)void -
 setRotate(float,float,float)void -
 setRotate(float)void -
 setSinCos(float,float,float,float)void -
 setSinCos(float,float)void -
 setSkew(float,float,float,float)void -
 setSkew(float,float)void -
 setConcat(.Matrix,.Matrix)boolean -
 preTranslate(float,float)boolean -
 preScale(float,float,float,float)boolean -
 preScale(float,float)boolean -
 preRotate(float,float,float)boolean -
 preRotate(float)boolean -
 preSkew(float,float,float,float)boolean -
 preSkew(float,float)boolean -
 preConcat(.Matrix)boolean -
 postTranslate(float,float)boolean -
 postScale(float,float,float,float)boolean -
 postScale(float,float)boolean -
 postRotate(float,float,float)boolean -
 postRotate(float)boolean -
 postSkew(float,float,float,float)boolean -
 postSkew(float,float)boolean -
 postConcat(.Matrix)boolean -
 setRectToRect(.RectF,.RectF,.Matrix.ScaleToFit)boolean -
 setPolyToPoly(float[],int,float[],int,int)boolean -
 invert(.Matrix)boolean -
 mapPoints(float[],int,float[],int,int)void -
 mapVectors(float[],int,float[],int,int)void -
 mapPoints(float[],float[])void -
 mapVectors(float[],float[])void -
 mapPoints(float[])void -
 mapVectors(float[])void -
 mapRect(.RectF,.RectF)boolean -
 mapRect(.RectF)boolean -
 mapRadius(float)float -
 getValues(float[])void -
 setValues(float[])void -
 toString()String -
 toShortString()String -
 finalize()void o !Throwable
Movie -
 width()int -
 height()int -
 isOpaque()boolean -
 duration()int -
 setTime(int)boolean -
 draw(.Canvas,float,float,.Paint)void -
 draw(.Canvas,float,float)void -
 decodeStream(java.io.InputStream).Movie s
 decodeByteArray(byte[],int,int).Movie s
 decodeFile(String).Movie s
 finalize()void o !Throwable
NinePatch -
 new(.Bitmap,byte[],String) -
 setPaint(.Paint)void -
 draw(.Canvas,.RectF)void -
 draw(.Canvas,.Rect)void -
 draw(.Canvas,.Rect,.Paint)void -
 getDensity()int -
 getWidth()int -
 getHeight()int -
 hasAlpha()boolean f
 getTransparentRegion(.Rect).Region f
 isNinePatchChunk(byte[])boolean s
Paint - +Align,Cap,FontMetrics,FontMetricsInt,Join,Style
 ANTI_ALIAS_FLAG int sf
 FILTER_BITMAP_FLAG int sf
 DITHER_FLAG int sf
 UNDERLINE_TEXT_FLAG int sf
 STRIKE_THRU_TEXT_FLAG int sf
 FAKE_BOLD_TEXT_FLAG int sf
 LINEAR_TEXT_FLAG int sf
 SUBPIXEL_TEXT_FLAG int sf
 DEV_KERN_TEXT_FLAG int sf
 HINTING_OFF int sf
 HINTING_ON int sf
 new() -
 new(int) -
 new(.Paint) -
 reset()void -
 set(.Paint)void -
 getFlags()int -
 setFlags(int)void -
 getHinting()int -
 setHinting(int)void -
 isAntiAlias()boolean f
 setAntiAlias(boolean)void -
 isDither()boolean f
 setDither(boolean)void -
 isLinearText()boolean fx
 setLinearText(boolean)void x
 isSubpixelText()boolean f
 setSubpixelText(boolean)void -
 isUnderlineText()boolean f
 setUnderlineText(boolean)void -
 isStrikeThruText()boolean f
 setStrikeThruText(boolean)void -
 isFakeBoldText()boolean f
 setFakeBoldText(boolean)void -
 isFilterBitmap()boolean f
 setFilterBitmap(boolean)void -
 getStyle().Paint.Style -
 setStyle(.Paint.Style)void -
 getColor()int -
 setColor(int)void -
 getAlpha()int -
 setAlpha(int)void -
 setARGB(int,int,int,int)void -
 getStrokeWidth()float -
 setStrokeWidth(float)void -
 getStrokeMiter()float -
 setStrokeMiter(float)void -
 getStrokeCap().Paint.Cap -
 setStrokeCap(.Paint.Cap)void -
 getStrokeJoin().Paint.Join -
 setStrokeJoin(.Paint.Join)void -
 getFillPath(.Path,.Path)boolean -
 getShader().Shader -
 setShader(.Shader).Shader -
 getColorFilter().ColorFilter -
 setColorFilter(.ColorFilter).ColorFilter -
 getXfermode().Xfermode -
 setXfermode(.Xfermode).Xfermode -
 getPathEffect().PathEffect -
 setPathEffect(.PathEffect).PathEffect -
 getMaskFilter().MaskFilter -
 setMaskFilter(.MaskFilter).MaskFilter -
 getTypeface().Typeface -
 setTypeface(.Typeface).Typeface -
 getRasterizer().Rasterizer -
 setRasterizer(.Rasterizer).Rasterizer -
 setShadowLayer(float,float,float,int)void -
 clearShadowLayer()void -
 getTextAlign().Paint.Align -
 setTextAlign(.Paint.Align)void -
 getTextSize()float -
 setTextSize(float)void -
 getTextScaleX()float -
 setTextScaleX(float)void -
 getTextSkewX()float -
 setTextSkewX(float)void -
 ascent()float -
 descent()float -
 getFontMetrics(.Paint.FontMetrics)float -
 getFontMetrics().Paint.FontMetrics -
 getFontMetricsInt(.Paint.FontMetricsInt)int -
 getFontMetricsInt().Paint.FontMetricsInt -
 getFontSpacing()float -
 measureText(char[],int,int)float -
 measureText(String,int,int)float -
 measureText(String)float -
 measureText(CharSequence,int,int)float -
 breakText(char[],int,int,float,float[])int -
 breakText(CharSequence,int,int,boolean,float,float[])int -
 breakText(String,boolean,float,float[])int -
 getTextWidths(char[],int,int,float[])int -
 getTextWidths(CharSequence,int,int,float[])int -
 getTextWidths(String,int,int,float[])int -
 getTextWidths(String,float[])int -
 getTextPath(char[],int,int,float,float,.Path)void -
 getTextPath(String,int,int,float,float,.Path)void -
 getTextBounds(String,int,int,.Rect)void -
 getTextBounds(char[],int,int,.Rect)void -
 finalize()void o !Throwable
Paint.FontMetricsInt s
 top int -
 ascent int -
 descent int -
 bottom int -
 leading int -
 new() -
 toString()String -
Path - +Direction,FillType
 new() -
 new(.Path) -
 reset()void -
 rewind()void -
 set(.Path)void -
 getFillType().Path.FillType -
 setFillType(.Path.FillType)void -
 isInverseFillType()boolean -
 toggleInverseFillType()void -
 isEmpty()boolean -
 isRect(.RectF)boolean -
 computeBounds(.RectF,boolean)void -
 incReserve(int)void -
 moveTo(float,float)void -
 rMoveTo(float,float)void -
 lineTo(float,float)void -
 rLineTo(float,float)void -
 quadTo(float,float,float,float)void -
 rQuadTo(float,float,float,float)void -
 cubicTo(float,float,float,float,float,float)void -
 rCubicTo(float,float,float,float,float,float)void -
 arcTo(.RectF,float,float,boolean)void -
 arcTo(.RectF,float,float)void -
 close()void -
 addRect(.RectF,.Path.Direction)void -
 addRect(float,float,float,float,.Path.Direction)void -
 addOval(.RectF,.Path.Direction)void -
 addCircle(float,float,float,.Path.Direction)void -
 addArc(.RectF,float,float)void -
 addRoundRect(.RectF,float,float,.Path.Direction)void -
 addRoundRect(.RectF,float[],.Path.Direction)void -
 addPath(.Path,float,float)void -
 addPath(.Path)void -
 addPath(.Path,.Matrix)void -
 offset(float,float,.Path)void -
 offset(float,float)void -
 setLastPoint(float,float)void -
 transform(.Matrix,.Path)void -
 transform(.Matrix)void -
 finalize()void o !Throwable
Picture -
 new() -
 new(.Picture) -
 beginRecording(int,int).Canvas -
 endRecording()void -
 getWidth()int -
 getHeight()int -
 draw(.Canvas)void -
 createFromStream(java.io.InputStream).Picture s
 writeToStream(java.io.OutputStream)void -
 finalize()void o !Throwable
Point - :android.os.Parcelable
 x int -
 y int -
 CREATOR android.os.Parcelable.Creator<.Point> sf
 new() -
 new(int,int) -
 new(.Point) -
 set(int,int)void -
 negate()void f
 offset(int,int)void f
 equals(int,int)boolean f
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
PointF - :android.os.Parcelable
 x float -
 y float -
 CREATOR android.os.Parcelable.Creator<.PointF> sf
 new() -
 new(float,float) -
 new(.Point) -
 set(float,float)void f
 set(.PointF)void f
 negate()void f
 offset(float,float)void f
 equals(float,float)boolean f
 length()float f
 length(float,float)float s
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
PorterDuff - +Mode
 new() -
PorterDuff.Mode sfe :Enum<.PorterDuff.Mode>
 ADD .PorterDuff.Mode sf
 CLEAR .PorterDuff.Mode sf
 DARKEN .PorterDuff.Mode sf
 DST .PorterDuff.Mode sf
 DST_ATOP .PorterDuff.Mode sf
 DST_IN .PorterDuff.Mode sf
 DST_OUT .PorterDuff.Mode sf
 DST_OVER .PorterDuff.Mode sf
 LIGHTEN .PorterDuff.Mode sf
 MULTIPLY .PorterDuff.Mode sf
 OVERLAY .PorterDuff.Mode sf
 SCREEN .PorterDuff.Mode sf
 SRC .PorterDuff.Mode sf
 SRC_ATOP .PorterDuff.Mode sf
 SRC_IN .PorterDuff.Mode sf
 SRC_OUT .PorterDuff.Mode sf
 SRC_OVER .PorterDuff.Mode sf
 XOR .PorterDuff.Mode sf
 values().PorterDuff.Mode[] s
 valueOf(String).PorterDuff.Mode s
Rect f :android.os.Parcelable
 left int -
 top int -
 right int -
 bottom int -
 CREATOR android.os.Parcelable.Creator<.Rect> sf
 new() -
 new(int,int,int,int) -
 new(.Rect) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 toShortString()String -
 flattenToString()String -
 unflattenFromString(String).Rect s
 isEmpty()boolean f
 width()int f
 height()int f
 centerX()int f
 centerY()int f
 exactCenterX()float f
 exactCenterY()float f
 setEmpty()void -
 set(int,int,int,int)void -
 set(.Rect)void -
 offset(int,int)void -
 offsetTo(int,int)void -
 inset(int,int)void -
 contains(int,int)boolean -
 contains(int,int,int,int)boolean -
 contains(.Rect)boolean -
 intersect(int,int,int,int)boolean -
 intersect(.Rect)boolean -
 setIntersect(.Rect,.Rect)boolean -
 intersects(int,int,int,int)boolean -
 intersects(.Rect,.Rect)boolean s
 union(int,int,int,int)void -
 union(.Rect)void -
 union(int,int)void -
 sort()void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
RectF - :android.os.Parcelable
 left float -
 top float -
 right float -
 bottom float -
 CREATOR android.os.Parcelable.Creator<.RectF> sf
 new() -
 new(float,float,float,float) -
 new(.RectF) -
 new(.Rect) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 toShortString()String -
 isEmpty()boolean f
 width()float f
 height()float f
 centerX()float f
 centerY()float f
 setEmpty()void -
 set(float,float,float,float)void -
 set(.RectF)void -
 set(.Rect)void -
 offset(float,float)void -
 offsetTo(float,float)void -
 inset(float,float)void -
 contains(float,float)boolean -
 contains(float,float,float,float)boolean -
 contains(.RectF)boolean -
 intersect(float,float,float,float)boolean -
 intersect(.RectF)boolean -
 setIntersect(.RectF,.RectF)boolean -
 intersects(float,float,float,float)boolean -
 intersects(.RectF,.RectF)boolean s
 round(.Rect)void -
 roundOut(.Rect)void -
 union(float,float,float,float)void -
 union(.RectF)void -
 union(float,float)void -
 sort()void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
Region - :android.os.Parcelable +Op
 CREATOR android.os.Parcelable.Creator<.Region> sf
 new() -
 new(.Region) -
 new(.Rect) -
 new(int,int,int,int) -
 setEmpty()void -
 set(.Region)boolean -
 set(.Rect)boolean -
 set(int,int,int,int)boolean -
 setPath(.Path,.Region)boolean -
 isEmpty()boolean -
 isRect()boolean -
 isComplex()boolean -
 getBounds().Rect -
 getBounds(.Rect)boolean -
 getBoundaryPath().Path -
 getBoundaryPath(.Path)boolean -
 contains(int,int)boolean -
 quickContains(.Rect)boolean -
 quickContains(int,int,int,int)boolean -
 quickReject(.Rect)boolean -
 quickReject(int,int,int,int)boolean -
 quickReject(.Region)boolean -
 translate(int,int)void -
 translate(int,int,.Region)void -
 union(.Rect)boolean f
 op(.Rect,.Region.Op)boolean -
 op(int,int,int,int,.Region.Op)boolean -
 op(.Region,.Region.Op)boolean -
 op(.Rect,.Region,.Region.Op)boolean -
 op(.Region,.Region,.Region.Op)boolean -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 equals(Object)boolean -
 finalize()void o !Throwable
Region.Op sfe :Enum<.Region.Op>
 DIFFERENCE .Region.Op sf
 INTERSECT .Region.Op sf
 REPLACE .Region.Op sf
 REVERSE_DIFFERENCE .Region.Op sf
 UNION .Region.Op sf
 XOR .Region.Op sf
 values().Region.Op[] s
 valueOf(String).Region.Op s
Shader - +TileMode
 new() -
 getLocalMatrix(.Matrix)boolean -
 setLocalMatrix(.Matrix)void -
 finalize()void o !Throwable
Shader.TileMode sfe :Enum<.Shader.TileMode>
 CLAMP .Shader.TileMode sf
 MIRROR .Shader.TileMode sf
 REPEAT .Shader.TileMode sf
 values().Shader.TileMode[] s
 valueOf(String).Shader.TileMode s
SurfaceTexture - +OnFrameAvailableListener,OutOfResourcesException
 new(int) -
 setOnFrameAvailableListener(.SurfaceTexture.OnFrameAvailableListener)void -
 setDefaultBufferSize(int,int)void -
 updateTexImage()void -
 detachFromGLContext()void -
 attachToGLContext(int)void -
 getTransformMatrix(float[])void -
 getTimestamp()long -
 release()void -
 finalize()void o !Throwable
Typeface -
 DEFAULT .Typeface sf
 DEFAULT_BOLD .Typeface sf
 SANS_SERIF .Typeface sf
 SERIF .Typeface sf
 MONOSPACE .Typeface sf
 NORMAL int sf
 BOLD int sf
 ITALIC int sf
 BOLD_ITALIC int sf
 getStyle()int -
 isBold()boolean f
 isItalic()boolean f
 create(String,int).Typeface s
 create(.Typeface,int).Typeface s
 defaultFromStyle(int).Typeface s
 createFromAsset(android.content.res.AssetManager,String).Typeface s
 createFromFile(java.io.File).Typeface s
 createFromFile(String).Typeface s
 finalize()void o !Throwable
 equals(Object)boolean -
 hashCode()int -
package android.graphics.drawable
Animatable ai
 start()void a
 stop()void a
 isRunning()boolean a
AnimationDrawable - :.DrawableContainer,Runnable,.Animatable
 new() -
 setVisible(boolean,boolean)boolean -
 start()void -
 stop()void -
 isRunning()boolean -
 run()void -
 unscheduleSelf(Runnable)void -
 getNumberOfFrames()int -
 getFrame(int).Drawable -
 getDuration(int)int -
 isOneShot()boolean -
 setOneShot(boolean)void -
 addFrame(.Drawable,int)void -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 mutate().Drawable -
BitmapDrawable - :.Drawable
 new() x
 new(android.content.res.Resources) -
 new(android.graphics.Bitmap) x
 new(android.content.res.Resources,android.graphics.Bitmap) -
 new(String) x
 new(android.content.res.Resources,String) -
 new(java.io.InputStream) x
 new(android.content.res.Resources,java.io.InputStream) -
 getPaint()android.graphics.Paint f
 getBitmap()android.graphics.Bitmap f
 setTargetDensity(android.graphics.Canvas)void -
 setTargetDensity(android.util.DisplayMetrics)void -
 setTargetDensity(int)void -
 getGravity()int -
 setGravity(int)void -
 setAntiAlias(boolean)void -
 setFilterBitmap(boolean)void -
 setDither(boolean)void -
 getTileModeX()android.graphics.Shader.TileMode -
 getTileModeY()android.graphics.Shader.TileMode -
 setTileModeX(android.graphics.Shader.TileMode)void -
 setTileModeY(android.graphics.Shader.TileMode)void f
 setTileModeXY(android.graphics.Shader.TileMode,android.graphics.Shader.TileMode)void -
 getChangingConfigurations()int -
 onBoundsChange(android.graphics.Rect)void o
 draw(android.graphics.Canvas)void -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 mutate().Drawable -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getOpacity()int -
 getConstantState().Drawable.ConstantState f
ClipDrawable - :.Drawable,.Drawable.Callback
 HORIZONTAL int sf
 VERTICAL int sf
 new(.Drawable,int,int) -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 invalidateDrawable(.Drawable)void -
 scheduleDrawable(.Drawable,Runnable,long)void -
 unscheduleDrawable(.Drawable,Runnable)void -
 getChangingConfigurations()int -
 getPadding(android.graphics.Rect)boolean -
 setVisible(boolean,boolean)boolean -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 isStateful()boolean -
 onStateChange(int[])boolean o
 onLevelChange(int)boolean o
 onBoundsChange(android.graphics.Rect)void o
 draw(android.graphics.Canvas)void -
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getConstantState().Drawable.ConstantState -
ColorDrawable - :.Drawable
 new() -
 new(int) -
 getChangingConfigurations()int -
 draw(android.graphics.Canvas)void -
 getColor()int -
 setColor(int)void -
 getAlpha()int -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getConstantState().Drawable.ConstantState -
Drawable a +Callback,ConstantState
 new() -
 draw(android.graphics.Canvas)void a
 setBounds(int,int,int,int)void -
 setBounds(android.graphics.Rect)void -
 copyBounds(android.graphics.Rect)void f
 copyBounds()android.graphics.Rect f
 getBounds()android.graphics.Rect f
 setChangingConfigurations(int)void -
 getChangingConfigurations()int -
 setDither(boolean)void -
 setFilterBitmap(boolean)void -
 setCallback(.Drawable.Callback)void f
 getCallback().Drawable.Callback -
 invalidateSelf()void -
 scheduleSelf(Runnable,long)void -
 unscheduleSelf(Runnable)void -
 setAlpha(int)void a
 setColorFilter(android.graphics.ColorFilter)void a
 setColorFilter(int,android.graphics.PorterDuff.Mode)void -
 clearColorFilter()void -
 isStateful()boolean -
 setState(int[])boolean -
 getState()int[] -
 jumpToCurrentState()void -
 getCurrent().Drawable -
 setLevel(int)boolean f
 getLevel()int f
 setVisible(boolean,boolean)boolean -
 isVisible()boolean f
 getOpacity()int a
 resolveOpacity(int,int)int s
 getTransparentRegion()android.graphics.Region -
 onStateChange(int[])boolean o
 onLevelChange(int)boolean o
 onBoundsChange(android.graphics.Rect)void o
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getMinimumWidth()int -
 getMinimumHeight()int -
 getPadding(android.graphics.Rect)boolean -
 mutate().Drawable -
 createFromStream(java.io.InputStream,String).Drawable s
 createFromResourceStream(android.content.res.Resources,android.util.TypedValue,java.io.InputStream,String).Drawable s
 createFromResourceStream(android.content.res.Resources,android.util.TypedValue,java.io.InputStream,String,android.graphics.BitmapFactory.Options).Drawable s
 createFromXml(android.content.res.Resources,org.xmlpull.v1.XmlPullParser).Drawable s !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 createFromXmlInner(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet).Drawable s !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 createFromPath(String).Drawable s
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getConstantState().Drawable.ConstantState -
Drawable.Callback sai
 invalidateDrawable(.Drawable)void a
 scheduleDrawable(.Drawable,Runnable,long)void a
 unscheduleDrawable(.Drawable,Runnable)void a
Drawable.ConstantState sa
 new() -
 newDrawable().Drawable a
 newDrawable(android.content.res.Resources).Drawable -
 getChangingConfigurations()int a
DrawableContainer - :.Drawable,.Drawable.Callback +DrawableContainerState
 new() -
 draw(android.graphics.Canvas)void -
 getChangingConfigurations()int -
 getPadding(android.graphics.Rect)boolean -
 setAlpha(int)void -
 setDither(boolean)void -
 setColorFilter(android.graphics.ColorFilter)void -
 setEnterFadeDuration(int)void -
 setExitFadeDuration(int)void -
 onBoundsChange(android.graphics.Rect)void o
 isStateful()boolean -
 jumpToCurrentState()void -
 onStateChange(int[])boolean o
 onLevelChange(int)boolean o
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getMinimumWidth()int -
 getMinimumHeight()int -
 invalidateDrawable(.Drawable)void -
 scheduleDrawable(.Drawable,Runnable,long)void -
 unscheduleDrawable(.Drawable,Runnable)void -
 setVisible(boolean,boolean)boolean -
 getOpacity()int -
 selectDrawable(int)boolean -
 getCurrent().Drawable -
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
 setConstantState(.DrawableContainer.DrawableContainerState)void o
DrawableContainer.DrawableContainerState sa :.Drawable.ConstantState
 getChangingConfigurations()int -
 addChild(.Drawable)int f
 getChildCount()int f
 getChildren().Drawable[] f
 setVariablePadding(boolean)void f
 getConstantPadding()android.graphics.Rect f
 setConstantSize(boolean)void f
 isConstantSize()boolean f
 getConstantWidth()int f
 getConstantHeight()int f
 getConstantMinimumWidth()int f
 getConstantMinimumHeight()int f
 computeConstantSize()void o
 setEnterFadeDuration(int)void f
 getEnterFadeDuration()int f
 setExitFadeDuration(int)void f
 getExitFadeDuration()int f
 getOpacity()int f
 isStateful()boolean f
 growArray(int,int)void -
 canConstantState()boolean -
GradientDrawable - :.Drawable +Orientation
 RECTANGLE int sf
 OVAL int sf
 LINE int sf
 RING int sf
 LINEAR_GRADIENT int sf
 RADIAL_GRADIENT int sf
 SWEEP_GRADIENT int sf
 new() -
 new(.GradientDrawable.Orientation,int[]) -
 getPadding(android.graphics.Rect)boolean -
 setCornerRadii(float[])void -
 setCornerRadius(float)void -
 setStroke(int,int)void -
 setStroke(int,int,float,float)void -
 setSize(int,int)void -
 setShape(int)void -
 setGradientType(int)void -
 setGradientCenter(float,float)void -
 setGradientRadius(float)void -
 setUseLevel(boolean)void -
 getOrientation().GradientDrawable.Orientation -
 setOrientation(.GradientDrawable.Orientation)void -
 setColors(int[])void -
 draw(android.graphics.Canvas)void -
 setColor(int)void -
 getChangingConfigurations()int -
 setAlpha(int)void -
 setDither(boolean)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 onBoundsChange(android.graphics.Rect)void o
 onLevelChange(int)boolean o
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
GradientDrawable.Orientation sfe :Enum<.GradientDrawable.Orientation>
 BL_TR .GradientDrawable.Orientation sf
 BOTTOM_TOP .GradientDrawable.Orientation sf
 BR_TL .GradientDrawable.Orientation sf
 LEFT_RIGHT .GradientDrawable.Orientation sf
 RIGHT_LEFT .GradientDrawable.Orientation sf
 TL_BR .GradientDrawable.Orientation sf
 TOP_BOTTOM .GradientDrawable.Orientation sf
 TR_BL .GradientDrawable.Orientation sf
 values().GradientDrawable.Orientation[] s
 valueOf(String).GradientDrawable.Orientation s
InsetDrawable - :.Drawable,.Drawable.Callback
 new(.Drawable,int) -
 new(.Drawable,int,int,int,int) -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 invalidateDrawable(.Drawable)void -
 scheduleDrawable(.Drawable,Runnable,long)void -
 unscheduleDrawable(.Drawable,Runnable)void -
 draw(android.graphics.Canvas)void -
 getChangingConfigurations()int -
 getPadding(android.graphics.Rect)boolean -
 setVisible(boolean,boolean)boolean -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 isStateful()boolean -
 onStateChange(int[])boolean o
 onBoundsChange(android.graphics.Rect)void o
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
LayerDrawable - :.Drawable,.Drawable.Callback
 new(.Drawable[]) -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 findDrawableByLayerId(int).Drawable -
 setId(int,int)void -
 getNumberOfLayers()int -
 getDrawable(int).Drawable -
 getId(int)int -
 setDrawableByLayerId(int,.Drawable)boolean -
 setLayerInset(int,int,int,int,int)void -
 invalidateDrawable(.Drawable)void -
 scheduleDrawable(.Drawable,Runnable,long)void -
 unscheduleDrawable(.Drawable,Runnable)void -
 draw(android.graphics.Canvas)void -
 getChangingConfigurations()int -
 getPadding(android.graphics.Rect)boolean -
 setVisible(boolean,boolean)boolean -
 setDither(boolean)void -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 setOpacity(int)void -
 getOpacity()int -
 isStateful()boolean -
 onStateChange(int[])boolean o
 onLevelChange(int)boolean o
 onBoundsChange(android.graphics.Rect)void o
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
LevelListDrawable - :.DrawableContainer
 new() -
 addLevel(int,int,.Drawable)void -
 onLevelChange(int)boolean o
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 mutate().Drawable -
NinePatchDrawable - :.Drawable
 new(android.graphics.Bitmap,byte[],android.graphics.Rect,String) x
 new(android.content.res.Resources,android.graphics.Bitmap,byte[],android.graphics.Rect,String) -
 new(android.graphics.NinePatch) x
 new(android.content.res.Resources,android.graphics.NinePatch) -
 setTargetDensity(android.graphics.Canvas)void -
 setTargetDensity(android.util.DisplayMetrics)void -
 setTargetDensity(int)void -
 draw(android.graphics.Canvas)void -
 getChangingConfigurations()int -
 getPadding(android.graphics.Rect)boolean -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 setDither(boolean)void -
 setFilterBitmap(boolean)void -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getPaint()android.graphics.Paint -
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getMinimumWidth()int -
 getMinimumHeight()int -
 getOpacity()int -
 getTransparentRegion()android.graphics.Region -
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
PaintDrawable - :.ShapeDrawable
 new() -
 new(int) -
 setCornerRadius(float)void -
 setCornerRadii(float[])void -
 inflateTag(String,android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)boolean o
PictureDrawable - :.Drawable
 new(android.graphics.Picture) -
 getPicture()android.graphics.Picture -
 setPicture(android.graphics.Picture)void -
 draw(android.graphics.Canvas)void -
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getOpacity()int -
 setFilterBitmap(boolean)void -
 setDither(boolean)void -
 setColorFilter(android.graphics.ColorFilter)void -
 setAlpha(int)void -
RotateDrawable - :.Drawable,.Drawable.Callback
 new() -
 draw(android.graphics.Canvas)void -
 getDrawable().Drawable -
 getChangingConfigurations()int -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 invalidateDrawable(.Drawable)void -
 scheduleDrawable(.Drawable,Runnable,long)void -
 unscheduleDrawable(.Drawable,Runnable)void -
 getPadding(android.graphics.Rect)boolean -
 setVisible(boolean,boolean)boolean -
 isStateful()boolean -
 onStateChange(int[])boolean o
 onLevelChange(int)boolean o
 onBoundsChange(android.graphics.Rect)void o
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getConstantState().Drawable.ConstantState -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 mutate().Drawable -
ScaleDrawable - :.Drawable,.Drawable.Callback
 new(.Drawable,int,float,float) -
 getDrawable().Drawable -
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 invalidateDrawable(.Drawable)void -
 scheduleDrawable(.Drawable,Runnable,long)void -
 unscheduleDrawable(.Drawable,Runnable)void -
 draw(android.graphics.Canvas)void -
 getChangingConfigurations()int -
 getPadding(android.graphics.Rect)boolean -
 setVisible(boolean,boolean)boolean -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 isStateful()boolean -
 onStateChange(int[])boolean o
 onLevelChange(int)boolean o
 onBoundsChange(android.graphics.Rect)void o
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
ShapeDrawable - :.Drawable +ShaderFactory
 new() -
 new(.shapes.Shape) -
 getShape().shapes.Shape -
 setShape(.shapes.Shape)void -
 setShaderFactory(.ShapeDrawable.ShaderFactory)void -
 getShaderFactory().ShapeDrawable.ShaderFactory -
 getPaint()android.graphics.Paint -
 setPadding(int,int,int,int)void -
 setPadding(android.graphics.Rect)void -
 setIntrinsicWidth(int)void -
 setIntrinsicHeight(int)void -
 getIntrinsicWidth()int -
 getIntrinsicHeight()int -
 getPadding(android.graphics.Rect)boolean -
 onDraw(.shapes.Shape,android.graphics.Canvas,android.graphics.Paint)void o
 draw(android.graphics.Canvas)void -
 getChangingConfigurations()int -
 setAlpha(int)void -
 setColorFilter(android.graphics.ColorFilter)void -
 getOpacity()int -
 setDither(boolean)void -
 onBoundsChange(android.graphics.Rect)void o
 inflateTag(String,android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)boolean o
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getConstantState().Drawable.ConstantState -
 mutate().Drawable -
ShapeDrawable.ShaderFactory sa
 new() -
 resize(int,int)android.graphics.Shader a
StateListDrawable - :.DrawableContainer
 new() -
 addState(int[],.Drawable)void -
 isStateful()boolean -
 onStateChange(int[])boolean o
 inflate(android.content.res.Resources,org.xmlpull.v1.XmlPullParser,android.util.AttributeSet)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 mutate().Drawable -
TransitionDrawable - :.LayerDrawable,.Drawable.Callback
 new(.Drawable[]) -
 startTransition(int)void -
 resetTransition()void -
 reverseTransition(int)void -
 draw(android.graphics.Canvas)void -
 setCrossFadeEnabled(boolean)void -
 isCrossFadeEnabled()boolean -
package android.graphics.drawable.shapes
RectShape - :.Shape
 new() -
 draw(android.graphics.Canvas,android.graphics.Paint)void -
 onResize(float,float)void o
 rect()android.graphics.RectF of
 clone().RectShape - !CloneNotSupportedException
Shape a :Cloneable
 new() -
 getWidth()float f
 getHeight()float f
 draw(android.graphics.Canvas,android.graphics.Paint)void a
 resize(float,float)void f
 hasAlpha()boolean -
 onResize(float,float)void o
 clone().Shape - !CloneNotSupportedException
package android.hardware
Camera - +Area,AutoFocusCallback,AutoFocusMoveCallback,CameraInfo,ErrorCallback,Face,FaceDetectionListener,OnZoomChangeListener,Parameters,PictureCallback,PreviewCallback,ShutterCallback,Size
 ACTION_NEW_PICTURE String sf
 ACTION_NEW_VIDEO String sf
 CAMERA_ERROR_UNKNOWN int sf
 CAMERA_ERROR_SERVER_DIED int sf
 getNumberOfCameras()int s
 getCameraInfo(int,.Camera.CameraInfo)void s
 open(int).Camera s
 open().Camera s
 finalize()void o
 release()void f
 unlock()void f
 lock()void f
 reconnect()void f !java.io.IOException
 setPreviewDisplay(android.view.SurfaceHolder)void f !java.io.IOException
 setPreviewTexture(android.graphics.SurfaceTexture)void f !java.io.IOException
 startPreview()void f
 stopPreview()void f
 setPreviewCallback(.Camera.PreviewCallback)void f
 setOneShotPreviewCallback(.Camera.PreviewCallback)void f
 setPreviewCallbackWithBuffer(.Camera.PreviewCallback)void f
 addCallbackBuffer(byte[])void f
 autoFocus(.Camera.AutoFocusCallback)void f
 cancelAutoFocus()void f
 setAutoFocusMoveCallback(.Camera.AutoFocusMoveCallback)void -
 takePicture(.Camera.ShutterCallback,.Camera.PictureCallback,.Camera.PictureCallback)void f
 takePicture(.Camera.ShutterCallback,.Camera.PictureCallback,.Camera.PictureCallback,.Camera.PictureCallback)void f
 startSmoothZoom(int)void f
 stopSmoothZoom()void f
 setDisplayOrientation(int)void f
 setZoomChangeListener(.Camera.OnZoomChangeListener)void f
 setFaceDetectionListener(.Camera.FaceDetectionListener)void f
 startFaceDetection()void f
 stopFaceDetection()void f
 setErrorCallback(.Camera.ErrorCallback)void f
 setParameters(.Camera.Parameters)void -
 getParameters().Camera.Parameters -
Camera.Area s
 rect android.graphics.Rect -
 weight int -
 new(android.graphics.Rect,int) -
 equals(Object)boolean -
Camera.AutoFocusCallback sai
 onAutoFocus(boolean,.Camera)void a
Camera.AutoFocusMoveCallback sai
 onAutoFocusMoving(boolean,.Camera)void a
Camera.CameraInfo s
 CAMERA_FACING_BACK int sf
 CAMERA_FACING_FRONT int sf
 facing int -
 orientation int -
 new() -
Camera.ErrorCallback sai
 onError(int,.Camera)void a
Camera.Face s
 rect android.graphics.Rect -
 score int -
 id int -
 leftEye android.graphics.Point -
 rightEye android.graphics.Point -
 mouth android.graphics.Point -
 new() -
Camera.FaceDetectionListener sai
 onFaceDetection(.Camera.Face[],.Camera)void a
Camera.OnZoomChangeListener sai
 onZoomChange(int,boolean,.Camera)void a
Camera.Parameters -
 WHITE_BALANCE_AUTO String sf
 WHITE_BALANCE_INCANDESCENT String sf
 WHITE_BALANCE_FLUORESCENT String sf
 WHITE_BALANCE_WARM_FLUORESCENT String sf
 WHITE_BALANCE_DAYLIGHT String sf
 WHITE_BALANCE_CLOUDY_DAYLIGHT String sf
 WHITE_BALANCE_TWILIGHT String sf
 WHITE_BALANCE_SHADE String sf
 EFFECT_NONE String sf
 EFFECT_MONO String sf
 EFFECT_NEGATIVE String sf
 EFFECT_SOLARIZE String sf
 EFFECT_SEPIA String sf
 EFFECT_POSTERIZE String sf
 EFFECT_WHITEBOARD String sf
 EFFECT_BLACKBOARD String sf
 EFFECT_AQUA String sf
 ANTIBANDING_AUTO String sf
 ANTIBANDING_50HZ String sf
 ANTIBANDING_60HZ String sf
 ANTIBANDING_OFF String sf
 FLASH_MODE_OFF String sf
 FLASH_MODE_AUTO String sf
 FLASH_MODE_ON String sf
 FLASH_MODE_RED_EYE String sf
 FLASH_MODE_TORCH String sf
 SCENE_MODE_AUTO String sf
 SCENE_MODE_ACTION String sf
 SCENE_MODE_PORTRAIT String sf
 SCENE_MODE_LANDSCAPE String sf
 SCENE_MODE_NIGHT String sf
 SCENE_MODE_NIGHT_PORTRAIT String sf
 SCENE_MODE_THEATRE String sf
 SCENE_MODE_BEACH String sf
 SCENE_MODE_SNOW String sf
 SCENE_MODE_SUNSET String sf
 SCENE_MODE_STEADYPHOTO String sf
 SCENE_MODE_FIREWORKS String sf
 SCENE_MODE_SPORTS String sf
 SCENE_MODE_PARTY String sf
 SCENE_MODE_CANDLELIGHT String sf
 SCENE_MODE_BARCODE String sf
 FOCUS_MODE_AUTO String sf
 FOCUS_MODE_INFINITY String sf
 FOCUS_MODE_MACRO String sf
 FOCUS_MODE_FIXED String sf
 FOCUS_MODE_EDOF String sf
 FOCUS_MODE_CONTINUOUS_VIDEO String sf
 FOCUS_MODE_CONTINUOUS_PICTURE String sf
 FOCUS_DISTANCE_NEAR_INDEX int sf
 FOCUS_DISTANCE_OPTIMAL_INDEX int sf
 FOCUS_DISTANCE_FAR_INDEX int sf
 PREVIEW_FPS_MIN_INDEX int sf
 PREVIEW_FPS_MAX_INDEX int sf
 flatten()String -
 unflatten(String)void -
 remove(String)void -
 set(String,String)void -
 set(String,int)void -
 get(String)String -
 getInt(String)int -
 setPreviewSize(int,int)void -
 getPreviewSize().Camera.Size -
 getSupportedPreviewSizes()java.util.List<.Camera.Size> -
 getSupportedVideoSizes()java.util.List<.Camera.Size> -
 getPreferredPreviewSizeForVideo().Camera.Size -
 setJpegThumbnailSize(int,int)void -
 getJpegThumbnailSize().Camera.Size -
 getSupportedJpegThumbnailSizes()java.util.List<.Camera.Size> -
 setJpegThumbnailQuality(int)void -
 getJpegThumbnailQuality()int -
 setJpegQuality(int)void -
 getJpegQuality()int -
 setPreviewFrameRate(int)void x
 getPreviewFrameRate()int x
 getSupportedPreviewFrameRates()java.util.List<Integer> x
 setPreviewFpsRange(int,int)void -
 getPreviewFpsRange(int[])void -
 getSupportedPreviewFpsRange()java.util.List<int[]> -
 setPreviewFormat(int)void -
 getPreviewFormat()int -
 getSupportedPreviewFormats()java.util.List<Integer> -
 setPictureSize(int,int)void -
 getPictureSize().Camera.Size -
 getSupportedPictureSizes()java.util.List<.Camera.Size> -
 setPictureFormat(int)void -
 getPictureFormat()int -
 getSupportedPictureFormats()java.util.List<Integer> -
 setRotation(int)void -
 setGpsLatitude(double)void -
 setGpsLongitude(double)void -
 setGpsAltitude(double)void -
 setGpsTimestamp(long)void -
 setGpsProcessingMethod(String)void -
 removeGpsData()void -
 getWhiteBalance()String -
 setWhiteBalance(String)void -
 getSupportedWhiteBalance()java.util.List<String> -
 getColorEffect()String -
 setColorEffect(String)void -
 getSupportedColorEffects()java.util.List<String> -
 getAntibanding()String -
 setAntibanding(String)void -
 getSupportedAntibanding()java.util.List<String> -
 getSceneMode()String -
 setSceneMode(String)void -
 getSupportedSceneModes()java.util.List<String> -
 getFlashMode()String -
 setFlashMode(String)void -
 getSupportedFlashModes()java.util.List<String> -
 getFocusMode()String -
 setFocusMode(String)void -
 getSupportedFocusModes()java.util.List<String> -
 getFocalLength()float -
 getHorizontalViewAngle()float -
 getVerticalViewAngle()float -
 getExposureCompensation()int -
 setExposureCompensation(int)void -
 getMaxExposureCompensation()int -
 getMinExposureCompensation()int -
 getExposureCompensationStep()float -
 setAutoExposureLock(boolean)void -
 getAutoExposureLock()boolean -
 isAutoExposureLockSupported()boolean -
 setAutoWhiteBalanceLock(boolean)void -
 getAutoWhiteBalanceLock()boolean -
 isAutoWhiteBalanceLockSupported()boolean -
 getZoom()int -
 setZoom(int)void -
 isZoomSupported()boolean -
 getMaxZoom()int -
 getZoomRatios()java.util.List<Integer> -
 isSmoothZoomSupported()boolean -
 getFocusDistances(float[])void -
 getMaxNumFocusAreas()int -
 getFocusAreas()java.util.List<.Camera.Area> -
 setFocusAreas(java.util.List<.Camera.Area>)void -
 getMaxNumMeteringAreas()int -
 getMeteringAreas()java.util.List<.Camera.Area> -
 setMeteringAreas(java.util.List<.Camera.Area>)void -
 getMaxNumDetectedFaces()int -
 setRecordingHint(boolean)void -
 isVideoSnapshotSupported()boolean -
 setVideoStabilization(boolean)void -
 getVideoStabilization()boolean -
 isVideoStabilizationSupported()boolean -
Camera.PictureCallback sai
 onPictureTaken(byte[],.Camera)void a
Camera.PreviewCallback sai
 onPreviewFrame(byte[],.Camera)void a
Camera.ShutterCallback sai
 onShutter()void a
SensorListener axi
 onSensorChanged(int,float[])void a
 onAccuracyChanged(int,int)void a
package android.hardware.input
InputManager f +InputDeviceListener
 ACTION_QUERY_KEYBOARD_LAYOUTS String sf
 META_DATA_KEYBOARD_LAYOUTS String sf
 getInputDevice(int)android.view.InputDevice -
 getInputDeviceIds()int[] -
 registerInputDeviceListener(.InputManager.InputDeviceListener,android.os.Handler)void -
 unregisterInputDeviceListener(.InputManager.InputDeviceListener)void -
InputManager.InputDeviceListener sai
 onInputDeviceAdded(int)void a
 onInputDeviceRemoved(int)void a
 onInputDeviceChanged(int)void a
package android.hardware.usb
UsbAccessory - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.UsbAccessory> sf
 getManufacturer()String -
 getModel()String -
 getDescription()String -
 getVersion()String -
 getUri()String -
 getSerial()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
UsbDevice - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.UsbDevice> sf
 getDeviceName()String -
 getDeviceId()int -
 getVendorId()int -
 getProductId()int -
 getDeviceClass()int -
 getDeviceSubclass()int -
 getDeviceProtocol()int -
 getInterfaceCount()int -
 getInterface(int).UsbInterface -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getDeviceId(String)int s
 getDeviceName(int)String s
UsbDeviceConnection -
 close()void -
 getFileDescriptor()int -
 getRawDescriptors()byte[] -
 claimInterface(.UsbInterface,boolean)boolean -
 releaseInterface(.UsbInterface)boolean -
 controlTransfer(int,int,int,int,byte[],int,int)int -
 bulkTransfer(.UsbEndpoint,byte[],int,int)int -
 requestWait().UsbRequest -
 getSerial()String -
UsbEndpoint - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.UsbEndpoint> sf
 getAddress()int -
 getEndpointNumber()int -
 getDirection()int -
 getAttributes()int -
 getType()int -
 getMaxPacketSize()int -
 getInterval()int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
UsbInterface - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.UsbInterface> sf
 getId()int -
 getInterfaceClass()int -
 getInterfaceSubclass()int -
 getInterfaceProtocol()int -
 getEndpointCount()int -
 getEndpoint(int).UsbEndpoint -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
UsbManager -
 ACTION_USB_DEVICE_ATTACHED String sf
 ACTION_USB_DEVICE_DETACHED String sf
 ACTION_USB_ACCESSORY_ATTACHED String sf
 ACTION_USB_ACCESSORY_DETACHED String sf
 EXTRA_DEVICE String sf
 EXTRA_ACCESSORY String sf
 EXTRA_PERMISSION_GRANTED String sf
 getDeviceList()java.util.HashMap<String,.UsbDevice> -
 openDevice(.UsbDevice).UsbDeviceConnection -
 getAccessoryList().UsbAccessory[] -
 openAccessory(.UsbAccessory)android.os.ParcelFileDescriptor -
 hasPermission(.UsbDevice)boolean -
 hasPermission(.UsbAccessory)boolean -
 requestPermission(.UsbDevice,android.app.PendingIntent)void -
 requestPermission(.UsbAccessory,android.app.PendingIntent)void -
UsbRequest -
 new() -
 initialize(.UsbDeviceConnection,.UsbEndpoint)boolean -
 close()void -
 finalize()void o !Throwable
 getEndpoint().UsbEndpoint -
 getClientData()Object -
 setClientData(Object)void -
 queue(java.nio.ByteBuffer,int)boolean -
 cancel()boolean -
package android.inputmethodservice
AbstractInputMethodService a :android.app.Service,android.view.KeyEvent.Callback +AbstractInputMethodImpl,AbstractInputMethodSessionImpl
 new() -
 getKeyDispatcherState()android.view.KeyEvent.DispatcherState -
 onCreateInputMethodInterface().AbstractInputMethodService.AbstractInputMethodImpl a
 onCreateInputMethodSessionInterface().AbstractInputMethodService.AbstractInputMethodSessionImpl a
 dump(java.io.FileDescriptor,java.io.PrintWriter,String[])void o
 onBind(android.content.Intent)android.os.IBinder f
 onTrackballEvent(android.view.MotionEvent)boolean -
AbstractInputMethodService.AbstractInputMethodImpl a :android.view.inputmethod.InputMethod
 new() -
 createSession(android.view.inputmethod.InputMethod.SessionCallback)void -
 setSessionEnabled(android.view.inputmethod.InputMethodSession,boolean)void -
 revokeSession(android.view.inputmethod.InputMethodSession)void -
AbstractInputMethodService.AbstractInputMethodSessionImpl a :android.view.inputmethod.InputMethodSession
 new() -
 isEnabled()boolean -
 isRevoked()boolean -
 setEnabled(boolean)void -
 revokeSelf()void -
 dispatchKeyEvent(int,android.view.KeyEvent,android.view.inputmethod.InputMethodSession.EventCallback)void -
 dispatchTrackballEvent(int,android.view.MotionEvent,android.view.inputmethod.InputMethodSession.EventCallback)void -
ExtractEditText - :android.widget.EditText
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 startInternalChanges()void -
 finishInternalChanges()void -
 setExtractedText(android.view.inputmethod.ExtractedText)void -
 onSelectionChanged(int,int)void o
 performClick()boolean -
 onTextContextMenuItem(int)boolean -
 isInputMethodTarget()boolean -
 hasVerticalScrollBar()boolean -
 hasWindowFocus()boolean -
 isFocused()boolean -
 hasFocus()boolean -
InputMethodService - :.AbstractInputMethodService +InputMethodImpl,InputMethodSessionImpl,Insets
 BACK_DISPOSITION_DEFAULT int sf
 BACK_DISPOSITION_WILL_NOT_DISMISS int sf
 BACK_DISPOSITION_WILL_DISMISS int sf
 new() -
 setTheme(int)void -
 onCreate()void -
 onInitializeInterface()void -
 onDestroy()void -
 onConfigurationChanged(android.content.res.Configuration)void -
 onCreateInputMethodInterface().AbstractInputMethodService.AbstractInputMethodImpl -
 onCreateInputMethodSessionInterface().AbstractInputMethodService.AbstractInputMethodSessionImpl -
 getLayoutInflater()android.view.LayoutInflater -
 getWindow()android.app.Dialog -
 setBackDisposition(int)void -
 getBackDisposition()int -
 getMaxWidth()int -
 getCurrentInputBinding()android.view.inputmethod.InputBinding -
 getCurrentInputConnection()android.view.inputmethod.InputConnection -
 getCurrentInputStarted()boolean -
 getCurrentInputEditorInfo()android.view.inputmethod.EditorInfo -
 updateFullscreenMode()void -
 onConfigureWindow(android.view.Window,boolean,boolean)void -
 isFullscreenMode()boolean -
 onEvaluateFullscreenMode()boolean -
 setExtractViewShown(boolean)void -
 isExtractViewShown()boolean -
 onComputeInsets(.InputMethodService.Insets)void -
 updateInputViewShown()void -
 isShowInputRequested()boolean -
 isInputViewShown()boolean -
 onEvaluateInputViewShown()boolean -
 setCandidatesViewShown(boolean)void -
 getCandidatesHiddenVisibility()int -
 showStatusIcon(int)void -
 hideStatusIcon()void -
 switchInputMethod(String)void -
 setExtractView(android.view.View)void -
 setCandidatesView(android.view.View)void -
 setInputView(android.view.View)void -
 onCreateExtractTextView()android.view.View -
 onCreateCandidatesView()android.view.View -
 onCreateInputView()android.view.View -
 onStartInputView(android.view.inputmethod.EditorInfo,boolean)void -
 onFinishInputView(boolean)void -
 onStartCandidatesView(android.view.inputmethod.EditorInfo,boolean)void -
 onFinishCandidatesView(boolean)void -
 onShowInputRequested(int,boolean)boolean -
 showWindow(boolean)void -
 hideWindow()void -
 onWindowShown()void -
 onWindowHidden()void -
 onBindInput()void -
 onUnbindInput()void -
 onStartInput(android.view.inputmethod.EditorInfo,boolean)void -
 onFinishInput()void -
 onDisplayCompletions(android.view.inputmethod.CompletionInfo[])void -
 onUpdateExtractedText(int,android.view.inputmethod.ExtractedText)void -
 onUpdateSelection(int,int,int,int,int,int)void -
 onViewClicked(boolean)void -
 onUpdateCursor(android.graphics.Rect)void -
 requestHideSelf(int)void -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyLongPress(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onTrackballEvent(android.view.MotionEvent)boolean -
 onAppPrivateCommand(String,android.os.Bundle)void -
 sendDownUpKeyEvents(int)void -
 sendDefaultEditorAction(boolean)boolean -
 sendKeyChar(char)void -
 onExtractedSelectionChanged(int,int)void -
 onExtractedTextClicked()void -
 onExtractedCursorMovement(int,int)void -
 onExtractTextContextMenuItem(int)boolean -
 getTextForImeAction(int)CharSequence -
 onUpdateExtractingVisibility(android.view.inputmethod.EditorInfo)void -
 onUpdateExtractingViews(android.view.inputmethod.EditorInfo)void -
 onExtractingInputChanged(android.view.inputmethod.EditorInfo)void -
 onCurrentInputMethodSubtypeChanged(android.view.inputmethod.InputMethodSubtype)void o
 dump(java.io.FileDescriptor,java.io.PrintWriter,String[])void o
InputMethodService.Insets sf
 contentTopInsets int -
 visibleTopInsets int -
 touchableRegion android.graphics.Region f
 TOUCHABLE_INSETS_FRAME int sf
 TOUCHABLE_INSETS_CONTENT int sf
 TOUCHABLE_INSETS_VISIBLE int sf
 TOUCHABLE_INSETS_REGION int sf
 touchableInsets int -
 new() -
Keyboard - +Key,Row
 EDGE_LEFT int sf
 EDGE_RIGHT int sf
 EDGE_TOP int sf
 EDGE_BOTTOM int sf
 KEYCODE_SHIFT int sf
 KEYCODE_MODE_CHANGE int sf
 KEYCODE_CANCEL int sf
 KEYCODE_DONE int sf
 KEYCODE_DELETE int sf
 KEYCODE_ALT int sf
 new(android.content.Context,int) -
 new(android.content.Context,int,int,int,int) -
 new(android.content.Context,int,int) -
 new(android.content.Context,int,CharSequence,int,int) -
 getKeys()java.util.List<.Keyboard.Key> -
 getModifierKeys()java.util.List<.Keyboard.Key> -
 getHorizontalGap()int o
 setHorizontalGap(int)void o
 getVerticalGap()int o
 setVerticalGap(int)void o
 getKeyHeight()int o
 setKeyHeight(int)void o
 getKeyWidth()int o
 setKeyWidth(int)void o
 getHeight()int -
 getMinWidth()int -
 setShifted(boolean)boolean -
 isShifted()boolean -
 getShiftKeyIndex()int -
 getNearestKeys(int,int)int[] -
 createRowFromXml(android.content.res.Resources,android.content.res.XmlResourceParser).Keyboard.Row o
 createKeyFromXml(android.content.res.Resources,.Keyboard.Row,int,int,android.content.res.XmlResourceParser).Keyboard.Key o
Keyboard.Key s
 codes int[] -
 label CharSequence -
 icon android.graphics.drawable.Drawable -
 iconPreview android.graphics.drawable.Drawable -
 width int -
 height int -
 gap int -
 sticky boolean -
 x int -
 y int -
 pressed boolean -
 on boolean -
 text CharSequence -
 popupCharacters CharSequence -
 edgeFlags int -
 modifier boolean -
 popupResId int -
 repeatable boolean -
 new(.Keyboard.Row) -
 new(android.content.res.Resources,.Keyboard.Row,int,int,android.content.res.XmlResourceParser) -
 onPressed()void -
 onReleased(boolean)void -
 isInside(int,int)boolean -
 squaredDistanceFrom(int,int)int -
 getCurrentDrawableState()int[] -
Keyboard.Row s
 defaultWidth int -
 defaultHeight int -
 defaultHorizontalGap int -
 verticalGap int -
 rowEdgeFlags int -
 mode int -
 new(.Keyboard) -
 new(android.content.res.Resources,.Keyboard,android.content.res.XmlResourceParser) -
KeyboardView - :android.view.View,android.view.View.OnClickListener +OnKeyboardActionListener
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setOnKeyboardActionListener(.KeyboardView.OnKeyboardActionListener)void -
 getOnKeyboardActionListener().KeyboardView.OnKeyboardActionListener o
 setKeyboard(.Keyboard)void -
 getKeyboard().Keyboard -
 setShifted(boolean)boolean -
 isShifted()boolean -
 setPreviewEnabled(boolean)void -
 isPreviewEnabled()boolean -
 setVerticalCorrection(int)void -
 setPopupParent(android.view.View)void -
 setPopupOffset(int,int)void -
 setProximityCorrectionEnabled(boolean)void -
 isProximityCorrectionEnabled()boolean -
 onMeasure(int,int)void -
 onSizeChanged(int,int,int,int)void -
 onDraw(android.graphics.Canvas)void -
 invalidateAllKeys()void -
 invalidateKey(int)void -
 onLongPress(.Keyboard.Key)boolean o
 onHoverEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 swipeRight()void o
 swipeLeft()void o
 swipeUp()void o
 swipeDown()void o
 closing()void -
 onDetachedFromWindow()void -
 handleBack()boolean -
 onClick(android.view.View)void -
KeyboardView.OnKeyboardActionListener sai
 onPress(int)void a
 onRelease(int)void a
 onKey(int,int[])void a
 onText(CharSequence)void a
 swipeLeft()void a
 swipeRight()void a
 swipeDown()void a
 swipeUp()void a
package android.location
Address - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.Address> sf
 new(java.util.Locale) -
 getLocale()java.util.Locale -
 getMaxAddressLineIndex()int -
 getAddressLine(int)String -
 setAddressLine(int,String)void -
 getFeatureName()String -
 setFeatureName(String)void -
 getAdminArea()String -
 setAdminArea(String)void -
 getSubAdminArea()String -
 setSubAdminArea(String)void -
 getLocality()String -
 setLocality(String)void -
 getSubLocality()String -
 setSubLocality(String)void -
 getThoroughfare()String -
 setThoroughfare(String)void -
 getSubThoroughfare()String -
 setSubThoroughfare(String)void -
 getPremises()String -
 setPremises(String)void -
 getPostalCode()String -
 setPostalCode(String)void -
 getCountryCode()String -
 setCountryCode(String)void -
 getCountryName()String -
 setCountryName(String)void -
 hasLatitude()boolean -
 getLatitude()double -
 setLatitude(double)void -
 clearLatitude()void -
 hasLongitude()boolean -
 getLongitude()double -
 setLongitude(double)void -
 clearLongitude()void -
 getPhone()String -
 setPhone(String)void -
 getUrl()String -
 setUrl(String)void -
 getExtras()android.os.Bundle -
 setExtras(android.os.Bundle)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
Criteria - :android.os.Parcelable
 NO_REQUIREMENT int sf
 POWER_LOW int sf
 POWER_MEDIUM int sf
 POWER_HIGH int sf
 ACCURACY_FINE int sf
 ACCURACY_COARSE int sf
 ACCURACY_LOW int sf
 ACCURACY_MEDIUM int sf
 ACCURACY_HIGH int sf
 CREATOR android.os.Parcelable.Creator<.Criteria> sf
 new() -
 new(.Criteria) -
 setHorizontalAccuracy(int)void -
 getHorizontalAccuracy()int -
 setVerticalAccuracy(int)void -
 getVerticalAccuracy()int -
 setSpeedAccuracy(int)void -
 getSpeedAccuracy()int -
 setBearingAccuracy(int)void -
 getBearingAccuracy()int -
 setAccuracy(int)void -
 getAccuracy()int -
 setPowerRequirement(int)void -
 getPowerRequirement()int -
 setCostAllowed(boolean)void -
 isCostAllowed()boolean -
 setAltitudeRequired(boolean)void -
 isAltitudeRequired()boolean -
 setSpeedRequired(boolean)void -
 isSpeedRequired()boolean -
 setBearingRequired(boolean)void -
 isBearingRequired()boolean -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
Geocoder f
 new(android.content.Context,java.util.Locale) -
 new(android.content.Context) -
 isPresent()boolean s
 getFromLocation(double,double,int)java.util.List<.Address> - !java.io.IOException
 getFromLocationName(String,int)java.util.List<.Address> - !java.io.IOException
 getFromLocationName(String,int,double,double,double,double)java.util.List<.Address> - !java.io.IOException
GpsStatus f +Listener,NmeaListener
 GPS_EVENT_STARTED int sf
 GPS_EVENT_STOPPED int sf
 GPS_EVENT_FIRST_FIX int sf
 GPS_EVENT_SATELLITE_STATUS int sf
 getTimeToFirstFix()int -
 getSatellites()Iterable<.GpsSatellite> -
 getMaxSatellites()int -
GpsStatus.Listener sai
 onGpsStatusChanged(int)void a
GpsStatus.NmeaListener sai
 onNmeaReceived(long,String)void a
Location - :android.os.Parcelable
 FORMAT_DEGREES int sf
 FORMAT_MINUTES int sf
 FORMAT_SECONDS int sf
 CREATOR android.os.Parcelable.Creator<.Location> sf
 new(String) -
 new(.Location) -
 dump(android.util.Printer,String)void -
 set(.Location)void -
 reset()void -
 convert(double,int)String s
 convert(String)double s
 distanceBetween(double,double,double,double,float[])void s
 distanceTo(.Location)float -
 bearingTo(.Location)float -
 getProvider()String -
 setProvider(String)void -
 getTime()long -
 setTime(long)void -
 getLatitude()double -
 setLatitude(double)void -
 getLongitude()double -
 setLongitude(double)void -
 hasAltitude()boolean -
 getAltitude()double -
 setAltitude(double)void -
 removeAltitude()void -
 hasSpeed()boolean -
 getSpeed()float -
 setSpeed(float)void -
 removeSpeed()void -
 hasBearing()boolean -
 getBearing()float -
 setBearing(float)void -
 removeBearing()void -
 hasAccuracy()boolean -
 getAccuracy()float -
 setAccuracy(float)void -
 removeAccuracy()void -
 getExtras()android.os.Bundle -
 setExtras(android.os.Bundle)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
LocationListener ai
 onLocationChanged(.Location)void a
 onStatusChanged(String,int,android.os.Bundle)void a
 onProviderEnabled(String)void a
 onProviderDisabled(String)void a
LocationManager -
 NETWORK_PROVIDER String sf
 GPS_PROVIDER String sf
 PASSIVE_PROVIDER String sf
 KEY_PROXIMITY_ENTERING String sf
 KEY_STATUS_CHANGED String sf
 KEY_PROVIDER_ENABLED String sf
 KEY_LOCATION_CHANGED String sf
 PROVIDERS_CHANGED_ACTION String sf
 getAllProviders()java.util.List<String> -
 getProviders(boolean)java.util.List<String> -
 getProvider(String).LocationProvider -
 getProviders(.Criteria,boolean)java.util.List<String> -
 getBestProvider(.Criteria,boolean)String -
 requestLocationUpdates(String,long,float,.LocationListener)void -
 requestLocationUpdates(String,long,float,.LocationListener,android.os.Looper)void -
 requestLocationUpdates(long,float,.Criteria,.LocationListener,android.os.Looper)void -
 requestLocationUpdates(String,long,float,android.app.PendingIntent)void -
 requestLocationUpdates(long,float,.Criteria,android.app.PendingIntent)void -
 requestSingleUpdate(String,.LocationListener,android.os.Looper)void -
 requestSingleUpdate(.Criteria,.LocationListener,android.os.Looper)void -
 requestSingleUpdate(String,android.app.PendingIntent)void -
 requestSingleUpdate(.Criteria,android.app.PendingIntent)void -
 removeUpdates(.LocationListener)void -
 removeUpdates(android.app.PendingIntent)void -
 addProximityAlert(double,double,float,long,android.app.PendingIntent)void -
 removeProximityAlert(android.app.PendingIntent)void -
 isProviderEnabled(String)boolean -
 getLastKnownLocation(String).Location -
 addTestProvider(String,boolean,boolean,boolean,boolean,boolean,boolean,boolean,int,int)void -
 removeTestProvider(String)void -
 setTestProviderLocation(String,.Location)void -
 clearTestProviderLocation(String)void -
 setTestProviderEnabled(String,boolean)void -
 clearTestProviderEnabled(String)void -
 setTestProviderStatus(String,int,android.os.Bundle,long)void -
 clearTestProviderStatus(String)void -
 addGpsStatusListener(.GpsStatus.Listener)boolean -
 removeGpsStatusListener(.GpsStatus.Listener)void -
 addNmeaListener(.GpsStatus.NmeaListener)boolean -
 removeNmeaListener(.GpsStatus.NmeaListener)void -
 getGpsStatus(.GpsStatus).GpsStatus -
 sendExtraCommand(String,String,android.os.Bundle)boolean -
LocationProvider a
 OUT_OF_SERVICE int sf
 TEMPORARILY_UNAVAILABLE int sf
 AVAILABLE int sf
 getName()String -
 meetsCriteria(.Criteria)boolean -
 requiresNetwork()boolean a
 requiresSatellite()boolean a
 requiresCell()boolean a
 hasMonetaryCost()boolean a
 supportsAltitude()boolean a
 supportsSpeed()boolean a
 supportsBearing()boolean a
 getPowerRequirement()int a
 getAccuracy()int a
package android.media
MediaMetadataRetriever -
 OPTION_PREVIOUS_SYNC int sf
 OPTION_NEXT_SYNC int sf
 OPTION_CLOSEST_SYNC int sf
 OPTION_CLOSEST int sf
 METADATA_KEY_CD_TRACK_NUMBER int sf
 METADATA_KEY_ALBUM int sf
 METADATA_KEY_ARTIST int sf
 METADATA_KEY_AUTHOR int sf
 METADATA_KEY_COMPOSER int sf
 METADATA_KEY_DATE int sf
 METADATA_KEY_GENRE int sf
 METADATA_KEY_TITLE int sf
 METADATA_KEY_YEAR int sf
 METADATA_KEY_DURATION int sf
 METADATA_KEY_NUM_TRACKS int sf
 METADATA_KEY_WRITER int sf
 METADATA_KEY_MIMETYPE int sf
 METADATA_KEY_ALBUMARTIST int sf
 METADATA_KEY_DISC_NUMBER int sf
 METADATA_KEY_COMPILATION int sf
 METADATA_KEY_HAS_AUDIO int sf
 METADATA_KEY_HAS_VIDEO int sf
 METADATA_KEY_VIDEO_WIDTH int sf
 METADATA_KEY_VIDEO_HEIGHT int sf
 METADATA_KEY_BITRATE int sf
 METADATA_KEY_LOCATION int sf
 new() -
 setDataSource(String)void - !IllegalArgumentException
 setDataSource(String,java.util.Map<String,String>)void - !IllegalArgumentException
 setDataSource(java.io.FileDescriptor,long,long)void - !IllegalArgumentException
 setDataSource(java.io.FileDescriptor)void - !IllegalArgumentException
 setDataSource(android.content.Context,android.net.Uri)void - !IllegalArgumentException,SecurityException
 extractMetadata(int)String -
 getFrameAtTime(long,int)android.graphics.Bitmap -
 getFrameAtTime(long)android.graphics.Bitmap -
 getFrameAtTime()android.graphics.Bitmap -
 getEmbeddedPicture()byte[] -
 release()void -
 finalize()void o !Throwable
MediaPlayer - +OnBufferingUpdateListener,OnCompletionListener,OnErrorListener,OnInfoListener,OnPreparedListener,OnSeekCompleteListener,OnTimedTextListener,OnVideoSizeChangedListener,TrackInfo
 VIDEO_SCALING_MODE_SCALE_TO_FIT int sf
 VIDEO_SCALING_MODE_SCALE_TO_FIT_WITH_CROPPING int sf
 MEDIA_MIMETYPE_TEXT_SUBRIP String sf
 MEDIA_ERROR_UNKNOWN int sf
 MEDIA_ERROR_SERVER_DIED int sf
 MEDIA_ERROR_NOT_VALID_FOR_PROGRESSIVE_PLAYBACK int sf
 MEDIA_INFO_UNKNOWN int sf
 MEDIA_INFO_VIDEO_TRACK_LAGGING int sf
 MEDIA_INFO_BUFFERING_START int sf
 MEDIA_INFO_BUFFERING_END int sf
 MEDIA_INFO_BAD_INTERLEAVING int sf
 MEDIA_INFO_NOT_SEEKABLE int sf
 MEDIA_INFO_METADATA_UPDATE int sf
 new() -
 setDisplay(android.view.SurfaceHolder)void -
 setSurface(android.view.Surface)void -
 setVideoScalingMode(int)void -
 create(android.content.Context,android.net.Uri).MediaPlayer s
 create(android.content.Context,android.net.Uri,android.view.SurfaceHolder).MediaPlayer s
 create(android.content.Context,int).MediaPlayer s
 setDataSource(android.content.Context,android.net.Uri)void - !java.io.IOException,IllegalArgumentException,SecurityException,IllegalStateException
 setDataSource(android.content.Context,android.net.Uri,java.util.Map<String,String>)void - !java.io.IOException,IllegalArgumentException,SecurityException,IllegalStateException
 setDataSource(String)void - !java.io.IOException,IllegalArgumentException,SecurityException,IllegalStateException
 setDataSource(java.io.FileDescriptor)void - !java.io.IOException,IllegalArgumentException,IllegalStateException
 setDataSource(java.io.FileDescriptor,long,long)void - !java.io.IOException,IllegalArgumentException,IllegalStateException
 prepare()void - !java.io.IOException,IllegalStateException
 prepareAsync()void - !IllegalStateException
 start()void - !IllegalStateException
 stop()void - !IllegalStateException
 pause()void - !IllegalStateException
 setWakeMode(android.content.Context,int)void -
 setScreenOnWhilePlaying(boolean)void -
 getVideoWidth()int -
 getVideoHeight()int -
 isPlaying()boolean -
 seekTo(int)void - !IllegalStateException
 getCurrentPosition()int -
 getDuration()int -
 setNextMediaPlayer(.MediaPlayer)void -
 release()void -
 reset()void -
 setAudioStreamType(int)void -
 setLooping(boolean)void -
 isLooping()boolean -
 setVolume(float,float)void -
 setAudioSessionId(int)void - !IllegalArgumentException,IllegalStateException
 getAudioSessionId()int -
 attachAuxEffect(int)void -
 setAuxEffectSendLevel(float)void -
 getTrackInfo().MediaPlayer.TrackInfo[] - !IllegalStateException
 addTimedTextSource(String,String)void - !java.io.IOException,IllegalArgumentException,IllegalStateException
 addTimedTextSource(android.content.Context,android.net.Uri,String)void - !java.io.IOException,IllegalArgumentException,IllegalStateException
 addTimedTextSource(java.io.FileDescriptor,String)void - !IllegalArgumentException,IllegalStateException
 addTimedTextSource(java.io.FileDescriptor,long,long,String)void - !IllegalArgumentException,IllegalStateException
 selectTrack(int)void - !IllegalStateException
 deselectTrack(int)void - !IllegalStateException
 finalize()void o
 setOnPreparedListener(.MediaPlayer.OnPreparedListener)void -
 setOnCompletionListener(.MediaPlayer.OnCompletionListener)void -
 setOnBufferingUpdateListener(.MediaPlayer.OnBufferingUpdateListener)void -
 setOnSeekCompleteListener(.MediaPlayer.OnSeekCompleteListener)void -
 setOnVideoSizeChangedListener(.MediaPlayer.OnVideoSizeChangedListener)void -
 setOnTimedTextListener(.MediaPlayer.OnTimedTextListener)void -
 setOnErrorListener(.MediaPlayer.OnErrorListener)void -
 setOnInfoListener(.MediaPlayer.OnInfoListener)void -
MediaPlayer.OnBufferingUpdateListener sai
 onBufferingUpdate(.MediaPlayer,int)void a
MediaPlayer.OnCompletionListener sai
 onCompletion(.MediaPlayer)void a
MediaPlayer.OnErrorListener sai
 onError(.MediaPlayer,int,int)boolean a
MediaPlayer.OnInfoListener sai
 onInfo(.MediaPlayer,int,int)boolean a
MediaPlayer.OnPreparedListener sai
 onPrepared(.MediaPlayer)void a
MediaPlayer.OnSeekCompleteListener sai
 onSeekComplete(.MediaPlayer)void a
MediaPlayer.OnTimedTextListener sai
 onTimedText(.MediaPlayer,.TimedText)void a
MediaPlayer.OnVideoSizeChangedListener sai
 onVideoSizeChanged(.MediaPlayer,int,int)void a
MediaPlayer.TrackInfo s :android.os.Parcelable
 MEDIA_TRACK_TYPE_UNKNOWN int sf
 MEDIA_TRACK_TYPE_VIDEO int sf
 MEDIA_TRACK_TYPE_AUDIO int sf
 MEDIA_TRACK_TYPE_TIMEDTEXT int sf
 getTrackType()int -
 getLanguage()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
MediaRouter - +Callback,RouteCategory,RouteGroup,RouteInfo,SimpleCallback,UserRouteInfo,VolumeCallback
 ROUTE_TYPE_LIVE_AUDIO int sf
 ROUTE_TYPE_USER int sf
 getSelectedRoute(int).MediaRouter.RouteInfo -
 addCallback(int,.MediaRouter.Callback)void -
 removeCallback(.MediaRouter.Callback)void -
 selectRoute(int,.MediaRouter.RouteInfo)void -
 addUserRoute(.MediaRouter.UserRouteInfo)void -
 removeUserRoute(.MediaRouter.UserRouteInfo)void -
 clearUserRoutes()void -
 getCategoryCount()int -
 getCategoryAt(int).MediaRouter.RouteCategory -
 getRouteCount()int -
 getRouteAt(int).MediaRouter.RouteInfo -
 createUserRoute(.MediaRouter.RouteCategory).MediaRouter.UserRouteInfo -
 createRouteCategory(CharSequence,boolean).MediaRouter.RouteCategory -
 createRouteCategory(int,boolean).MediaRouter.RouteCategory -
MediaRouter.Callback sa
 new() -
 onRouteSelected(.MediaRouter,int,.MediaRouter.RouteInfo)void a
 onRouteUnselected(.MediaRouter,int,.MediaRouter.RouteInfo)void a
 onRouteAdded(.MediaRouter,.MediaRouter.RouteInfo)void a
 onRouteRemoved(.MediaRouter,.MediaRouter.RouteInfo)void a
 onRouteChanged(.MediaRouter,.MediaRouter.RouteInfo)void a
 onRouteGrouped(.MediaRouter,.MediaRouter.RouteInfo,.MediaRouter.RouteGroup,int)void a
 onRouteUngrouped(.MediaRouter,.MediaRouter.RouteInfo,.MediaRouter.RouteGroup)void a
 onRouteVolumeChanged(.MediaRouter,.MediaRouter.RouteInfo)void a
MediaRouter.RouteCategory s
 getName()CharSequence -
 getName(android.content.Context)CharSequence -
 getRoutes(java.util.List<.MediaRouter.RouteInfo>)java.util.List<.MediaRouter.RouteInfo> -
 getSupportedTypes()int -
 isGroupable()boolean -
 toString()String -
MediaRouter.RouteGroup s :.MediaRouter.RouteInfo
 addRoute(.MediaRouter.RouteInfo)void -
 addRoute(.MediaRouter.RouteInfo,int)void -
 removeRoute(.MediaRouter.RouteInfo)void -
 removeRoute(int)void -
 getRouteCount()int -
 getRouteAt(int).MediaRouter.RouteInfo -
 setIconDrawable(android.graphics.drawable.Drawable)void -
 setIconResource(int)void -
 requestSetVolume(int)void -
 requestUpdateVolume(int)void -
 toString()String -
MediaRouter.RouteInfo s
 PLAYBACK_TYPE_LOCAL int sf
 PLAYBACK_TYPE_REMOTE int sf
 PLAYBACK_VOLUME_FIXED int sf
 PLAYBACK_VOLUME_VARIABLE int sf
 getName()CharSequence -
 getName(android.content.Context)CharSequence -
 getStatus()CharSequence -
 getSupportedTypes()int -
 getGroup().MediaRouter.RouteGroup -
 getCategory().MediaRouter.RouteCategory -
 getIconDrawable()android.graphics.drawable.Drawable -
 setTag(Object)void -
 getTag()Object -
 getPlaybackType()int -
 getPlaybackStream()int -
 getVolume()int -
 requestSetVolume(int)void -
 requestUpdateVolume(int)void -
 getVolumeMax()int -
 getVolumeHandling()int -
 toString()String -
MediaRouter.UserRouteInfo s :.MediaRouter.RouteInfo
 setName(CharSequence)void -
 setName(int)void -
 setStatus(CharSequence)void -
 setRemoteControlClient(.RemoteControlClient)void -
 getRemoteControlClient().RemoteControlClient -
 setIconDrawable(android.graphics.drawable.Drawable)void -
 setIconResource(int)void -
 setVolumeCallback(.MediaRouter.VolumeCallback)void -
 setPlaybackType(int)void -
 setVolumeHandling(int)void -
 setVolume(int)void -
 requestSetVolume(int)void -
 requestUpdateVolume(int)void -
 setVolumeMax(int)void -
 setPlaybackStream(int)void -
Ringtone -
 setStreamType(int)void -
 getStreamType()int -
 getTitle(android.content.Context)String -
 play()void -
 stop()void -
 isPlaying()boolean -
RingtoneManager -
 TYPE_RINGTONE int sf
 TYPE_NOTIFICATION int sf
 TYPE_ALARM int sf
 TYPE_ALL int sf
 ACTION_RINGTONE_PICKER String sf
 EXTRA_RINGTONE_SHOW_DEFAULT String sf
 EXTRA_RINGTONE_SHOW_SILENT String sf
 EXTRA_RINGTONE_INCLUDE_DRM String sf
 EXTRA_RINGTONE_EXISTING_URI String sf
 EXTRA_RINGTONE_DEFAULT_URI String sf
 EXTRA_RINGTONE_TYPE String sf
 EXTRA_RINGTONE_TITLE String sf
 EXTRA_RINGTONE_PICKED_URI String sf
 ID_COLUMN_INDEX int sf
 TITLE_COLUMN_INDEX int sf
 URI_COLUMN_INDEX int sf
 new(android.app.Activity) -
 new(android.content.Context) -
 setType(int)void -
 inferStreamType()int -
 setStopPreviousRingtone(boolean)void -
 getStopPreviousRingtone()boolean -
 stopPreviousRingtone()void -
 getIncludeDrm()boolean -
 setIncludeDrm(boolean)void -
 getCursor()android.database.Cursor -
 getRingtone(int).Ringtone -
 getRingtoneUri(int)android.net.Uri -
 getRingtonePosition(android.net.Uri)int -
 getValidRingtoneUri(android.content.Context)android.net.Uri s
 getRingtone(android.content.Context,android.net.Uri).Ringtone s
 getActualDefaultRingtoneUri(android.content.Context,int)android.net.Uri s
 setActualDefaultRingtoneUri(android.content.Context,int,android.net.Uri)void s
 isDefault(android.net.Uri)boolean s
 getDefaultType(android.net.Uri)int s
 getDefaultUri(int)android.net.Uri s
ThumbnailUtils -
 OPTIONS_RECYCLE_INPUT int sf
 new() -
 createVideoThumbnail(String,int)android.graphics.Bitmap s
 extractThumbnail(android.graphics.Bitmap,int,int)android.graphics.Bitmap s
 extractThumbnail(android.graphics.Bitmap,int,int,int)android.graphics.Bitmap s
TimedText f
 getText()String -
 getBounds()android.graphics.Rect -
package android.net
ConnectivityManager -
 CONNECTIVITY_ACTION String sf
 EXTRA_NETWORK_INFO String sfx
 EXTRA_IS_FAILOVER String sf
 EXTRA_OTHER_NETWORK_INFO String sf
 EXTRA_NO_CONNECTIVITY String sf
 EXTRA_REASON String sf
 EXTRA_EXTRA_INFO String sf
 ACTION_BACKGROUND_DATA_SETTING_CHANGED String sfx
 TYPE_MOBILE int sf
 TYPE_WIFI int sf
 TYPE_MOBILE_MMS int sf
 TYPE_MOBILE_SUPL int sf
 TYPE_MOBILE_DUN int sf
 TYPE_MOBILE_HIPRI int sf
 TYPE_WIMAX int sf
 TYPE_BLUETOOTH int sf
 TYPE_DUMMY int sf
 TYPE_ETHERNET int sf
 DEFAULT_NETWORK_PREFERENCE int sf
 isNetworkTypeValid(int)boolean s
 setNetworkPreference(int)void -
 getNetworkPreference()int -
 getActiveNetworkInfo().NetworkInfo -
 getNetworkInfo(int).NetworkInfo -
 getAllNetworkInfo().NetworkInfo[] -
 startUsingNetworkFeature(int,String)int -
 stopUsingNetworkFeature(int,String)int -
 requestRouteToHost(int,int)boolean -
 getBackgroundDataSetting()boolean x
 isActiveNetworkMetered()boolean -
DhcpInfo - :android.os.Parcelable
 ipAddress int -
 gateway int -
 netmask int -
 dns1 int -
 dns2 int -
 serverAddress int -
 leaseDuration int -
 new() -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
NetworkInfo - :android.os.Parcelable +DetailedState,State
 getType()int -
 getSubtype()int -
 getTypeName()String -
 getSubtypeName()String -
 isConnectedOrConnecting()boolean -
 isConnected()boolean -
 isAvailable()boolean -
 isFailover()boolean -
 isRoaming()boolean -
 getState().NetworkInfo.State -
 getDetailedState().NetworkInfo.DetailedState -
 getReason()String -
 getExtraInfo()String -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
NetworkInfo.DetailedState sfe :Enum<.NetworkInfo.DetailedState>
 AUTHENTICATING .NetworkInfo.DetailedState sf
 BLOCKED .NetworkInfo.DetailedState sf
 CONNECTED .NetworkInfo.DetailedState sf
 CONNECTING .NetworkInfo.DetailedState sf
 DISCONNECTED .NetworkInfo.DetailedState sf
 DISCONNECTING .NetworkInfo.DetailedState sf
 FAILED .NetworkInfo.DetailedState sf
 IDLE .NetworkInfo.DetailedState sf
 OBTAINING_IPADDR .NetworkInfo.DetailedState sf
 SCANNING .NetworkInfo.DetailedState sf
 SUSPENDED .NetworkInfo.DetailedState sf
 VERIFYING_POOR_LINK .NetworkInfo.DetailedState sf
 values().NetworkInfo.DetailedState[] s
 valueOf(String).NetworkInfo.DetailedState s
NetworkInfo.State sfe :Enum<.NetworkInfo.State>
 CONNECTED .NetworkInfo.State sf
 CONNECTING .NetworkInfo.State sf
 DISCONNECTED .NetworkInfo.State sf
 DISCONNECTING .NetworkInfo.State sf
 SUSPENDED .NetworkInfo.State sf
 UNKNOWN .NetworkInfo.State sf
 values().NetworkInfo.State[] s
 valueOf(String).NetworkInfo.State s
Uri a :android.os.Parcelable,Comparable<.Uri> +Builder
 EMPTY .Uri sf
 CREATOR android.os.Parcelable.Creator<.Uri> sf
 isHierarchical()boolean a
 isOpaque()boolean -
 isRelative()boolean a
 isAbsolute()boolean -
 getScheme()String a
 getSchemeSpecificPart()String a
 getEncodedSchemeSpecificPart()String a
 getAuthority()String a
 getEncodedAuthority()String a
 getUserInfo()String a
 getEncodedUserInfo()String a
 getHost()String a
 getPort()int a
 getPath()String a
 getEncodedPath()String a
 getQuery()String a
 getEncodedQuery()String a
 getFragment()String a
 getEncodedFragment()String a
 getPathSegments()java.util.List<String> a
 getLastPathSegment()String a
 equals(Object)boolean -
 hashCode()int -
 compareTo(.Uri)int -
 toString()String a
 buildUpon().Uri.Builder a
 parse(String).Uri s
 fromFile(java.io.File).Uri s
 fromParts(String,String,String).Uri s
 getQueryParameterNames()java.util.Set<String> -
 getQueryParameters(String)java.util.List<String> -
 getQueryParameter(String)String -
 getBooleanQueryParameter(String,boolean)boolean -
 normalizeScheme().Uri -
 writeToParcel(android.os.Parcel,.Uri)void s
 encode(String)String s
 encode(String,String)String s
 decode(String)String s
 withAppendedPath(.Uri,String).Uri s
Uri.Builder sf
 new() -
 scheme(String).Uri.Builder -
 opaquePart(String).Uri.Builder -
 encodedOpaquePart(String).Uri.Builder -
 authority(String).Uri.Builder -
 encodedAuthority(String).Uri.Builder -
 path(String).Uri.Builder -
 encodedPath(String).Uri.Builder -
 appendPath(String).Uri.Builder -
 appendEncodedPath(String).Uri.Builder -
 query(String).Uri.Builder -
 encodedQuery(String).Uri.Builder -
 fragment(String).Uri.Builder -
 encodedFragment(String).Uri.Builder -
 appendQueryParameter(String,String).Uri.Builder -
 clearQuery().Uri.Builder -
 build().Uri -
 toString()String -
VpnService - :android.app.Service +Builder
 SERVICE_INTERFACE String sf
 new() -
 prepare(android.content.Context)android.content.Intent s
 protect(int)boolean -
 protect(java.net.Socket)boolean -
 protect(java.net.DatagramSocket)boolean -
 onBind(android.content.Intent)android.os.IBinder -
 onRevoke()void -
VpnService.Builder -
 new() -
 setSession(String).VpnService.Builder -
 setConfigureIntent(android.app.PendingIntent).VpnService.Builder -
 setMtu(int).VpnService.Builder -
 addAddress(java.net.InetAddress,int).VpnService.Builder -
 addAddress(String,int).VpnService.Builder -
 addRoute(java.net.InetAddress,int).VpnService.Builder -
 addRoute(String,int).VpnService.Builder -
 addDnsServer(java.net.InetAddress).VpnService.Builder -
 addDnsServer(String).VpnService.Builder -
 addSearchDomain(String).VpnService.Builder -
 establish()android.os.ParcelFileDescriptor -
package android.net.http
SslCertificate - +DName
 new(String,String,String,String) x
 new(String,String,java.util.Date,java.util.Date) x
 new(java.security.cert.X509Certificate) -
 saveState(.SslCertificate)android.os.Bundle s
 restoreState(android.os.Bundle).SslCertificate s
 getValidNotBeforeDate()java.util.Date -
 getValidNotBefore()String x
 getValidNotAfterDate()java.util.Date -
 getValidNotAfter()String x
 getIssuedTo().SslCertificate.DName -
 getIssuedBy().SslCertificate.DName -
 toString()String -
SslCertificate.DName -
 new(String) -
 getDName()String -
 getCName()String -
 getOName()String -
 getUName()String -
package android.net.nsd
NsdServiceInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.NsdServiceInfo> sf
 new() -
 getServiceName()String -
 setServiceName(String)void -
 getServiceType()String -
 setServiceType(String)void -
 getHost()java.net.InetAddress -
 setHost(java.net.InetAddress)void -
 getPort()int -
 setPort(int)void -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
package android.net.sip
SipAudioCall - +Listener
 new(android.content.Context,.SipProfile) -
 setListener(.SipAudioCall.Listener)void -
 setListener(.SipAudioCall.Listener,boolean)void -
 isInCall()boolean -
 isOnHold()boolean -
 close()void -
 getLocalProfile().SipProfile -
 getPeerProfile().SipProfile -
 getState()int -
 attachCall(.SipSession,String)void - !.SipException
 makeCall(.SipProfile,.SipSession,int)void - !.SipException
 endCall()void - !.SipException
 holdCall(int)void - !.SipException
 answerCall(int)void - !.SipException
 continueCall(int)void - !.SipException
 toggleMute()void -
 isMuted()boolean -
 setSpeakerMode(boolean)void -
 sendDtmf(int)void -
 sendDtmf(int,android.os.Message)void -
 startAudio()void -
SipAudioCall.Listener s
 new() -
 onReadyToCall(.SipAudioCall)void -
 onCalling(.SipAudioCall)void -
 onRinging(.SipAudioCall,.SipProfile)void -
 onRingingBack(.SipAudioCall)void -
 onCallEstablished(.SipAudioCall)void -
 onCallEnded(.SipAudioCall)void -
 onCallBusy(.SipAudioCall)void -
 onCallHeld(.SipAudioCall)void -
 onError(.SipAudioCall,int,String)void -
 onChanged(.SipAudioCall)void -
SipException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
SipProfile - :android.os.Parcelable,java.io.Serializable,Cloneable +Builder
 CREATOR android.os.Parcelable.Creator<.SipProfile> sf
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 getUriString()String -
 getDisplayName()String -
 getUserName()String -
 getAuthUserName()String -
 getPassword()String -
 getSipDomain()String -
 getPort()int -
 getProtocol()String -
 getProxyAddress()String -
 getProfileName()String -
 getSendKeepAlive()boolean -
 getAutoRegistration()boolean -
SipProfile.Builder s
 new(.SipProfile) -
 new(String) - !java.text.ParseException
 new(String,String) - !java.text.ParseException
 setAuthUserName(String).SipProfile.Builder -
 setProfileName(String).SipProfile.Builder -
 setPassword(String).SipProfile.Builder -
 setPort(int).SipProfile.Builder - !IllegalArgumentException
 setProtocol(String).SipProfile.Builder - !IllegalArgumentException
 setOutboundProxy(String).SipProfile.Builder -
 setDisplayName(String).SipProfile.Builder -
 setSendKeepAlive(boolean).SipProfile.Builder -
 setAutoRegistration(boolean).SipProfile.Builder -
 build().SipProfile -
SipSession f +Listener,State
 getLocalIp()String -
 getLocalProfile().SipProfile -
 getPeerProfile().SipProfile -
 getState()int -
 isInCall()boolean -
 getCallId()String -
 setListener(.SipSession.Listener)void -
 register(int)void -
 unregister()void -
 makeCall(.SipProfile,String,int)void -
 answerCall(String,int)void -
 endCall()void -
 changeCall(String,int)void -
SipSession.Listener s
 new() -
 onCalling(.SipSession)void -
 onRinging(.SipSession,.SipProfile,String)void -
 onRingingBack(.SipSession)void -
 onCallEstablished(.SipSession,String)void -
 onCallEnded(.SipSession)void -
 onCallBusy(.SipSession)void -
 onError(.SipSession,int,String)void -
 onCallChangeFailed(.SipSession,int,String)void -
 onRegistering(.SipSession)void -
 onRegistrationDone(.SipSession,int)void -
 onRegistrationFailed(.SipSession,int,String)void -
 onRegistrationTimeout(.SipSession)void -
package android.net.wifi
ScanResult - :android.os.Parcelable
 SSID String -
 BSSID String -
 capabilities String -
 level int -
 frequency int -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
SupplicantState fe :Enum<.SupplicantState>,android.os.Parcelable
 ASSOCIATED .SupplicantState sf
 ASSOCIATING .SupplicantState sf
 AUTHENTICATING .SupplicantState sf
 COMPLETED .SupplicantState sf
 DISCONNECTED .SupplicantState sf
 DORMANT .SupplicantState sf
 FOUR_WAY_HANDSHAKE .SupplicantState sf
 GROUP_HANDSHAKE .SupplicantState sf
 INACTIVE .SupplicantState sf
 INTERFACE_DISABLED .SupplicantState sf
 INVALID .SupplicantState sf
 SCANNING .SupplicantState sf
 UNINITIALIZED .SupplicantState sf
 values().SupplicantState[] s
 valueOf(String).SupplicantState s
 isValidState(.SupplicantState)boolean s
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiConfiguration - :android.os.Parcelable +AuthAlgorithm,GroupCipher,KeyMgmt,PairwiseCipher,Protocol,Status
 networkId int -
 status int -
 SSID String -
 BSSID String -
 preSharedKey String -
 wepKeys String[] -
 wepTxKeyIndex int -
 priority int -
 hiddenSSID boolean -
 allowedKeyManagement java.util.BitSet -
 allowedProtocols java.util.BitSet -
 allowedAuthAlgorithms java.util.BitSet -
 allowedPairwiseCiphers java.util.BitSet -
 allowedGroupCiphers java.util.BitSet -
 new() -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiInfo - :android.os.Parcelable
 LINK_SPEED_UNITS String sf
 getSSID()String -
 getBSSID()String -
 getRssi()int -
 getLinkSpeed()int -
 getMacAddress()String -
 getNetworkId()int -
 getSupplicantState().SupplicantState -
 getIpAddress()int -
 getHiddenSSID()boolean -
 getDetailedStateOf(.SupplicantState)android.net.NetworkInfo.DetailedState s
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiManager - +MulticastLock,WifiLock
 ERROR_AUTHENTICATING int sf
 WIFI_STATE_CHANGED_ACTION String sf
 EXTRA_WIFI_STATE String sf
 EXTRA_PREVIOUS_WIFI_STATE String sf
 WIFI_STATE_DISABLING int sf
 WIFI_STATE_DISABLED int sf
 WIFI_STATE_ENABLING int sf
 WIFI_STATE_ENABLED int sf
 WIFI_STATE_UNKNOWN int sf
 SUPPLICANT_CONNECTION_CHANGE_ACTION String sf
 EXTRA_SUPPLICANT_CONNECTED String sf
 NETWORK_STATE_CHANGED_ACTION String sf
 EXTRA_NETWORK_INFO String sf
 EXTRA_BSSID String sf
 EXTRA_WIFI_INFO String sf
 SUPPLICANT_STATE_CHANGED_ACTION String sf
 EXTRA_NEW_STATE String sf
 EXTRA_SUPPLICANT_ERROR String sf
 SCAN_RESULTS_AVAILABLE_ACTION String sf
 RSSI_CHANGED_ACTION String sf
 EXTRA_NEW_RSSI String sf
 NETWORK_IDS_CHANGED_ACTION String sf
 ACTION_PICK_WIFI_NETWORK String sf
 WIFI_MODE_FULL int sf
 WIFI_MODE_SCAN_ONLY int sf
 WIFI_MODE_FULL_HIGH_PERF int sf
 getConfiguredNetworks()java.util.List<.WifiConfiguration> -
 addNetwork(.WifiConfiguration)int -
 updateNetwork(.WifiConfiguration)int -
 removeNetwork(int)boolean -
 enableNetwork(int,boolean)boolean -
 disableNetwork(int)boolean -
 disconnect()boolean -
 reconnect()boolean -
 reassociate()boolean -
 pingSupplicant()boolean -
 startScan()boolean -
 getConnectionInfo().WifiInfo -
 getScanResults()java.util.List<.ScanResult> -
 saveConfiguration()boolean -
 getDhcpInfo()android.net.DhcpInfo -
 setWifiEnabled(boolean)boolean -
 getWifiState()int -
 isWifiEnabled()boolean -
 calculateSignalLevel(int,int)int s
 compareSignalLevel(int,int)int s
 createWifiLock(int,String).WifiManager.WifiLock -
 createWifiLock(String).WifiManager.WifiLock -
 createMulticastLock(String).WifiManager.MulticastLock -
WifiManager.MulticastLock -
 acquire()void -
 release()void -
 setReferenceCounted(boolean)void -
 isHeld()boolean -
 toString()String -
 finalize()void o !Throwable
WifiManager.WifiLock -
 acquire()void -
 release()void -
 setReferenceCounted(boolean)void -
 isHeld()boolean -
 setWorkSource(android.os.WorkSource)void -
 toString()String -
 finalize()void o !Throwable
WpsInfo - :android.os.Parcelable
 PBC int sf
 DISPLAY int sf
 KEYPAD int sf
 LABEL int sf
 INVALID int sf
 setup int -
 pin String -
 CREATOR android.os.Parcelable.Creator<.WpsInfo> sf
 new() -
 new(.WpsInfo) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
package android.net.wifi.p2p
WifiP2pConfig - :android.os.Parcelable
 deviceAddress String -
 wps android.net.wifi.WpsInfo -
 groupOwnerIntent int -
 CREATOR android.os.Parcelable.Creator<.WifiP2pConfig> sf
 new() -
 new(.WifiP2pConfig) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiP2pDevice - :android.os.Parcelable
 deviceName String -
 deviceAddress String -
 primaryDeviceType String -
 secondaryDeviceType String -
 CONNECTED int sf
 INVITED int sf
 FAILED int sf
 AVAILABLE int sf
 UNAVAILABLE int sf
 status int -
 CREATOR android.os.Parcelable.Creator<.WifiP2pDevice> sf
 new() -
 new(.WifiP2pDevice) -
 wpsPbcSupported()boolean -
 wpsKeypadSupported()boolean -
 wpsDisplaySupported()boolean -
 isServiceDiscoveryCapable()boolean -
 isGroupOwner()boolean -
 equals(Object)boolean -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiP2pDeviceList - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.WifiP2pDeviceList> sf
 new() -
 new(.WifiP2pDeviceList) -
 getDeviceList()java.util.Collection<.WifiP2pDevice> -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiP2pGroup - :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.WifiP2pGroup> sf
 new() -
 new(.WifiP2pGroup) -
 getNetworkName()String -
 isGroupOwner()boolean -
 getOwner().WifiP2pDevice -
 getClientList()java.util.Collection<.WifiP2pDevice> -
 getPassphrase()String -
 getInterface()String -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiP2pInfo - :android.os.Parcelable
 groupFormed boolean -
 isGroupOwner boolean -
 groupOwnerAddress java.net.InetAddress -
 CREATOR android.os.Parcelable.Creator<.WifiP2pInfo> sf
 new() -
 new(.WifiP2pInfo) -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
package android.net.wifi.p2p.nsd
WifiP2pDnsSdServiceInfo - :.WifiP2pServiceInfo
 newInstance(String,String,java.util.Map<String,String>).WifiP2pDnsSdServiceInfo s
WifiP2pDnsSdServiceRequest - :.WifiP2pServiceRequest
 newInstance().WifiP2pDnsSdServiceRequest s
 newInstance(String).WifiP2pDnsSdServiceRequest s
 newInstance(String,String).WifiP2pDnsSdServiceRequest s
WifiP2pServiceInfo - :android.os.Parcelable
 SERVICE_TYPE_ALL int sf
 SERVICE_TYPE_BONJOUR int sf
 SERVICE_TYPE_UPNP int sf
 SERVICE_TYPE_VENDOR_SPECIFIC int sf
 equals(Object)boolean -
 hashCode()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiP2pServiceRequest - :android.os.Parcelable
 newInstance(int,String).WifiP2pServiceRequest s
 newInstance(int).WifiP2pServiceRequest s
 equals(Object)boolean -
 hashCode()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
WifiP2pUpnpServiceInfo - :.WifiP2pServiceInfo
 newInstance(String,String,java.util.List<String>).WifiP2pUpnpServiceInfo s
WifiP2pUpnpServiceRequest - :.WifiP2pServiceRequest
 newInstance().WifiP2pUpnpServiceRequest s
 newInstance(String).WifiP2pUpnpServiceRequest s
package android.nfc
FormatException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
NdefMessage f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.NdefMessage> sf
 new(byte[]) - !.FormatException
 new(.NdefRecord,.NdefRecord[]) v
 new(.NdefRecord[]) -
 getRecords().NdefRecord[] -
 getByteArrayLength()int -
 toByteArray()byte[] -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
NdefRecord f :android.os.Parcelable
 TNF_EMPTY short sf
 TNF_WELL_KNOWN short sf
 TNF_MIME_MEDIA short sf
 TNF_ABSOLUTE_URI short sf
 TNF_EXTERNAL_TYPE short sf
 TNF_UNKNOWN short sf
 TNF_UNCHANGED short sf
 RTD_TEXT byte[] sf
 RTD_URI byte[] sf
 RTD_SMART_POSTER byte[] sf
 RTD_ALTERNATIVE_CARRIER byte[] sf
 RTD_HANDOVER_CARRIER byte[] sf
 RTD_HANDOVER_REQUEST byte[] sf
 RTD_HANDOVER_SELECT byte[] sf
 CREATOR android.os.Parcelable.Creator<.NdefRecord> sf
 new(short,byte[],byte[],byte[]) -
 new(byte[]) x !.FormatException
 createApplicationRecord(String).NdefRecord s
 createUri(android.net.Uri).NdefRecord s
 createUri(String).NdefRecord s
 createMime(String,byte[]).NdefRecord s
 createExternal(String,String,byte[]).NdefRecord s
 getTnf()short -
 getType()byte[] -
 getId()byte[] -
 getPayload()byte[] -
 toByteArray()byte[] x
 toMimeType()String -
 toUri()android.net.Uri -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
NfcAdapter f +CreateBeamUrisCallback,CreateNdefMessageCallback,OnNdefPushCompleteCallback
 ACTION_NDEF_DISCOVERED String sf
 ACTION_TECH_DISCOVERED String sf
 ACTION_TAG_DISCOVERED String sf
 EXTRA_TAG String sf
 EXTRA_NDEF_MESSAGES String sf
 EXTRA_ID String sf
 getDefaultAdapter(android.content.Context).NfcAdapter s
 isEnabled()boolean -
 setBeamPushUris(android.net.Uri[],android.app.Activity)void -
 setBeamPushUrisCallback(.NfcAdapter.CreateBeamUrisCallback,android.app.Activity)void -
 setNdefPushMessage(.NdefMessage,android.app.Activity,android.app.Activity[])void v
 setNdefPushMessageCallback(.NfcAdapter.CreateNdefMessageCallback,android.app.Activity,android.app.Activity[])void v
 setOnNdefPushCompleteCallback(.NfcAdapter.OnNdefPushCompleteCallback,android.app.Activity,android.app.Activity[])void v
 enableForegroundDispatch(android.app.Activity,android.app.PendingIntent,android.content.IntentFilter[],String[][])void -
 disableForegroundDispatch(android.app.Activity)void -
 enableForegroundNdefPush(android.app.Activity,.NdefMessage)void x
 disableForegroundNdefPush(android.app.Activity)void x
 isNdefPushEnabled()boolean -
NfcAdapter.CreateBeamUrisCallback sai
 createBeamUris(.NfcEvent)android.net.Uri[] a
NfcAdapter.CreateNdefMessageCallback sai
 createNdefMessage(.NfcEvent).NdefMessage a
NfcAdapter.OnNdefPushCompleteCallback sai
 onNdefPushComplete(.NfcEvent)void a
NfcEvent f
 nfcAdapter .NfcAdapter f
Tag f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.Tag> sf
 getId()byte[] -
 getTechList()String[] -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
package android.nfc.tech
BasicTagTechnology ka :.TagTechnology
 getTag()android.nfc.Tag -
 isConnected()boolean -
 connect()void - !java.io.IOException
 close()void - !java.io.IOException
Ndef f :.BasicTagTechnology
 NFC_FORUM_TYPE_1 String sf
 NFC_FORUM_TYPE_2 String sf
 NFC_FORUM_TYPE_3 String sf
 NFC_FORUM_TYPE_4 String sf
 MIFARE_CLASSIC String sf
 get(android.nfc.Tag).Ndef s
 getCachedNdefMessage()android.nfc.NdefMessage -
 getType()String -
 getMaxSize()int -
 isWritable()boolean -
 getNdefMessage()android.nfc.NdefMessage - !java.io.IOException,android.nfc.FormatException
 writeNdefMessage(android.nfc.NdefMessage)void - !java.io.IOException,android.nfc.FormatException
 canMakeReadOnly()boolean -
 makeReadOnly()boolean - !java.io.IOException
TagTechnology ai :java.io.Closeable
 getTag()android.nfc.Tag a
 connect()void a !java.io.IOException
 close()void a !java.io.IOException
 isConnected()boolean a
package android.opengl
GLSurfaceView - :android.view.SurfaceView,android.view.SurfaceHolder.Callback +EGLConfigChooser,EGLContextFactory,EGLWindowSurfaceFactory,GLWrapper,Renderer
 RENDERMODE_WHEN_DIRTY int sf
 RENDERMODE_CONTINUOUSLY int sf
 DEBUG_CHECK_GL_ERROR int sf
 DEBUG_LOG_GL_CALLS int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 finalize()void o !Throwable
 setGLWrapper(.GLSurfaceView.GLWrapper)void -
 setDebugFlags(int)void -
 getDebugFlags()int -
 setPreserveEGLContextOnPause(boolean)void -
 getPreserveEGLContextOnPause()boolean -
 setRenderer(.GLSurfaceView.Renderer)void -
 setEGLContextFactory(.GLSurfaceView.EGLContextFactory)void -
 setEGLWindowSurfaceFactory(.GLSurfaceView.EGLWindowSurfaceFactory)void -
 setEGLConfigChooser(.GLSurfaceView.EGLConfigChooser)void -
 setEGLConfigChooser(boolean)void -
 setEGLConfigChooser(int,int,int,int,int,int)void -
 setEGLContextClientVersion(int)void -
 setRenderMode(int)void -
 getRenderMode()int -
 requestRender()void -
 surfaceCreated(android.view.SurfaceHolder)void -
 surfaceDestroyed(android.view.SurfaceHolder)void -
 surfaceChanged(android.view.SurfaceHolder,int,int,int)void -
 onPause()void -
 onResume()void -
 queueEvent(Runnable)void -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
GLSurfaceView.EGLConfigChooser sai
 chooseConfig(javax.microedition.khronos.egl.EGL10,javax.microedition.khronos.egl.EGLDisplay)javax.microedition.khronos.egl.EGLConfig a
GLSurfaceView.EGLContextFactory sai
 createContext(javax.microedition.khronos.egl.EGL10,javax.microedition.khronos.egl.EGLDisplay,javax.microedition.khronos.egl.EGLConfig)javax.microedition.khronos.egl.EGLContext a
 destroyContext(javax.microedition.khronos.egl.EGL10,javax.microedition.khronos.egl.EGLDisplay,javax.microedition.khronos.egl.EGLContext)void a
GLSurfaceView.EGLWindowSurfaceFactory sai
 createWindowSurface(javax.microedition.khronos.egl.EGL10,javax.microedition.khronos.egl.EGLDisplay,javax.microedition.khronos.egl.EGLConfig,Object)javax.microedition.khronos.egl.EGLSurface a
 destroySurface(javax.microedition.khronos.egl.EGL10,javax.microedition.khronos.egl.EGLDisplay,javax.microedition.khronos.egl.EGLSurface)void a
GLSurfaceView.GLWrapper sai
 wrap(javax.microedition.khronos.opengles.GL)javax.microedition.khronos.opengles.GL a
GLSurfaceView.Renderer sai
 onSurfaceCreated(javax.microedition.khronos.opengles.GL10,javax.microedition.khronos.egl.EGLConfig)void a
 onSurfaceChanged(javax.microedition.khronos.opengles.GL10,int,int)void a
 onDrawFrame(javax.microedition.khronos.opengles.GL10)void a
package android.os
AsyncTask a <Params=Object,Progress=Object,Result=Object> +Status
 THREAD_POOL_EXECUTOR java.util.concurrent.Executor sf
 SERIAL_EXECUTOR java.util.concurrent.Executor sf
 new() -
 getStatus().AsyncTask.Status f
 doInBackground(<Params>[])<Result> oav
 onPreExecute()void o
 onPostExecute(<Result>)void o
 onProgressUpdate(<Progress>[])void ov
 onCancelled(<Result>)void o
 onCancelled()void o
 isCancelled()boolean f
 cancel(boolean)boolean f
 get()<Result> f !InterruptedException,java.util.concurrent.ExecutionException
 get(long,java.util.concurrent.TimeUnit)<Result> f !InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
 execute(<Params>[]).AsyncTask<<Params>,<Progress>,<Result>> fv
 executeOnExecutor(java.util.concurrent.Executor,<Params>[]).AsyncTask<<Params>,<Progress>,<Result>> fv
 execute(Runnable)void s
 publishProgress(<Progress>[])void ofv
AsyncTask.Status sfe :Enum<.AsyncTask.Status>
 FINISHED .AsyncTask.Status sf
 PENDING .AsyncTask.Status sf
 RUNNING .AsyncTask.Status sf
 values().AsyncTask.Status[] s
 valueOf(String).AsyncTask.Status s
BadParcelableException - :android.util.AndroidRuntimeException
 new(String) -
 new(Exception) -
BatteryManager -
 EXTRA_STATUS String sf
 EXTRA_HEALTH String sf
 EXTRA_PRESENT String sf
 EXTRA_LEVEL String sf
 EXTRA_SCALE String sf
 EXTRA_ICON_SMALL String sf
 EXTRA_PLUGGED String sf
 EXTRA_VOLTAGE String sf
 EXTRA_TEMPERATURE String sf
 EXTRA_TECHNOLOGY String sf
 BATTERY_STATUS_UNKNOWN int sf
 BATTERY_STATUS_CHARGING int sf
 BATTERY_STATUS_DISCHARGING int sf
 BATTERY_STATUS_NOT_CHARGING int sf
 BATTERY_STATUS_FULL int sf
 BATTERY_HEALTH_UNKNOWN int sf
 BATTERY_HEALTH_GOOD int sf
 BATTERY_HEALTH_OVERHEAT int sf
 BATTERY_HEALTH_DEAD int sf
 BATTERY_HEALTH_OVER_VOLTAGE int sf
 BATTERY_HEALTH_UNSPECIFIED_FAILURE int sf
 BATTERY_HEALTH_COLD int sf
 BATTERY_PLUGGED_AC int sf
 BATTERY_PLUGGED_USB int sf
 new() -
Binder - :.IBinder
 new() -
 getCallingPid()int sf
 getCallingUid()int sf
 clearCallingIdentity()long sf
 restoreCallingIdentity(long)void sf
 flushPendingCommands()void sf
 joinThreadPool()void sf
 attachInterface(.IInterface,String)void -
 getInterfaceDescriptor()String -
 pingBinder()boolean -
 isBinderAlive()boolean -
 queryLocalInterface(String).IInterface -
 onTransact(int,.Parcel,.Parcel,int)boolean o !.RemoteException
 dump(java.io.FileDescriptor,String[])void -
 dumpAsync(java.io.FileDescriptor,String[])void -
 dump(java.io.FileDescriptor,java.io.PrintWriter,String[])void o
 transact(int,.Parcel,.Parcel,int)boolean f !.RemoteException
 linkToDeath(.IBinder.DeathRecipient,int)void -
 unlinkToDeath(.IBinder.DeathRecipient,int)boolean -
 finalize()void o !Throwable
Build - +VERSION,VERSION_CODES
 UNKNOWN String sf
 ID String sf
 DISPLAY String sf
 PRODUCT String sf
 DEVICE String sf
 BOARD String sf
 CPU_ABI String sf
 CPU_ABI2 String sf
 MANUFACTURER String sf
 BRAND String sf
 MODEL String sf
 BOOTLOADER String sf
 RADIO String sfx
 HARDWARE String sf
 SERIAL String sf
 TYPE String sf
 TAGS String sf
 FINGERPRINT String sf
 TIME long sf
 USER String sf
 HOST String sf
 new() -
 getRadioVersion()String s
Build.VERSION s
 INCREMENTAL String sf
 RELEASE String sf
 SDK String sfx
 SDK_INT int sf
 CODENAME String sf
 new() -
Build.VERSION_CODES s
 CUR_DEVELOPMENT int sf
 BASE int sf
 BASE_1_1 int sf
 CUPCAKE int sf
 DONUT int sf
 ECLAIR int sf
 ECLAIR_0_1 int sf
 ECLAIR_MR1 int sf
 FROYO int sf
 GINGERBREAD int sf
 GINGERBREAD_MR1 int sf
 HONEYCOMB int sf
 HONEYCOMB_MR1 int sf
 HONEYCOMB_MR2 int sf
 ICE_CREAM_SANDWICH int sf
 ICE_CREAM_SANDWICH_MR1 int sf
 JELLY_BEAN int sf
 new() -
Bundle f :.Parcelable,Cloneable
 EMPTY .Bundle sf
 CREATOR .Parcelable.Creator<.Bundle> sf
 new() -
 new(ClassLoader) -
 new(int) -
 new(.Bundle) -
 setClassLoader(ClassLoader)void -
 getClassLoader()ClassLoader -
 clone()Object -
 size()int -
 isEmpty()boolean -
 clear()void -
 containsKey(String)boolean -
 get(String)Object -
 remove(String)void -
 putAll(.Bundle)void -
 keySet()java.util.Set<String> -
 hasFileDescriptors()boolean -
 putBoolean(String,boolean)void -
 putByte(String,byte)void -
 putChar(String,char)void -
 putShort(String,short)void -
 putInt(String,int)void -
 putLong(String,long)void -
 putFloat(String,float)void -
 putDouble(String,double)void -
 putString(String,String)void -
 putCharSequence(String,CharSequence)void -
 putParcelable(String,.Parcelable)void -
 putParcelableArray(String,.Parcelable[])void -
 putParcelableArrayList(String,java.util.ArrayList<.Parcelable>)void -
 putSparseParcelableArray(String,android.util.SparseArray<.Parcelable>)void -
 putIntegerArrayList(String,java.util.ArrayList<Integer>)void -
 putStringArrayList(String,java.util.ArrayList<String>)void -
 putCharSequenceArrayList(String,java.util.ArrayList<CharSequence>)void -
 putSerializable(String,java.io.Serializable)void -
 putBooleanArray(String,boolean[])void -
 putByteArray(String,byte[])void -
 putShortArray(String,short[])void -
 putCharArray(String,char[])void -
 putIntArray(String,int[])void -
 putLongArray(String,long[])void -
 putFloatArray(String,float[])void -
 putDoubleArray(String,double[])void -
 putStringArray(String,String[])void -
 putCharSequenceArray(String,CharSequence[])void -
 putBundle(String,.Bundle)void -
 getBoolean(String)boolean -
 getBoolean(String,boolean)boolean -
 getByte(String)byte -
 getByte(String,byte)Byte -
 getChar(String)char -
 getChar(String,char)char -
 getShort(String)short -
 getShort(String,short)short -
 getInt(String)int -
 getInt(String,int)int -
 getLong(String)long -
 getLong(String,long)long -
 getFloat(String)float -
 getFloat(String,float)float -
 getDouble(String)double -
 getDouble(String,double)double -
 getString(String)String -
 getString(String,String)String -
 getCharSequence(String)CharSequence -
 getCharSequence(String,CharSequence)CharSequence -
 getBundle(String).Bundle -
 getParcelable(String)<T> - <T=.Parcelable>
 getParcelableArray(String).Parcelable[] -
 getParcelableArrayList(String)java.util.ArrayList<<T>> - <T=.Parcelable>
 getSparseParcelableArray(String)android.util.SparseArray<<T>> - <T=.Parcelable>
 getSerializable(String)java.io.Serializable -
 getIntegerArrayList(String)java.util.ArrayList<Integer> -
 getStringArrayList(String)java.util.ArrayList<String> -
 getCharSequenceArrayList(String)java.util.ArrayList<CharSequence> -
 getBooleanArray(String)boolean[] -
 getByteArray(String)byte[] -
 getShortArray(String)short[] -
 getCharArray(String)char[] -
 getIntArray(String)int[] -
 getLongArray(String)long[] -
 getFloatArray(String)float[] -
 getDoubleArray(String)double[] -
 getStringArray(String)String[] -
 getCharSequenceArray(String)CharSequence[] -
 describeContents()int -
 writeToParcel(.Parcel,int)void -
 readFromParcel(.Parcel)void -
 toString()String -
CancellationSignal f +OnCancelListener
 new() -
 isCanceled()boolean -
 throwIfCanceled()void -
 cancel()void -
 setOnCancelListener(.CancellationSignal.OnCancelListener)void -
CancellationSignal.OnCancelListener sai
 onCancel()void a
ConditionVariable -
 new() -
 new(boolean) -
 open()void -
 close()void -
 block()void -
 block(long)boolean -
CountDownTimer a
 new(long,long) -
 cancel()void f
 start().CountDownTimer f
 onTick(long)void a
 onFinish()void a
DeadObjectException - :.RemoteException
 new() -
Debug f +InstructionCount,MemoryInfo
 TRACE_COUNT_ALLOCS int sf
 SHOW_FULL_DETAIL int sf
 SHOW_CLASSLOADER int sf
 SHOW_INITIALIZED int sf
 waitForDebugger()void s
 waitingForDebugger()boolean s
 isDebuggerConnected()boolean s
 changeDebugPort(int)void sx
 startNativeTracing()void s
 stopNativeTracing()void s
 enableEmulatorTraceOutput()void s
 startMethodTracing()void s
 startMethodTracing(String)void s
 startMethodTracing(String,int)void s
 startMethodTracing(String,int,int)void s
 stopMethodTracing()void s
 threadCpuTimeNanos()long s
 startAllocCounting()void s
 stopAllocCounting()void s
 getGlobalAllocCount()int s
 getGlobalAllocSize()int s
 getGlobalFreedCount()int s
 getGlobalFreedSize()int s
 getGlobalClassInitCount()int s
 getGlobalClassInitTime()int s
 getGlobalExternalAllocCount()int sx
 getGlobalExternalAllocSize()int sx
 getGlobalExternalFreedCount()int sx
 getGlobalExternalFreedSize()int sx
 getGlobalGcInvocationCount()int s
 getThreadAllocCount()int s
 getThreadAllocSize()int s
 getThreadExternalAllocCount()int sx
 getThreadExternalAllocSize()int sx
 getThreadGcInvocationCount()int s
 resetGlobalAllocCount()void s
 resetGlobalAllocSize()void s
 resetGlobalFreedCount()void s
 resetGlobalFreedSize()void s
 resetGlobalClassInitCount()void s
 resetGlobalClassInitTime()void s
 resetGlobalExternalAllocCount()void sx
 resetGlobalExternalAllocSize()void sx
 resetGlobalExternalFreedCount()void sx
 resetGlobalExternalFreedSize()void sx
 resetGlobalGcInvocationCount()void s
 resetThreadAllocCount()void s
 resetThreadAllocSize()void s
 resetThreadExternalAllocCount()void sx
 resetThreadExternalAllocSize()void sx
 resetThreadGcInvocationCount()void s
 resetAllCounts()void s
 getNativeHeapSize()long s
 getNativeHeapAllocatedSize()long s
 getNativeHeapFreeSize()long s
 getMemoryInfo(.Debug.MemoryInfo)void s
 getPss()long s
 setAllocationLimit(int)int sx
 setGlobalAllocationLimit(int)int sx
 printLoadedClasses(int)void s
 getLoadedClassCount()int s
 dumpHprofData(String)void s !java.io.IOException
 getBinderSentTransactions()int s
 getBinderReceivedTransactions()int s
 getBinderLocalObjectCount()int sf
 getBinderProxyObjectCount()int sf
 getBinderDeathObjectCount()int sf
 dumpService(String,java.io.FileDescriptor,String[])boolean s
Debug.InstructionCount s
 new() -
 resetAndStart()boolean -
 collect()boolean -
 globalTotal()int -
 globalMethodInvocations()int -
Debug.MemoryInfo s :.Parcelable
 dalvikPss int -
 dalvikPrivateDirty int -
 dalvikSharedDirty int -
 nativePss int -
 nativePrivateDirty int -
 nativeSharedDirty int -
 otherPss int -
 otherPrivateDirty int -
 otherSharedDirty int -
 CREATOR .Parcelable.Creator<.Debug.MemoryInfo> sf
 new() -
 getTotalPss()int -
 getTotalPrivateDirty()int -
 getTotalSharedDirty()int -
 getOtherPss(int)int -
 getOtherPrivateDirty(int)int -
 getOtherSharedDirty(int)int -
 getOtherLabel(int)String s
 describeContents()int -
 writeToParcel(.Parcel,int)void -
 readFromParcel(.Parcel)void -
DropBoxManager - +Entry
 IS_EMPTY int sf
 IS_TEXT int sf
 IS_GZIPPED int sf
 ACTION_DROPBOX_ENTRY_ADDED String sf
 EXTRA_TAG String sf
 EXTRA_TIME String sf
 new() o
 addText(String,String)void -
 addData(String,byte[],int)void -
 addFile(String,java.io.File,int)void - !java.io.IOException
 isTagEnabled(String)boolean -
 getNextEntry(String,long).DropBoxManager.Entry -
DropBoxManager.Entry s :.Parcelable,java.io.Closeable
 CREATOR .Parcelable.Creator<.DropBoxManager.Entry> sf
 new(String,long) -
 new(String,long,String) -
 new(String,long,byte[],int) -
 new(String,long,.ParcelFileDescriptor,int) -
 new(String,long,java.io.File,int) - !java.io.IOException
 close()void -
 getTag()String -
 getTimeMillis()long -
 getFlags()int -
 getText(int)String -
 getInputStream()java.io.InputStream - !java.io.IOException
 describeContents()int -
 writeToParcel(.Parcel,int)void -
Environment -
 DIRECTORY_MUSIC String s
 DIRECTORY_PODCASTS String s
 DIRECTORY_RINGTONES String s
 DIRECTORY_ALARMS String s
 DIRECTORY_NOTIFICATIONS String s
 DIRECTORY_PICTURES String s
 DIRECTORY_MOVIES String s
 DIRECTORY_DOWNLOADS String s
 DIRECTORY_DCIM String s
 MEDIA_REMOVED String sf
 MEDIA_UNMOUNTED String sf
 MEDIA_CHECKING String sf
 MEDIA_NOFS String sf
 MEDIA_MOUNTED String sf
 MEDIA_MOUNTED_READ_ONLY String sf
 MEDIA_SHARED String sf
 MEDIA_BAD_REMOVAL String sf
 MEDIA_UNMOUNTABLE String sf
 new() -
 getRootDirectory()java.io.File s
 getDataDirectory()java.io.File s
 getExternalStorageDirectory()java.io.File s
 getExternalStoragePublicDirectory(String)java.io.File s
 getDownloadCacheDirectory()java.io.File s
 getExternalStorageState()String s
 isExternalStorageRemovable()boolean s
 isExternalStorageEmulated()boolean s
FileObserver a
 ACCESS int sf
 MODIFY int sf
 ATTRIB int sf
 CLOSE_WRITE int sf
 CLOSE_NOWRITE int sf
 OPEN int sf
 MOVED_FROM int sf
 MOVED_TO int sf
 CREATE int sf
 DELETE int sf
 DELETE_SELF int sf
 MOVE_SELF int sf
 ALL_EVENTS int sf
 new(String) -
 new(String,int) -
 finalize()void o
 startWatching()void -
 stopWatching()void -
 onEvent(int,String)void a
Handler - +Callback
 new() -
 new(.Handler.Callback) -
 new(.Looper) -
 new(.Looper,.Handler.Callback) -
 handleMessage(.Message)void -
 dispatchMessage(.Message)void -
 getMessageName(.Message)String -
 obtainMessage().Message f
 obtainMessage(int).Message f
 obtainMessage(int,Object).Message f
 obtainMessage(int,int,int).Message f
 obtainMessage(int,int,int,Object).Message f
 post(Runnable)boolean f
 postAtTime(Runnable,long)boolean f
 postAtTime(Runnable,Object,long)boolean f
 postDelayed(Runnable,long)boolean f
 postAtFrontOfQueue(Runnable)boolean f
 removeCallbacks(Runnable)void f
 removeCallbacks(Runnable,Object)void f
 sendMessage(.Message)boolean f
 sendEmptyMessage(int)boolean f
 sendEmptyMessageDelayed(int,long)boolean f
 sendEmptyMessageAtTime(int,long)boolean f
 sendMessageDelayed(.Message,long)boolean f
 sendMessageAtTime(.Message,long)boolean -
 sendMessageAtFrontOfQueue(.Message)boolean f
 removeMessages(int)void f
 removeMessages(int,Object)void f
 removeCallbacksAndMessages(Object)void f
 hasMessages(int)boolean f
 hasMessages(int,Object)boolean f
 getLooper().Looper f
 dump(android.util.Printer,String)void f
 toString()String -
Handler.Callback sai
 handleMessage(.Message)boolean a
HandlerThread - :Thread
 new(String) -
 new(String,int) -
 onLooperPrepared()void o
 run()void -
 getLooper().Looper -
 quit()boolean -
 getThreadId()int -
IBinder ai +DeathRecipient
 FIRST_CALL_TRANSACTION int sf
 LAST_CALL_TRANSACTION int sf
 PING_TRANSACTION int sf
 DUMP_TRANSACTION int sf
 INTERFACE_TRANSACTION int sf
 TWEET_TRANSACTION int sf
 LIKE_TRANSACTION int sf
 FLAG_ONEWAY int sf
 getInterfaceDescriptor()String a !.RemoteException
 pingBinder()boolean a
 isBinderAlive()boolean a
 queryLocalInterface(String).IInterface a
 dump(java.io.FileDescriptor,String[])void a !.RemoteException
 dumpAsync(java.io.FileDescriptor,String[])void a !.RemoteException
 transact(int,.Parcel,.Parcel,int)boolean a !.RemoteException
 linkToDeath(.IBinder.DeathRecipient,int)void a !.RemoteException
 unlinkToDeath(.IBinder.DeathRecipient,int)boolean a
IBinder.DeathRecipient sai
 binderDied()void a
IInterface ai
 asBinder().IBinder a
Looper -
 prepare()void s
 prepareMainLooper()void s
 getMainLooper().Looper s
 loop()void s
 myLooper().Looper s
 setMessageLogging(android.util.Printer)void -
 myQueue().MessageQueue s
 quit()void -
 getThread()Thread -
 dump(android.util.Printer,String)void -
 toString()String -
MemoryFile -
 new(String,int) - !java.io.IOException
 close()void -
 finalize()void o
 length()int -
 isPurgingAllowed()boolean -
 allowPurging(boolean)boolean - !java.io.IOException
 getInputStream()java.io.InputStream -
 getOutputStream()java.io.OutputStream -
 readBytes(byte[],int,int,int)int - !java.io.IOException
 writeBytes(byte[],int,int,int)void - !java.io.IOException
Message f :.Parcelable
 what int -
 arg1 int -
 arg2 int -
 obj Object -
 replyTo .Messenger -
 CREATOR .Parcelable.Creator<.Message> sf
 new() -
 obtain().Message s
 obtain(.Message).Message s
 obtain(.Handler).Message s
 obtain(.Handler,Runnable).Message s
 obtain(.Handler,int).Message s
 obtain(.Handler,int,Object).Message s
 obtain(.Handler,int,int,int).Message s
 obtain(.Handler,int,int,int,Object).Message s
 recycle()void -
 copyFrom(.Message)void -
 getWhen()long -
 setTarget(.Handler)void -
 getTarget().Handler -
 getCallback()Runnable -
 getData().Bundle -
 peekData().Bundle -
 setData(.Bundle)void -
 sendToTarget()void -
 toString()String -
 describeContents()int -
 writeToParcel(.Parcel,int)void -
MessageQueue - +IdleHandler
 addIdleHandler(.MessageQueue.IdleHandler)void f
 removeIdleHandler(.MessageQueue.IdleHandler)void f
 finalize()void o !Throwable
MessageQueue.IdleHandler sai
 queueIdle()boolean a
Messenger f :.Parcelable
 CREATOR .Parcelable.Creator<.Messenger> sf
 new(.Handler) -
 new(.IBinder) -
 send(.Message)void - !.RemoteException
 getBinder().IBinder -
 equals(Object)boolean -
 hashCode()int -
 describeContents()int -
 writeToParcel(.Parcel,int)void -
 writeMessengerOrNullToParcel(.Messenger,.Parcel)void s
 readMessengerOrNullFromParcel(.Parcel).Messenger s
NetworkOnMainThreadException - :RuntimeException
 new() -
OperationCanceledException - :RuntimeException
 new() -
 new(String) -
Parcel f
 STRING_CREATOR .Parcelable.Creator<String> sf
 obtain().Parcel s
 recycle()void f
 dataSize()int f
 dataAvail()int f
 dataPosition()int f
 dataCapacity()int f
 setDataSize(int)void f
 setDataPosition(int)void f
 setDataCapacity(int)void f
 marshall()byte[] f
 unmarshall(byte[],int,int)void f
 appendFrom(.Parcel,int,int)void f
 hasFileDescriptors()boolean f
 writeInterfaceToken(String)void f
 enforceInterface(String)void f
 writeByteArray(byte[])void f
 writeByteArray(byte[],int,int)void f
 writeInt(int)void f
 writeLong(long)void f
 writeFloat(float)void f
 writeDouble(double)void f
 writeString(String)void f
 writeStrongBinder(.IBinder)void f
 writeStrongInterface(.IInterface)void f
 writeFileDescriptor(java.io.FileDescriptor)void f
 writeByte(byte)void f
 writeMap(java.util.Map)void f
 writeBundle(.Bundle)void f
 writeList(java.util.List)void f
 writeArray(Object[])void f
 writeSparseArray(android.util.SparseArray<Object>)void f
 writeSparseBooleanArray(android.util.SparseBooleanArray)void f
 writeBooleanArray(boolean[])void f
 createBooleanArray()boolean[] f
 readBooleanArray(boolean[])void f
 writeCharArray(char[])void f
 createCharArray()char[] f
 readCharArray(char[])void f
 writeIntArray(int[])void f
 createIntArray()int[] f
 readIntArray(int[])void f
 writeLongArray(long[])void f
 createLongArray()long[] f
 readLongArray(long[])void f
 writeFloatArray(float[])void f
 createFloatArray()float[] f
 readFloatArray(float[])void f
 writeDoubleArray(double[])void f
 createDoubleArray()double[] f
 readDoubleArray(double[])void f
 writeStringArray(String[])void f
 createStringArray()String[] f
 readStringArray(String[])void f
 writeBinderArray(.IBinder[])void f
 createBinderArray().IBinder[] f
 readBinderArray(.IBinder[])void f
 writeTypedList(java.util.List<<T>>)void f <T=.Parcelable>
 writeStringList(java.util.List<String>)void f
 writeBinderList(java.util.List<.IBinder>)void f
 writeTypedArray(<T>[],int)void f <T=.Parcelable>
 writeValue(Object)void f
 writeParcelable(.Parcelable,int)void f
 writeSerializable(java.io.Serializable)void f
 writeException(Exception)void f
 writeNoException()void f
 readException()void f
 readException(int,String)void f
 readInt()int f
 readLong()long f
 readFloat()float f
 readDouble()double f
 readString()String f
 readStrongBinder().IBinder f
 readFileDescriptor().ParcelFileDescriptor f
 readByte()byte f
 readMap(java.util.Map,ClassLoader)void f
 readList(java.util.List,ClassLoader)void f
 readHashMap(ClassLoader)java.util.HashMap f
 readBundle().Bundle f
 readBundle(ClassLoader).Bundle f
 createByteArray()byte[] f
 readByteArray(byte[])void f
 readArrayList(ClassLoader)java.util.ArrayList f
 readArray(ClassLoader)Object[] f
 readSparseArray(ClassLoader)android.util.SparseArray f
 readSparseBooleanArray()android.util.SparseBooleanArray f
 createTypedArrayList(.Parcelable.Creator<<T>>)java.util.ArrayList<<T>> f <T=Object>
 readTypedList(java.util.List<<T>>,.Parcelable.Creator<<T>>)void f <T=Object>
 createStringArrayList()java.util.ArrayList<String> f
 createBinderArrayList()java.util.ArrayList<.IBinder> f
 readStringList(java.util.List<String>)void f
 readBinderList(java.util.List<.IBinder>)void f
 createTypedArray(.Parcelable.Creator<<T>>)<T>[] f <T=Object>
 readTypedArray(<T>[],.Parcelable.Creator<<T>>)void f <T=Object>
 writeParcelableArray(<T>[],int)void f <T=.Parcelable>
 readValue(ClassLoader)Object f
 readParcelable(ClassLoader)<T> f <T=.Parcelable>
 readParcelableArray(ClassLoader).Parcelable[] f
 readSerializable()java.io.Serializable f
 obtain(int).Parcel osf
 finalize()void o !Throwable
ParcelFileDescriptor - :.Parcelable,java.io.Closeable +AutoCloseInputStream,AutoCloseOutputStream
 MODE_WORLD_READABLE int sf
 MODE_WORLD_WRITEABLE int sf
 MODE_READ_ONLY int sf
 MODE_WRITE_ONLY int sf
 MODE_READ_WRITE int sf
 MODE_CREATE int sf
 MODE_TRUNCATE int sf
 MODE_APPEND int sf
 CREATOR .Parcelable.Creator<.ParcelFileDescriptor> sf
 new(.ParcelFileDescriptor) -
 open(java.io.File,int).ParcelFileDescriptor s !java.io.FileNotFoundException
 dup(java.io.FileDescriptor).ParcelFileDescriptor s !java.io.IOException
 dup().ParcelFileDescriptor - !java.io.IOException
 fromFd(int).ParcelFileDescriptor s !java.io.IOException
 adoptFd(int).ParcelFileDescriptor s
 fromSocket(java.net.Socket).ParcelFileDescriptor s
 fromDatagramSocket(java.net.DatagramSocket).ParcelFileDescriptor s
 createPipe().ParcelFileDescriptor[] s !java.io.IOException
 getFileDescriptor()java.io.FileDescriptor -
 getStatSize()long -
 getFd()int -
 detachFd()int -
 close()void - !java.io.IOException
 toString()String -
 finalize()void o !Throwable
 describeContents()int -
 writeToParcel(.Parcel,int)void -
ParcelFileDescriptor.AutoCloseInputStream s :java.io.FileInputStream
 new(.ParcelFileDescriptor) -
 close()void - !java.io.IOException
ParcelFileDescriptor.AutoCloseOutputStream s :java.io.FileOutputStream
 new(.ParcelFileDescriptor) -
 close()void - !java.io.IOException
ParcelFormatException - :RuntimeException
 new() -
 new(String) -
ParcelUuid f :.Parcelable
 CREATOR .Parcelable.Creator<.ParcelUuid> sf
 new(java.util.UUID) -
 fromString(String).ParcelUuid s
 getUuid()java.util.UUID -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 describeContents()int -
 writeToParcel(.Parcel,int)void -
Parcelable ai +ClassLoaderCreator,Creator
 PARCELABLE_WRITE_RETURN_VALUE int sf
 CONTENTS_FILE_DESCRIPTOR int sf
 describeContents()int a
 writeToParcel(.Parcel,int)void a
Parcelable.ClassLoaderCreator sai <T=Object> :.Parcelable.Creator<<T>>
 createFromParcel(.Parcel,ClassLoader)<T> a
Parcelable.Creator sai <T=Object>
 createFromParcel(.Parcel)<T> a
 newArray(int)<T>[] a
PatternMatcher - :.Parcelable
 PATTERN_LITERAL int sf
 PATTERN_PREFIX int sf
 PATTERN_SIMPLE_GLOB int sf
 CREATOR .Parcelable.Creator<.PatternMatcher> sf
 new(String,int) -
 new(.Parcel) -
 getPath()String f
 getType()int f
 match(String)boolean -
 toString()String -
 describeContents()int -
 writeToParcel(.Parcel,int)void -
PowerManager - +WakeLock
 PARTIAL_WAKE_LOCK int sf
 FULL_WAKE_LOCK int sf
 SCREEN_BRIGHT_WAKE_LOCK int sfx
 SCREEN_DIM_WAKE_LOCK int sf
 ACQUIRE_CAUSES_WAKEUP int sf
 ON_AFTER_RELEASE int sf
 newWakeLock(int,String).PowerManager.WakeLock -
 userActivity(long,boolean)void -
 goToSleep(long)void -
 isScreenOn()boolean -
 reboot(String)void -
PowerManager.WakeLock -
 setReferenceCounted(boolean)void -
 acquire()void -
 acquire(long)void -
 release()void -
 isHeld()boolean -
 setWorkSource(.WorkSource)void -
 toString()String -
 finalize()void o !Throwable
Process -
 SYSTEM_UID int sf
 PHONE_UID int sf
 FIRST_APPLICATION_UID int sf
 LAST_APPLICATION_UID int sf
 BLUETOOTH_GID int sf
 THREAD_PRIORITY_DEFAULT int sf
 THREAD_PRIORITY_LOWEST int sf
 THREAD_PRIORITY_BACKGROUND int sf
 THREAD_PRIORITY_FOREGROUND int sf
 THREAD_PRIORITY_DISPLAY int sf
 THREAD_PRIORITY_URGENT_DISPLAY int sf
 THREAD_PRIORITY_AUDIO int sf
 THREAD_PRIORITY_URGENT_AUDIO int sf
 THREAD_PRIORITY_MORE_FAVORABLE int sf
 THREAD_PRIORITY_LESS_FAVORABLE int sf
 SIGNAL_QUIT int sf
 SIGNAL_KILL int sf
 SIGNAL_USR1 int sf
 new() -
 getElapsedCpuTime()long sf
 myPid()int sf
 myTid()int sf
 myUid()int sf
 getUidForName(String)int sf
 getGidForName(String)int sf
 setThreadPriority(int,int)void sf !IllegalArgumentException,SecurityException
 setThreadPriority(int)void sf !IllegalArgumentException,SecurityException
 getThreadPriority(int)int sf !IllegalArgumentException
 supportsProcesses()boolean sfx
 killProcess(int)void sf
 sendSignal(int,int)void sf
RecoverySystem - +ProgressListener
 new() -
 verifyPackage(java.io.File,.RecoverySystem.ProgressListener,java.io.File)void s !java.io.IOException,java.security.GeneralSecurityException
 installPackage(android.content.Context,java.io.File)void s !java.io.IOException
 rebootWipeUserData(android.content.Context)void s !java.io.IOException
 rebootWipeCache(android.content.Context)void s !java.io.IOException
RecoverySystem.ProgressListener sai
 onProgress(int)void a
RemoteCallbackList - <E=.IInterface>
 new() -
 register(<E>)boolean -
 register(<E>,Object)boolean -
 unregister(<E>)boolean -
 kill()void -
 onCallbackDied(<E>)void -
 onCallbackDied(<E>,Object)void -
 beginBroadcast()int -
 getBroadcastItem(int)<E> -
 getBroadcastCookie(int)Object -
 finishBroadcast()void -
RemoteException - :android.util.AndroidException
 new() -
 new(String) -
ResultReceiver - :.Parcelable
 CREATOR .Parcelable.Creator<.ResultReceiver> sf
 new(.Handler) -
 send(int,.Bundle)void -
 onReceiveResult(int,.Bundle)void o
 describeContents()int -
 writeToParcel(.Parcel,int)void -
StatFs -
 new(String) -
 restat(String)void -
 finalize()void o
 getBlockSize()int -
 getBlockCount()int -
 getFreeBlocks()int -
 getAvailableBlocks()int -
StrictMode f +ThreadPolicy,VmPolicy
 setThreadPolicy(.StrictMode.ThreadPolicy)void s
 getThreadPolicy().StrictMode.ThreadPolicy s
 allowThreadDiskWrites().StrictMode.ThreadPolicy s
 allowThreadDiskReads().StrictMode.ThreadPolicy s
 setVmPolicy(.StrictMode.VmPolicy)void s
 getVmPolicy().StrictMode.VmPolicy s
 enableDefaults()void s
 noteSlowCall(String)void s
StrictMode.ThreadPolicy sf +Builder
 LAX .StrictMode.ThreadPolicy sf
 toString()String -
StrictMode.ThreadPolicy.Builder sf
 new() -
 new(.StrictMode.ThreadPolicy) -
 detectAll().StrictMode.ThreadPolicy.Builder -
 permitAll().StrictMode.ThreadPolicy.Builder -
 detectNetwork().StrictMode.ThreadPolicy.Builder -
 permitNetwork().StrictMode.ThreadPolicy.Builder -
 detectDiskReads().StrictMode.ThreadPolicy.Builder -
 permitDiskReads().StrictMode.ThreadPolicy.Builder -
 detectCustomSlowCalls().StrictMode.ThreadPolicy.Builder -
 permitCustomSlowCalls().StrictMode.ThreadPolicy.Builder -
 detectDiskWrites().StrictMode.ThreadPolicy.Builder -
 permitDiskWrites().StrictMode.ThreadPolicy.Builder -
 penaltyDialog().StrictMode.ThreadPolicy.Builder -
 penaltyDeath().StrictMode.ThreadPolicy.Builder -
 penaltyDeathOnNetwork().StrictMode.ThreadPolicy.Builder -
 penaltyFlashScreen().StrictMode.ThreadPolicy.Builder -
 penaltyLog().StrictMode.ThreadPolicy.Builder -
 penaltyDropBox().StrictMode.ThreadPolicy.Builder -
 build().StrictMode.ThreadPolicy -
StrictMode.VmPolicy sf +Builder
 LAX .StrictMode.VmPolicy sf
 toString()String -
StrictMode.VmPolicy.Builder sf
 new() -
 new(.StrictMode.VmPolicy) -
 setClassInstanceLimit(Class,int).StrictMode.VmPolicy.Builder -
 detectActivityLeaks().StrictMode.VmPolicy.Builder -
 detectAll().StrictMode.VmPolicy.Builder -
 detectLeakedSqlLiteObjects().StrictMode.VmPolicy.Builder -
 detectLeakedClosableObjects().StrictMode.VmPolicy.Builder -
 detectLeakedRegistrationObjects().StrictMode.VmPolicy.Builder -
 penaltyDeath().StrictMode.VmPolicy.Builder -
 penaltyLog().StrictMode.VmPolicy.Builder -
 penaltyDropBox().StrictMode.VmPolicy.Builder -
 build().StrictMode.VmPolicy -
SystemClock f
 sleep(long)void s
 setCurrentTimeMillis(long)boolean s
 uptimeMillis()long s
 elapsedRealtime()long s
 currentThreadTimeMillis()long s
TokenWatcher a
 new(.Handler,String) -
 acquired()void a
 released()void a
 acquire(.IBinder,String)void -
 cleanup(.IBinder,boolean)void -
 release(.IBinder)void -
 isAcquired()boolean -
 dump()void -
 dump(java.io.PrintWriter)void -
TransactionTooLargeException - :.RemoteException
 new() -
Vibrator a
 hasVibrator()boolean a
 vibrate(long)void a
 vibrate(long[],int)void a
 cancel()void a
WorkSource - :.Parcelable
 CREATOR .Parcelable.Creator<.WorkSource> sf
 new() -
 new(.WorkSource) -
 clear()void -
 diff(.WorkSource)boolean -
 set(.WorkSource)void -
 add(.WorkSource)boolean -
 remove(.WorkSource)boolean -
 describeContents()int -
 writeToParcel(.Parcel,int)void -
package android.preference
DialogPreference a :.Preference,android.content.DialogInterface.OnClickListener,android.content.DialogInterface.OnDismissListener,.PreferenceManager.OnActivityDestroyListener
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 setDialogTitle(CharSequence)void -
 setDialogTitle(int)void -
 getDialogTitle()CharSequence -
 setDialogMessage(CharSequence)void -
 setDialogMessage(int)void -
 getDialogMessage()CharSequence -
 setDialogIcon(android.graphics.drawable.Drawable)void -
 setDialogIcon(int)void -
 getDialogIcon()android.graphics.drawable.Drawable -
 setPositiveButtonText(CharSequence)void -
 setPositiveButtonText(int)void -
 getPositiveButtonText()CharSequence -
 setNegativeButtonText(CharSequence)void -
 setNegativeButtonText(int)void -
 getNegativeButtonText()CharSequence -
 setDialogLayoutResource(int)void -
 getDialogLayoutResource()int -
 onPrepareDialogBuilder(android.app.AlertDialog.Builder)void o
 onClick()void o
 showDialog(android.os.Bundle)void o
 onCreateDialogView()android.view.View o
 onBindDialogView(android.view.View)void o
 onClick(android.content.DialogInterface,int)void -
 onDismiss(android.content.DialogInterface)void -
 onDialogClosed(boolean)void o
 getDialog()android.app.Dialog -
 onActivityDestroy()void -
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
EditTextPreference - :.DialogPreference
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 setText(String)void -
 getText()String -
 onBindDialogView(android.view.View)void o
 onAddEditTextToDialogView(android.view.View,android.widget.EditText)void o
 onDialogClosed(boolean)void o
 onGetDefaultValue(android.content.res.TypedArray,int)Object o
 onSetInitialValue(boolean,Object)void o
 shouldDisableDependents()boolean -
 getEditText()android.widget.EditText -
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
ListPreference - :.DialogPreference
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 setEntries(CharSequence[])void -
 setEntries(int)void -
 getEntries()CharSequence[] -
 setEntryValues(CharSequence[])void -
 setEntryValues(int)void -
 getEntryValues()CharSequence[] -
 setValue(String)void -
 getSummary()CharSequence -
 setSummary(CharSequence)void -
 setValueIndex(int)void -
 getValue()String -
 getEntry()CharSequence -
 findIndexOfValue(String)int -
 onPrepareDialogBuilder(android.app.AlertDialog.Builder)void o
 onDialogClosed(boolean)void o
 onGetDefaultValue(android.content.res.TypedArray,int)Object o
 onSetInitialValue(boolean,Object)void o
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
MultiSelectListPreference - :.DialogPreference
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 setEntries(CharSequence[])void -
 setEntries(int)void -
 getEntries()CharSequence[] -
 setEntryValues(CharSequence[])void -
 setEntryValues(int)void -
 getEntryValues()CharSequence[] -
 setValues(java.util.Set<String>)void -
 getValues()java.util.Set<String> -
 findIndexOfValue(String)int -
 onPrepareDialogBuilder(android.app.AlertDialog.Builder)void o
 onDialogClosed(boolean)void o
 onGetDefaultValue(android.content.res.TypedArray,int)Object o
 onSetInitialValue(boolean,Object)void o
 onSaveInstanceState()android.os.Parcelable o
Preference - :Comparable<.Preference> +BaseSavedState,OnPreferenceChangeListener,OnPreferenceClickListener
 DEFAULT_ORDER int sf
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 onGetDefaultValue(android.content.res.TypedArray,int)Object o
 setIntent(android.content.Intent)void -
 getIntent()android.content.Intent -
 setFragment(String)void -
 getFragment()String -
 getExtras()android.os.Bundle -
 peekExtras()android.os.Bundle -
 setLayoutResource(int)void -
 getLayoutResource()int -
 setWidgetLayoutResource(int)void -
 getWidgetLayoutResource()int -
 getView(android.view.View,android.view.ViewGroup)android.view.View -
 onCreateView(android.view.ViewGroup)android.view.View o
 onBindView(android.view.View)void o
 setOrder(int)void -
 getOrder()int -
 setTitle(CharSequence)void -
 setTitle(int)void -
 getTitleRes()int -
 getTitle()CharSequence -
 setIcon(android.graphics.drawable.Drawable)void -
 setIcon(int)void -
 getIcon()android.graphics.drawable.Drawable -
 getSummary()CharSequence -
 setSummary(CharSequence)void -
 setSummary(int)void -
 setEnabled(boolean)void -
 isEnabled()boolean -
 setSelectable(boolean)void -
 isSelectable()boolean -
 setShouldDisableView(boolean)void -
 getShouldDisableView()boolean -
 onClick()void o
 setKey(String)void -
 getKey()String -
 hasKey()boolean -
 isPersistent()boolean -
 shouldPersist()boolean o
 setPersistent(boolean)void -
 callChangeListener(Object)boolean o
 setOnPreferenceChangeListener(.Preference.OnPreferenceChangeListener)void -
 getOnPreferenceChangeListener().Preference.OnPreferenceChangeListener -
 setOnPreferenceClickListener(.Preference.OnPreferenceClickListener)void -
 getOnPreferenceClickListener().Preference.OnPreferenceClickListener -
 getContext()android.content.Context -
 getSharedPreferences()android.content.SharedPreferences -
 getEditor()android.content.SharedPreferences.Editor -
 shouldCommit()boolean -
 compareTo(.Preference)int -
 notifyChanged()void o
 notifyHierarchyChanged()void o
 getPreferenceManager().PreferenceManager -
 onAttachedToHierarchy(.PreferenceManager)void o
 onAttachedToActivity()void o
 findPreferenceInHierarchy(String).Preference o
 notifyDependencyChange(boolean)void -
 onDependencyChanged(.Preference,boolean)void -
 shouldDisableDependents()boolean -
 setDependency(String)void -
 getDependency()String -
 onPrepareForRemoval()void o
 setDefaultValue(Object)void -
 onSetInitialValue(boolean,Object)void o
 persistString(String)boolean o
 getPersistedString(String)String o
 persistInt(int)boolean o
 getPersistedInt(int)int o
 persistFloat(float)boolean o
 getPersistedFloat(float)float o
 persistLong(long)boolean o
 getPersistedLong(long)long o
 persistBoolean(boolean)boolean o
 getPersistedBoolean(boolean)boolean o
 toString()String -
 saveHierarchyState(android.os.Bundle)void -
 onSaveInstanceState()android.os.Parcelable o
 restoreHierarchyState(android.os.Bundle)void -
 onRestoreInstanceState(android.os.Parcelable)void o
Preference.BaseSavedState s :android.view.AbsSavedState
 CREATOR android.os.Parcelable.Creator<.Preference.BaseSavedState> sf
 new(android.os.Parcel) -
 new(android.os.Parcelable) -
Preference.OnPreferenceChangeListener sai
 onPreferenceChange(.Preference,Object)boolean a
Preference.OnPreferenceClickListener sai
 onPreferenceClick(.Preference)boolean a
PreferenceActivity a :android.app.ListActivity,.PreferenceFragment.OnPreferenceStartFragmentCallback +Header
 EXTRA_SHOW_FRAGMENT String sf
 EXTRA_SHOW_FRAGMENT_ARGUMENTS String sf
 EXTRA_SHOW_FRAGMENT_TITLE String sf
 EXTRA_SHOW_FRAGMENT_SHORT_TITLE String sf
 EXTRA_NO_HEADERS String sf
 HEADER_ID_UNDEFINED long sf
 new() -
 onCreate(android.os.Bundle)void o
 hasHeaders()boolean -
 isMultiPane()boolean -
 onIsMultiPane()boolean -
 onIsHidingHeaders()boolean -
 onGetInitialHeader().PreferenceActivity.Header -
 onGetNewHeader().PreferenceActivity.Header -
 onBuildHeaders(java.util.List<.PreferenceActivity.Header>)void -
 invalidateHeaders()void -
 loadHeadersFromResource(int,java.util.List<.PreferenceActivity.Header>)void -
 setListFooter(android.view.View)void -
 onStop()void o
 onDestroy()void o
 onSaveInstanceState(android.os.Bundle)void o
 onRestoreInstanceState(android.os.Bundle)void o
 onActivityResult(int,int,android.content.Intent)void o
 onContentChanged()void -
 onListItemClick(android.widget.ListView,android.view.View,int,long)void o
 onHeaderClick(.PreferenceActivity.Header,int)void -
 onBuildStartFragmentIntent(String,android.os.Bundle,int,int)android.content.Intent -
 startWithFragment(String,android.os.Bundle,android.app.Fragment,int)void -
 startWithFragment(String,android.os.Bundle,android.app.Fragment,int,int,int)void -
 showBreadCrumbs(CharSequence,CharSequence)void -
 setParentTitle(CharSequence,CharSequence,android.view.View.OnClickListener)void -
 switchToHeader(String,android.os.Bundle)void -
 switchToHeader(.PreferenceActivity.Header)void -
 startPreferenceFragment(android.app.Fragment,boolean)void -
 startPreferencePanel(String,android.os.Bundle,int,CharSequence,android.app.Fragment,int)void -
 finishPreferencePanel(android.app.Fragment,int,android.content.Intent)void -
 onPreferenceStartFragment(.PreferenceFragment,.Preference)boolean -
 getPreferenceManager().PreferenceManager x
 setPreferenceScreen(.PreferenceScreen)void x
 getPreferenceScreen().PreferenceScreen x
 addPreferencesFromIntent(android.content.Intent)void x
 addPreferencesFromResource(int)void x
 onPreferenceTreeClick(.PreferenceScreen,.Preference)boolean x
 findPreference(CharSequence).Preference x
 onNewIntent(android.content.Intent)void o
PreferenceActivity.Header sf :android.os.Parcelable
 id long -
 titleRes int -
 title CharSequence -
 summaryRes int -
 summary CharSequence -
 breadCrumbTitleRes int -
 breadCrumbTitle CharSequence -
 breadCrumbShortTitleRes int -
 breadCrumbShortTitle CharSequence -
 iconRes int -
 fragment String -
 fragmentArguments android.os.Bundle -
 intent android.content.Intent -
 extras android.os.Bundle -
 CREATOR android.os.Parcelable.Creator<.PreferenceActivity.Header> sf
 new() -
 getTitle(android.content.res.Resources)CharSequence -
 getSummary(android.content.res.Resources)CharSequence -
 getBreadCrumbTitle(android.content.res.Resources)CharSequence -
 getBreadCrumbShortTitle(android.content.res.Resources)CharSequence -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 readFromParcel(android.os.Parcel)void -
PreferenceFragment a :android.app.Fragment +OnPreferenceStartFragmentCallback
 new() -
 onCreate(android.os.Bundle)void -
 onCreateView(android.view.LayoutInflater,android.view.ViewGroup,android.os.Bundle)android.view.View -
 onActivityCreated(android.os.Bundle)void -
 onStart()void -
 onStop()void -
 onDestroyView()void -
 onDestroy()void -
 onSaveInstanceState(android.os.Bundle)void -
 onActivityResult(int,int,android.content.Intent)void -
 getPreferenceManager().PreferenceManager -
 setPreferenceScreen(.PreferenceScreen)void -
 getPreferenceScreen().PreferenceScreen -
 addPreferencesFromIntent(android.content.Intent)void -
 addPreferencesFromResource(int)void -
 onPreferenceTreeClick(.PreferenceScreen,.Preference)boolean -
 findPreference(CharSequence).Preference -
PreferenceFragment.OnPreferenceStartFragmentCallback sai
 onPreferenceStartFragment(.PreferenceFragment,.Preference)boolean a
PreferenceGroup a :.Preference
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 setOrderingAsAdded(boolean)void -
 isOrderingAsAdded()boolean -
 addItemFromInflater(.Preference)void -
 getPreferenceCount()int -
 getPreference(int).Preference -
 addPreference(.Preference)boolean -
 removePreference(.Preference)boolean -
 removeAll()void -
 onPrepareAddPreference(.Preference)boolean o
 findPreference(CharSequence).Preference -
 isOnSameScreenAsChildren()boolean o
 onAttachedToActivity()void o
 onPrepareForRemoval()void o
 setEnabled(boolean)void -
 dispatchSaveInstanceState(android.os.Bundle)void o
 dispatchRestoreInstanceState(android.os.Bundle)void o
PreferenceManager - +OnActivityDestroyListener,OnActivityResultListener,OnActivityStopListener
 METADATA_KEY_PREFERENCES String sf
 KEY_HAS_SET_DEFAULT_VALUES String sf
 createPreferenceScreen(android.content.Context).PreferenceScreen -
 getSharedPreferencesName()String -
 setSharedPreferencesName(String)void -
 getSharedPreferencesMode()int -
 setSharedPreferencesMode(int)void -
 getSharedPreferences()android.content.SharedPreferences -
 getDefaultSharedPreferences(android.content.Context)android.content.SharedPreferences s
 findPreference(CharSequence).Preference -
 setDefaultValues(android.content.Context,int,boolean)void s
 setDefaultValues(android.content.Context,String,int,int,boolean)void s
PreferenceManager.OnActivityDestroyListener sai
 onActivityDestroy()void a
PreferenceManager.OnActivityResultListener sai
 onActivityResult(int,int,android.content.Intent)boolean a
PreferenceScreen f :.PreferenceGroup,android.widget.AdapterView.OnItemClickListener,android.content.DialogInterface.OnDismissListener
 getRootAdapter()android.widget.ListAdapter -
 onCreateRootAdapter()android.widget.ListAdapter o
 bind(android.widget.ListView)void -
 onClick()void o
 onDismiss(android.content.DialogInterface)void -
 getDialog()android.app.Dialog -
 onItemClick(android.widget.AdapterView,android.view.View,int,long)void -
 isOnSameScreenAsChildren()boolean o
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
RingtonePreference - :.Preference,.PreferenceManager.OnActivityResultListener
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 getRingtoneType()int -
 setRingtoneType(int)void -
 getShowDefault()boolean -
 setShowDefault(boolean)void -
 getShowSilent()boolean -
 setShowSilent(boolean)void -
 onClick()void o
 onPrepareRingtonePickerIntent(android.content.Intent)void o
 onSaveRingtone(android.net.Uri)void o
 onRestoreRingtone()android.net.Uri o
 onGetDefaultValue(android.content.res.TypedArray,int)Object o
 onSetInitialValue(boolean,Object)void o
 onAttachedToHierarchy(.PreferenceManager)void o
 onActivityResult(int,int,android.content.Intent)boolean -
TwoStatePreference a :.Preference
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 onClick()void o
 setChecked(boolean)void -
 isChecked()boolean -
 shouldDisableDependents()boolean -
 setSummaryOn(CharSequence)void -
 setSummaryOn(int)void -
 getSummaryOn()CharSequence -
 setSummaryOff(CharSequence)void -
 setSummaryOff(int)void -
 getSummaryOff()CharSequence -
 getDisableDependentsState()boolean -
 setDisableDependentsState(boolean)void -
 onGetDefaultValue(android.content.res.TypedArray,int)Object o
 onSetInitialValue(boolean,Object)void o
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
package android.provider
BaseColumns ai
 _ID String sf
 _COUNT String sf
Browser - +BookmarkColumns,SearchColumns
 BOOKMARKS_URI android.net.Uri sf
 INITIAL_ZOOM_LEVEL String sf
 EXTRA_APPLICATION_ID String sf
 EXTRA_HEADERS String sf
 HISTORY_PROJECTION String[] sf
 HISTORY_PROJECTION_ID_INDEX int sf
 HISTORY_PROJECTION_URL_INDEX int sf
 HISTORY_PROJECTION_VISITS_INDEX int sf
 HISTORY_PROJECTION_DATE_INDEX int sf
 HISTORY_PROJECTION_BOOKMARK_INDEX int sf
 HISTORY_PROJECTION_TITLE_INDEX int sf
 HISTORY_PROJECTION_FAVICON_INDEX int sf
 TRUNCATE_HISTORY_PROJECTION String[] sf
 TRUNCATE_HISTORY_PROJECTION_ID_INDEX int sf
 TRUNCATE_N_OLDEST int sf
 SEARCHES_URI android.net.Uri sf
 SEARCHES_PROJECTION String[] sf
 SEARCHES_PROJECTION_SEARCH_INDEX int sf
 SEARCHES_PROJECTION_DATE_INDEX int sf
 EXTRA_CREATE_NEW_TAB String sf
 new() -
 saveBookmark(android.content.Context,String,String)void sf
 sendString(android.content.Context,String)void sf
 getAllBookmarks(android.content.ContentResolver)android.database.Cursor sf !IllegalStateException
 getAllVisitedUrls(android.content.ContentResolver)android.database.Cursor sf !IllegalStateException
 updateVisitedHistory(android.content.ContentResolver,String,boolean)void sf
 truncateHistory(android.content.ContentResolver)void sf
 canClearHistory(android.content.ContentResolver)boolean sf
 clearHistory(android.content.ContentResolver)void sf
 deleteHistoryTimeFrame(android.content.ContentResolver,long,long)void sf
 deleteFromHistory(android.content.ContentResolver,String)void sf
 addSearchUrl(android.content.ContentResolver,String)void sf
 clearSearches(android.content.ContentResolver)void sf
 requestAllIcons(android.content.ContentResolver,String,android.webkit.WebIconDatabase.IconListener)void sf
CalendarContract f +Attendees,AttendeesColumns,CalendarAlerts,CalendarAlertsColumns,CalendarCache,CalendarCacheColumns,CalendarColumns,CalendarEntity,CalendarSyncColumns,Calendars,Colors,ColorsColumns,EventDays,EventDaysColumns,Events,EventsColumns,EventsEntity,ExtendedProperties,ExtendedPropertiesColumns,Instances,Reminders,RemindersColumns,SyncColumns,SyncState
 ACTION_EVENT_REMINDER String sf
 ACTION_HANDLE_CUSTOM_EVENT String sf
 EXTRA_CUSTOM_APP_URI String sf
 EXTRA_EVENT_BEGIN_TIME String sf
 EXTRA_EVENT_END_TIME String sf
 EXTRA_EVENT_ALL_DAY String sf
 AUTHORITY String sf
 CONTENT_URI android.net.Uri sf
 CALLER_IS_SYNCADAPTER String sf
 ACCOUNT_TYPE_LOCAL String sf
CalendarContract.Attendees sf :.BaseColumns,.CalendarContract.AttendeesColumns,.CalendarContract.EventsColumns
 CONTENT_URI android.net.Uri sf
 query(android.content.ContentResolver,long,String[])android.database.Cursor sf
CalendarContract.AttendeesColumns osai
 EVENT_ID String sf
 ATTENDEE_NAME String sf
 ATTENDEE_EMAIL String sf
 ATTENDEE_RELATIONSHIP String sf
 RELATIONSHIP_NONE int sf
 RELATIONSHIP_ATTENDEE int sf
 RELATIONSHIP_ORGANIZER int sf
 RELATIONSHIP_PERFORMER int sf
 RELATIONSHIP_SPEAKER int sf
 ATTENDEE_TYPE String sf
 TYPE_NONE int sf
 TYPE_REQUIRED int sf
 TYPE_OPTIONAL int sf
 TYPE_RESOURCE int sf
 ATTENDEE_STATUS String sf
 ATTENDEE_STATUS_NONE int sf
 ATTENDEE_STATUS_ACCEPTED int sf
 ATTENDEE_STATUS_DECLINED int sf
 ATTENDEE_STATUS_INVITED int sf
 ATTENDEE_STATUS_TENTATIVE int sf
 ATTENDEE_IDENTITY String sf
 ATTENDEE_ID_NAMESPACE String sf
CalendarContract.CalendarAlerts sf :.BaseColumns,.CalendarContract.CalendarAlertsColumns,.CalendarContract.EventsColumns,.CalendarContract.CalendarColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_URI_BY_INSTANCE android.net.Uri sf
CalendarContract.CalendarAlertsColumns osai
 EVENT_ID String sf
 BEGIN String sf
 END String sf
 ALARM_TIME String sf
 CREATION_TIME String sf
 RECEIVED_TIME String sf
 NOTIFY_TIME String sf
 STATE String sf
 STATE_SCHEDULED int sf
 STATE_FIRED int sf
 STATE_DISMISSED int sf
 MINUTES String sf
 DEFAULT_SORT_ORDER String sf
CalendarContract.CalendarCache sf :.CalendarContract.CalendarCacheColumns
 URI android.net.Uri sf
 KEY_TIMEZONE_TYPE String sf
 KEY_TIMEZONE_INSTANCES String sf
 KEY_TIMEZONE_INSTANCES_PREVIOUS String sf
 TIMEZONE_TYPE_AUTO String sf
 TIMEZONE_TYPE_HOME String sf
CalendarContract.CalendarCacheColumns osai
 KEY String sf
 VALUE String sf
CalendarContract.CalendarColumns osai
 CALENDAR_COLOR String sf
 CALENDAR_COLOR_KEY String sf
 CALENDAR_DISPLAY_NAME String sf
 CALENDAR_ACCESS_LEVEL String sf
 CAL_ACCESS_NONE int sf
 CAL_ACCESS_FREEBUSY int sf
 CAL_ACCESS_READ int sf
 CAL_ACCESS_RESPOND int sf
 CAL_ACCESS_OVERRIDE int sf
 CAL_ACCESS_CONTRIBUTOR int sf
 CAL_ACCESS_EDITOR int sf
 CAL_ACCESS_OWNER int sf
 CAL_ACCESS_ROOT int sf
 VISIBLE String sf
 CALENDAR_TIME_ZONE String sf
 SYNC_EVENTS String sf
 OWNER_ACCOUNT String sf
 CAN_ORGANIZER_RESPOND String sf
 CAN_MODIFY_TIME_ZONE String sf
 MAX_REMINDERS String sf
 ALLOWED_REMINDERS String sf
 ALLOWED_AVAILABILITY String sf
 ALLOWED_ATTENDEE_TYPES String sf
CalendarContract.CalendarEntity sf :.BaseColumns,.CalendarContract.SyncColumns,.CalendarContract.CalendarColumns
 CONTENT_URI android.net.Uri sf
 newEntityIterator(android.database.Cursor)android.content.EntityIterator s
CalendarContract.CalendarSyncColumns osai
 CAL_SYNC1 String sf
 CAL_SYNC2 String sf
 CAL_SYNC3 String sf
 CAL_SYNC4 String sf
 CAL_SYNC5 String sf
 CAL_SYNC6 String sf
 CAL_SYNC7 String sf
 CAL_SYNC8 String sf
 CAL_SYNC9 String sf
 CAL_SYNC10 String sf
CalendarContract.Calendars sf :.BaseColumns,.CalendarContract.SyncColumns,.CalendarContract.CalendarColumns
 CONTENT_URI android.net.Uri sf
 DEFAULT_SORT_ORDER String sf
 NAME String sf
 CALENDAR_LOCATION String sf
CalendarContract.Colors sf :.CalendarContract.ColorsColumns
 CONTENT_URI android.net.Uri sf
CalendarContract.ColorsColumns osai :.SyncStateContract.Columns
 COLOR_TYPE String sf
 TYPE_CALENDAR int sf
 TYPE_EVENT int sf
 COLOR_KEY String sf
 COLOR String sf
CalendarContract.EventDays sf :.CalendarContract.EventDaysColumns
 CONTENT_URI android.net.Uri sf
 query(android.content.ContentResolver,int,int,String[])android.database.Cursor sf
CalendarContract.EventDaysColumns osai
 STARTDAY String sf
 ENDDAY String sf
CalendarContract.Events sf :.BaseColumns,.CalendarContract.SyncColumns,.CalendarContract.EventsColumns,.CalendarContract.CalendarColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_EXCEPTION_URI android.net.Uri sf
CalendarContract.EventsColumns osai
 CALENDAR_ID String sf
 TITLE String sf
 DESCRIPTION String sf
 EVENT_LOCATION String sf
 EVENT_COLOR String sf
 EVENT_COLOR_KEY String sf
 DISPLAY_COLOR String sf
 STATUS String sf
 STATUS_TENTATIVE int sf
 STATUS_CONFIRMED int sf
 STATUS_CANCELED int sf
 SELF_ATTENDEE_STATUS String sf
 SYNC_DATA1 String sf
 SYNC_DATA2 String sf
 SYNC_DATA3 String sf
 SYNC_DATA4 String sf
 SYNC_DATA5 String sf
 SYNC_DATA6 String sf
 SYNC_DATA7 String sf
 SYNC_DATA8 String sf
 SYNC_DATA9 String sf
 SYNC_DATA10 String sf
 LAST_SYNCED String sf
 DTSTART String sf
 DTEND String sf
 DURATION String sf
 EVENT_TIMEZONE String sf
 EVENT_END_TIMEZONE String sf
 ALL_DAY String sf
 ACCESS_LEVEL String sf
 ACCESS_DEFAULT int sf
 ACCESS_CONFIDENTIAL int sf
 ACCESS_PRIVATE int sf
 ACCESS_PUBLIC int sf
 AVAILABILITY String sf
 AVAILABILITY_BUSY int sf
 AVAILABILITY_FREE int sf
 AVAILABILITY_TENTATIVE int sf
 HAS_ALARM String sf
 HAS_EXTENDED_PROPERTIES String sf
 RRULE String sf
 RDATE String sf
 EXRULE String sf
 EXDATE String sf
 ORIGINAL_ID String sf
 ORIGINAL_SYNC_ID String sf
 ORIGINAL_INSTANCE_TIME String sf
 ORIGINAL_ALL_DAY String sf
 LAST_DATE String sf
 HAS_ATTENDEE_DATA String sf
 GUESTS_CAN_MODIFY String sf
 GUESTS_CAN_INVITE_OTHERS String sf
 GUESTS_CAN_SEE_GUESTS String sf
 ORGANIZER String sf
 CAN_INVITE_OTHERS String sf
 CUSTOM_APP_PACKAGE String sf
 CUSTOM_APP_URI String sf
CalendarContract.EventsEntity sf :.BaseColumns,.CalendarContract.SyncColumns,.CalendarContract.EventsColumns
 CONTENT_URI android.net.Uri sf
 newEntityIterator(android.database.Cursor,android.content.ContentResolver)android.content.EntityIterator s
 newEntityIterator(android.database.Cursor,android.content.ContentProviderClient)android.content.EntityIterator s
CalendarContract.ExtendedProperties sf :.BaseColumns,.CalendarContract.ExtendedPropertiesColumns,.CalendarContract.EventsColumns
 CONTENT_URI android.net.Uri sf
CalendarContract.ExtendedPropertiesColumns osai
 EVENT_ID String sf
 NAME String sf
 VALUE String sf
CalendarContract.Instances sf :.BaseColumns,.CalendarContract.EventsColumns,.CalendarContract.CalendarColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_BY_DAY_URI android.net.Uri sf
 CONTENT_SEARCH_URI android.net.Uri sf
 CONTENT_SEARCH_BY_DAY_URI android.net.Uri sf
 BEGIN String sf
 END String sf
 EVENT_ID String sf
 START_DAY String sf
 END_DAY String sf
 START_MINUTE String sf
 END_MINUTE String sf
 query(android.content.ContentResolver,String[],long,long)android.database.Cursor sf
 query(android.content.ContentResolver,String[],long,long,String)android.database.Cursor sf
CalendarContract.Reminders sf :.BaseColumns,.CalendarContract.RemindersColumns,.CalendarContract.EventsColumns
 CONTENT_URI android.net.Uri sf
 query(android.content.ContentResolver,long,String[])android.database.Cursor sf
CalendarContract.RemindersColumns osai
 EVENT_ID String sf
 MINUTES String sf
 MINUTES_DEFAULT int sf
 METHOD String sf
 METHOD_DEFAULT int sf
 METHOD_ALERT int sf
 METHOD_EMAIL int sf
 METHOD_SMS int sf
 METHOD_ALARM int sf
CalendarContract.SyncColumns osai :.CalendarContract.CalendarSyncColumns
 ACCOUNT_NAME String sf
 ACCOUNT_TYPE String sf
 _SYNC_ID String sf
 DIRTY String sf
 DELETED String sf
 CAN_PARTIALLY_UPDATE String sf
CalendarContract.SyncState sf :.SyncStateContract.Columns
 CONTENT_URI android.net.Uri sf
CallLog - +Calls
 AUTHORITY String sf
 CONTENT_URI android.net.Uri sf
 new() -
CallLog.Calls s :.BaseColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_FILTER_URI android.net.Uri sf
 DEFAULT_SORT_ORDER String sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 TYPE String sf
 INCOMING_TYPE int sf
 OUTGOING_TYPE int sf
 MISSED_TYPE int sf
 NUMBER String sf
 DATE String sf
 DURATION String sf
 NEW String sf
 CACHED_NAME String sf
 CACHED_NUMBER_TYPE String sf
 CACHED_NUMBER_LABEL String sf
 IS_READ String sf
 new() -
 getLastOutgoingCall(android.content.Context)String s
Contacts x +ContactMethods,ContactMethodsColumns,Extensions,ExtensionsColumns,GroupMembership,Groups,GroupsColumns,Intents,OrganizationColumns,Organizations,People,PeopleColumns,Phones,PhonesColumns,Photos,PhotosColumns,PresenceColumns,Settings,SettingsColumns
 AUTHORITY String sfx
 CONTENT_URI android.net.Uri sfx
 KIND_EMAIL int sfx
 KIND_POSTAL int sfx
 KIND_IM int sfx
 KIND_ORGANIZATION int sfx
 KIND_PHONE int sfx
Contacts.ContactMethods sfx :.BaseColumns,.Contacts.ContactMethodsColumns,.Contacts.PeopleColumns
 POSTAL_LOCATION_LATITUDE String sfx
 POSTAL_LOCATION_LONGITUDE String sfx
 PROTOCOL_AIM int sfx
 PROTOCOL_MSN int sfx
 PROTOCOL_YAHOO int sfx
 PROTOCOL_SKYPE int sfx
 PROTOCOL_QQ int sfx
 PROTOCOL_GOOGLE_TALK int sfx
 PROTOCOL_ICQ int sfx
 PROTOCOL_JABBER int sfx
 CONTENT_URI android.net.Uri sfx
 CONTENT_EMAIL_URI android.net.Uri sfx
 CONTENT_TYPE String sfx
 CONTENT_EMAIL_TYPE String sfx
 CONTENT_POSTAL_TYPE String sfx
 CONTENT_EMAIL_ITEM_TYPE String sfx
 CONTENT_POSTAL_ITEM_TYPE String sfx
 CONTENT_IM_ITEM_TYPE String sfx
 DEFAULT_SORT_ORDER String sfx
 PERSON_ID String sfx
 encodePredefinedImProtocol(int)String sx
 encodeCustomImProtocol(String)String sx
 decodeImProtocol(String)Object sx
 getDisplayLabel(android.content.Context,int,int,CharSequence)CharSequence sfx
 addPostalLocation(android.content.Context,long,double,double)void x
Contacts.ContactMethodsColumns saxi
 KIND String sfx
 TYPE String sfx
 TYPE_CUSTOM int sfx
 TYPE_HOME int sfx
 TYPE_WORK int sfx
 TYPE_OTHER int sfx
 LABEL String sfx
 DATA String sfx
 AUX_DATA String sfx
 ISPRIMARY String sfx
Contacts.Extensions sfx :.BaseColumns,.Contacts.ExtensionsColumns
 CONTENT_URI android.net.Uri sfx
 CONTENT_TYPE String sfx
 CONTENT_ITEM_TYPE String sfx
 DEFAULT_SORT_ORDER String sfx
 PERSON_ID String sfx
Contacts.ExtensionsColumns saxi
 NAME String sfx
 VALUE String sfx
Contacts.GroupMembership sfx :.BaseColumns,.Contacts.GroupsColumns
 CONTENT_URI android.net.Uri sfx
 RAW_CONTENT_URI android.net.Uri sfx
 CONTENT_DIRECTORY String sfx
 CONTENT_TYPE String sfx
 CONTENT_ITEM_TYPE String sfx
 DEFAULT_SORT_ORDER String sfx
 GROUP_ID String sfx
 GROUP_SYNC_ID String sfx
 GROUP_SYNC_ACCOUNT String sfx
 GROUP_SYNC_ACCOUNT_TYPE String sfx
 PERSON_ID String sfx
Contacts.Groups sfx :.BaseColumns,.Contacts.GroupsColumns
 CONTENT_URI android.net.Uri sfx
 DELETED_CONTENT_URI android.net.Uri sfx
 CONTENT_TYPE String sfx
 CONTENT_ITEM_TYPE String sfx
 DEFAULT_SORT_ORDER String sfx
 GROUP_ANDROID_STARRED String sfx
 GROUP_MY_CONTACTS String sfx
Contacts.GroupsColumns saxi
 NAME String sfx
 NOTES String sfx
 SHOULD_SYNC String sfx
 SYSTEM_ID String sfx
Contacts.OrganizationColumns saxi
 TYPE String sfx
 TYPE_CUSTOM int sfx
 TYPE_WORK int sfx
 TYPE_OTHER int sfx
 LABEL String sfx
 COMPANY String sfx
 TITLE String sfx
 PERSON_ID String sfx
 ISPRIMARY String sfx
Contacts.Organizations sfx :.BaseColumns,.Contacts.OrganizationColumns
 CONTENT_URI android.net.Uri sfx
 CONTENT_DIRECTORY String sfx
 DEFAULT_SORT_ORDER String sfx
 getDisplayLabel(android.content.Context,int,CharSequence)CharSequence sfx
Contacts.People sfx :.BaseColumns,.Contacts.PeopleColumns,.Contacts.PhonesColumns,.Contacts.PresenceColumns +ContactMethods,Extensions,Phones
 CONTENT_URI android.net.Uri sfx
 CONTENT_FILTER_URI android.net.Uri sfx
 DELETED_CONTENT_URI android.net.Uri sfx
 CONTENT_TYPE String sfx
 CONTENT_ITEM_TYPE String sfx
 DEFAULT_SORT_ORDER String sfx
 PRIMARY_PHONE_ID String sfx
 PRIMARY_EMAIL_ID String sfx
 PRIMARY_ORGANIZATION_ID String sfx
 markAsContacted(android.content.ContentResolver,long)void sx
 addToMyContactsGroup(android.content.ContentResolver,long)android.net.Uri sx
 addToGroup(android.content.ContentResolver,long,String)android.net.Uri sx
 addToGroup(android.content.ContentResolver,long,long)android.net.Uri sx
 createPersonInMyContactsGroup(android.content.ContentResolver,android.content.ContentValues)android.net.Uri sx
 queryGroups(android.content.ContentResolver,long)android.database.Cursor sx
 setPhotoData(android.content.ContentResolver,android.net.Uri,byte[])void sx
 openContactPhotoInputStream(android.content.ContentResolver,android.net.Uri)java.io.InputStream sx
 loadContactPhoto(android.content.Context,android.net.Uri,int,android.graphics.BitmapFactory.Options)android.graphics.Bitmap sx
Contacts.PeopleColumns saxi
 NAME String sfx
 PHONETIC_NAME String sfx
 DISPLAY_NAME String sfx
 NOTES String sfx
 TIMES_CONTACTED String sfx
 LAST_TIME_CONTACTED String sfx
 CUSTOM_RINGTONE String sfx
 SEND_TO_VOICEMAIL String sfx
 STARRED String sfx
 PHOTO_VERSION String sfx
Contacts.Phones sfx :.BaseColumns,.Contacts.PhonesColumns,.Contacts.PeopleColumns
 CONTENT_URI android.net.Uri sfx
 CONTENT_FILTER_URL android.net.Uri sfx
 CONTENT_TYPE String sfx
 CONTENT_ITEM_TYPE String sfx
 DEFAULT_SORT_ORDER String sfx
 PERSON_ID String sfx
 getDisplayLabel(android.content.Context,int,CharSequence,CharSequence[])CharSequence sfx
 getDisplayLabel(android.content.Context,int,CharSequence)CharSequence sfx
Contacts.PhonesColumns saxi
 TYPE String sfx
 TYPE_CUSTOM int sfx
 TYPE_HOME int sfx
 TYPE_MOBILE int sfx
 TYPE_WORK int sfx
 TYPE_FAX_WORK int sfx
 TYPE_FAX_HOME int sfx
 TYPE_PAGER int sfx
 TYPE_OTHER int sfx
 LABEL String sfx
 NUMBER String sfx
 NUMBER_KEY String sfx
 ISPRIMARY String sfx
Contacts.Photos sfx :.BaseColumns,.Contacts.PhotosColumns
 CONTENT_URI android.net.Uri sfx
 CONTENT_DIRECTORY String sfx
 DEFAULT_SORT_ORDER String sfx
Contacts.PhotosColumns saxi
 LOCAL_VERSION String sfx
 PERSON_ID String sfx
 DOWNLOAD_REQUIRED String sfx
 EXISTS_ON_SERVER String sfx
 SYNC_ERROR String sfx
 DATA String sfx
Contacts.PresenceColumns saxi
 PRIORITY String sf
 PRESENCE_STATUS String sf
 OFFLINE int sf
 INVISIBLE int sf
 AWAY int sf
 IDLE int sf
 DO_NOT_DISTURB int sf
 AVAILABLE int sf
 PRESENCE_CUSTOM_STATUS String sf
 IM_PROTOCOL String sfx
 IM_HANDLE String sfx
 IM_ACCOUNT String sfx
Contacts.Settings sfx :.BaseColumns,.Contacts.SettingsColumns
 CONTENT_URI android.net.Uri sfx
 CONTENT_DIRECTORY String sfx
 DEFAULT_SORT_ORDER String sfx
 SYNC_EVERYTHING String sfx
 getSetting(android.content.ContentResolver,String,String)String sx
 setSetting(android.content.ContentResolver,String,String,String)void sx
Contacts.SettingsColumns saxi
 _SYNC_ACCOUNT String sfx
 _SYNC_ACCOUNT_TYPE String sfx
 KEY String sfx
 VALUE String sfx
ContactsContract f +AggregationExceptions,BaseSyncColumns,CommonDataKinds,ContactNameColumns,ContactOptionsColumns,ContactStatusColumns,Contacts,ContactsColumns,Data,DataColumns,DataColumnsWithJoins,DataUsageFeedback,Directory,DisplayNameSources,DisplayPhoto,FullNameStyle,Groups,GroupsColumns,Intents,PhoneLookup,PhoneLookupColumns,PhoneticNameStyle,Presence,PresenceColumns,Profile,ProfileSyncState,QuickContact,RawContacts,RawContactsColumns,RawContactsEntity,Settings,SettingsColumns,StatusColumns,StatusUpdates,StreamItemPhotos,StreamItemPhotosColumns,StreamItems,StreamItemsColumns,SyncColumns,SyncState
 AUTHORITY String sf
 AUTHORITY_URI android.net.Uri sf
 CALLER_IS_SYNCADAPTER String sf
 DIRECTORY_PARAM_KEY String sf
 LIMIT_PARAM_KEY String sf
 PRIMARY_ACCOUNT_NAME String sf
 PRIMARY_ACCOUNT_TYPE String sf
 new() -
 isProfileId(long)boolean s
ContactsContract.AggregationExceptions sf :.BaseColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 TYPE String sf
 TYPE_AUTOMATIC int sf
 TYPE_KEEP_TOGETHER int sf
 TYPE_KEEP_SEPARATE int sf
 RAW_CONTACT_ID1 String sf
 RAW_CONTACT_ID2 String sf
ContactsContract.BaseSyncColumns osai
 SYNC1 String sf
 SYNC2 String sf
 SYNC3 String sf
 SYNC4 String sf
ContactsContract.CommonDataKinds sf +BaseTypes,CommonColumns,Email,Event,GroupMembership,Identity,Im,Nickname,Note,Organization,Phone,Photo,Relation,SipAddress,StructuredName,StructuredPostal,Website
ContactsContract.CommonDataKinds.BaseTypes sai
 TYPE_CUSTOM int sf
ContactsContract.CommonDataKinds.CommonColumns osai :.ContactsContract.CommonDataKinds.BaseTypes
 DATA String sf
 TYPE String sf
 LABEL String sf
ContactsContract.CommonDataKinds.Email sf :.ContactsContract.DataColumnsWithJoins,.ContactsContract.CommonDataKinds.CommonColumns
 CONTENT_ITEM_TYPE String sf
 CONTENT_TYPE String sf
 CONTENT_URI android.net.Uri sf
 CONTENT_LOOKUP_URI android.net.Uri sf
 CONTENT_FILTER_URI android.net.Uri sf
 ADDRESS String sf
 TYPE_HOME int sf
 TYPE_WORK int sf
 TYPE_OTHER int sf
 TYPE_MOBILE int sf
 DISPLAY_NAME String sf
 getTypeLabelResource(int)int sf
 getTypeLabel(android.content.res.Resources,int,CharSequence)CharSequence sf
ContactsContract.CommonDataKinds.Phone sf :.ContactsContract.DataColumnsWithJoins,.ContactsContract.CommonDataKinds.CommonColumns
 CONTENT_ITEM_TYPE String sf
 CONTENT_TYPE String sf
 CONTENT_URI android.net.Uri sf
 CONTENT_FILTER_URI android.net.Uri sf
 SEARCH_DISPLAY_NAME_KEY String sf
 SEARCH_PHONE_NUMBER_KEY String sf
 TYPE_HOME int sf
 TYPE_MOBILE int sf
 TYPE_WORK int sf
 TYPE_FAX_WORK int sf
 TYPE_FAX_HOME int sf
 TYPE_PAGER int sf
 TYPE_OTHER int sf
 TYPE_CALLBACK int sf
 TYPE_CAR int sf
 TYPE_COMPANY_MAIN int sf
 TYPE_ISDN int sf
 TYPE_MAIN int sf
 TYPE_OTHER_FAX int sf
 TYPE_RADIO int sf
 TYPE_TELEX int sf
 TYPE_TTY_TDD int sf
 TYPE_WORK_MOBILE int sf
 TYPE_WORK_PAGER int sf
 TYPE_ASSISTANT int sf
 TYPE_MMS int sf
 NUMBER String sf
 NORMALIZED_NUMBER String sf
 getTypeLabelResource(int)int sf
 getTypeLabel(android.content.res.Resources,int,CharSequence)CharSequence sf
ContactsContract.CommonDataKinds.StructuredPostal sf :.ContactsContract.DataColumnsWithJoins,.ContactsContract.CommonDataKinds.CommonColumns
 CONTENT_ITEM_TYPE String sf
 CONTENT_TYPE String sf
 CONTENT_URI android.net.Uri sf
 TYPE_HOME int sf
 TYPE_WORK int sf
 TYPE_OTHER int sf
 FORMATTED_ADDRESS String sf
 STREET String sf
 POBOX String sf
 NEIGHBORHOOD String sf
 CITY String sf
 REGION String sf
 POSTCODE String sf
 COUNTRY String sf
 getTypeLabelResource(int)int sf
 getTypeLabel(android.content.res.Resources,int,CharSequence)CharSequence sf
ContactsContract.ContactNameColumns osai
 DISPLAY_NAME_SOURCE String sf
 DISPLAY_NAME_PRIMARY String sf
 DISPLAY_NAME_ALTERNATIVE String sf
 PHONETIC_NAME_STYLE String sf
 PHONETIC_NAME String sf
 SORT_KEY_PRIMARY String sf
 SORT_KEY_ALTERNATIVE String sf
ContactsContract.ContactOptionsColumns osai
 TIMES_CONTACTED String sf
 LAST_TIME_CONTACTED String sf
 STARRED String sf
 CUSTOM_RINGTONE String sf
 SEND_TO_VOICEMAIL String sf
ContactsContract.ContactStatusColumns osai
 CONTACT_PRESENCE String sf
 CONTACT_CHAT_CAPABILITY String sf
 CONTACT_STATUS String sf
 CONTACT_STATUS_TIMESTAMP String sf
 CONTACT_STATUS_RES_PACKAGE String sf
 CONTACT_STATUS_LABEL String sf
 CONTACT_STATUS_ICON String sf
ContactsContract.Contacts s :.BaseColumns,.ContactsContract.ContactsColumns,.ContactsContract.ContactOptionsColumns,.ContactsContract.ContactNameColumns,.ContactsContract.ContactStatusColumns +AggregationSuggestions,Data,Entity,Photo,StreamItems
 CONTENT_URI android.net.Uri sf
 CONTENT_LOOKUP_URI android.net.Uri sf
 CONTENT_VCARD_URI android.net.Uri sf
 CONTENT_FILTER_URI android.net.Uri sf
 CONTENT_STREQUENT_URI android.net.Uri sf
 CONTENT_STREQUENT_FILTER_URI android.net.Uri sf
 CONTENT_GROUP_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 CONTENT_VCARD_TYPE String sf
 getLookupUri(android.content.ContentResolver,android.net.Uri)android.net.Uri s
 getLookupUri(long,String)android.net.Uri s
 lookupContact(android.content.ContentResolver,android.net.Uri)android.net.Uri s
 markAsContacted(android.content.ContentResolver,long)void sx
 openContactPhotoInputStream(android.content.ContentResolver,android.net.Uri,boolean)java.io.InputStream s
 openContactPhotoInputStream(android.content.ContentResolver,android.net.Uri)java.io.InputStream s
ContactsContract.ContactsColumns osai
 DISPLAY_NAME String sf
 PHOTO_ID String sf
 PHOTO_FILE_ID String sf
 PHOTO_URI String sf
 PHOTO_THUMBNAIL_URI String sf
 IN_VISIBLE_GROUP String sf
 IS_USER_PROFILE String sf
 HAS_PHONE_NUMBER String sf
 LOOKUP_KEY String sf
ContactsContract.Data sf :.ContactsContract.DataColumnsWithJoins
 CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 getContactLookupUri(android.content.ContentResolver,android.net.Uri)android.net.Uri s
ContactsContract.DataColumns osai
 MIMETYPE String sf
 RAW_CONTACT_ID String sf
 IS_PRIMARY String sf
 IS_SUPER_PRIMARY String sf
 IS_READ_ONLY String sf
 DATA_VERSION String sf
 DATA1 String sf
 DATA2 String sf
 DATA3 String sf
 DATA4 String sf
 DATA5 String sf
 DATA6 String sf
 DATA7 String sf
 DATA8 String sf
 DATA9 String sf
 DATA10 String sf
 DATA11 String sf
 DATA12 String sf
 DATA13 String sf
 DATA14 String sf
 DATA15 String sf
 SYNC1 String sf
 SYNC2 String sf
 SYNC3 String sf
 SYNC4 String sf
ContactsContract.DataColumnsWithJoins osai :.BaseColumns,.ContactsContract.DataColumns,.ContactsContract.StatusColumns,.ContactsContract.RawContactsColumns,.ContactsContract.ContactsColumns,.ContactsContract.ContactNameColumns,.ContactsContract.ContactOptionsColumns,.ContactsContract.ContactStatusColumns
ContactsContract.DataUsageFeedback sf
 FEEDBACK_URI android.net.Uri sf
 DELETE_USAGE_URI android.net.Uri sf
 USAGE_TYPE String sf
 USAGE_TYPE_CALL String sf
 USAGE_TYPE_LONG_TEXT String sf
 USAGE_TYPE_SHORT_TEXT String sf
 new() -
ContactsContract.Directory sf :.BaseColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 DEFAULT long sf
 LOCAL_INVISIBLE long sf
 PACKAGE_NAME String sf
 TYPE_RESOURCE_ID String sf
 DISPLAY_NAME String sf
 DIRECTORY_AUTHORITY String sf
 ACCOUNT_TYPE String sf
 ACCOUNT_NAME String sf
 EXPORT_SUPPORT String sf
 EXPORT_SUPPORT_NONE int sf
 EXPORT_SUPPORT_SAME_ACCOUNT_ONLY int sf
 EXPORT_SUPPORT_ANY_ACCOUNT int sf
 SHORTCUT_SUPPORT String sf
 SHORTCUT_SUPPORT_NONE int sf
 SHORTCUT_SUPPORT_DATA_ITEMS_ONLY int sf
 SHORTCUT_SUPPORT_FULL int sf
 PHOTO_SUPPORT String sf
 PHOTO_SUPPORT_NONE int sf
 PHOTO_SUPPORT_THUMBNAIL_ONLY int sf
 PHOTO_SUPPORT_FULL_SIZE_ONLY int sf
 PHOTO_SUPPORT_FULL int sf
 notifyDirectoryChange(android.content.ContentResolver)void s
ContactsContract.DisplayPhoto sf
 CONTENT_URI android.net.Uri sf
 CONTENT_MAX_DIMENSIONS_URI android.net.Uri sf
 DISPLAY_MAX_DIM String sf
 THUMBNAIL_MAX_DIM String sf
ContactsContract.Groups sf :.BaseColumns,.ContactsContract.GroupsColumns,.ContactsContract.SyncColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_SUMMARY_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 newEntityIterator(android.database.Cursor)android.content.EntityIterator s
ContactsContract.GroupsColumns osai
 DATA_SET String sf
 TITLE String sf
 NOTES String sf
 SYSTEM_ID String sf
 SUMMARY_COUNT String sf
 SUMMARY_WITH_PHONES String sf
 GROUP_VISIBLE String sf
 DELETED String sf
 SHOULD_SYNC String sf
 AUTO_ADD String sf
 FAVORITES String sf
 GROUP_IS_READ_ONLY String sf
ContactsContract.PhoneLookup sf :.BaseColumns,.ContactsContract.PhoneLookupColumns,.ContactsContract.ContactsColumns,.ContactsContract.ContactOptionsColumns
 CONTENT_FILTER_URI android.net.Uri sf
ContactsContract.PhoneLookupColumns osai
 NUMBER String sf
 TYPE String sf
 LABEL String sf
 NORMALIZED_NUMBER String sf
ContactsContract.PresenceColumns osai
 DATA_ID String sf
 PROTOCOL String sf
 CUSTOM_PROTOCOL String sf
 IM_HANDLE String sf
 IM_ACCOUNT String sf
ContactsContract.Profile sf :.BaseColumns,.ContactsContract.ContactsColumns,.ContactsContract.ContactOptionsColumns,.ContactsContract.ContactNameColumns,.ContactsContract.ContactStatusColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_VCARD_URI android.net.Uri sf
 CONTENT_RAW_CONTACTS_URI android.net.Uri sf
 MIN_ID long sf
ContactsContract.ProfileSyncState sf :.SyncStateContract.Columns
 CONTENT_DIRECTORY String sf
 CONTENT_URI android.net.Uri sf
 get(android.content.ContentProviderClient,android.accounts.Account)byte[] s !android.os.RemoteException
 getWithUri(android.content.ContentProviderClient,android.accounts.Account)android.util.Pair<android.net.Uri,byte[]> s !android.os.RemoteException
 set(android.content.ContentProviderClient,android.accounts.Account,byte[])void s !android.os.RemoteException
 newSetOperation(android.accounts.Account,byte[])android.content.ContentProviderOperation s
ContactsContract.RawContacts sf :.BaseColumns,.ContactsContract.RawContactsColumns,.ContactsContract.ContactOptionsColumns,.ContactsContract.ContactNameColumns,.ContactsContract.SyncColumns +Data,DisplayPhoto,Entity,StreamItems
 CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 AGGREGATION_MODE_DEFAULT int sf
 AGGREGATION_MODE_IMMEDIATE int sfx
 AGGREGATION_MODE_SUSPENDED int sf
 AGGREGATION_MODE_DISABLED int sf
 getContactLookupUri(android.content.ContentResolver,android.net.Uri)android.net.Uri s
 newEntityIterator(android.database.Cursor)android.content.EntityIterator s
ContactsContract.RawContactsColumns osai
 CONTACT_ID String sf
 DATA_SET String sf
 AGGREGATION_MODE String sf
 DELETED String sf
 RAW_CONTACT_IS_READ_ONLY String sf
 RAW_CONTACT_IS_USER_PROFILE String sf
ContactsContract.RawContactsEntity sf :.BaseColumns,.ContactsContract.DataColumns,.ContactsContract.RawContactsColumns
 CONTENT_URI android.net.Uri sf
 PROFILE_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 DATA_ID String sf
ContactsContract.Settings sf :.ContactsContract.SettingsColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
ContactsContract.SettingsColumns osai
 ACCOUNT_NAME String sf
 ACCOUNT_TYPE String sf
 DATA_SET String sf
 SHOULD_SYNC String sf
 UNGROUPED_VISIBLE String sf
 ANY_UNSYNCED String sf
 UNGROUPED_COUNT String sf
 UNGROUPED_WITH_PHONES String sf
ContactsContract.StatusColumns osai
 PRESENCE String sf
 PRESENCE_STATUS String sfx
 OFFLINE int sf
 INVISIBLE int sf
 AWAY int sf
 IDLE int sf
 DO_NOT_DISTURB int sf
 AVAILABLE int sf
 STATUS String sf
 PRESENCE_CUSTOM_STATUS String sfx
 STATUS_TIMESTAMP String sf
 STATUS_RES_PACKAGE String sf
 STATUS_LABEL String sf
 STATUS_ICON String sf
 CHAT_CAPABILITY String sf
 CAPABILITY_HAS_VOICE int sf
 CAPABILITY_HAS_VIDEO int sf
 CAPABILITY_HAS_CAMERA int sf
ContactsContract.StatusUpdates s :.ContactsContract.StatusColumns,.ContactsContract.PresenceColumns
 CONTENT_URI android.net.Uri sf
 PROFILE_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 getPresenceIconResourceId(int)int sf
 getPresencePrecedence(int)int sf
ContactsContract.StreamItems sf :.BaseColumns,.ContactsContract.StreamItemsColumns +StreamItemPhotos
 CONTENT_URI android.net.Uri sf
 CONTENT_PHOTO_URI android.net.Uri sf
 CONTENT_LIMIT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 MAX_ITEMS String sf
ContactsContract.StreamItemsColumns osai
 CONTACT_ID String sf
 CONTACT_LOOKUP_KEY String sf
 RAW_CONTACT_ID String sf
 RES_PACKAGE String sf
 ACCOUNT_TYPE String sf
 ACCOUNT_NAME String sf
 DATA_SET String sf
 RAW_CONTACT_SOURCE_ID String sf
 RES_ICON String sf
 RES_LABEL String sf
 TEXT String sf
 TIMESTAMP String sf
 COMMENTS String sf
 SYNC1 String sf
 SYNC2 String sf
 SYNC3 String sf
 SYNC4 String sf
ContactsContract.SyncColumns osai :.ContactsContract.BaseSyncColumns
 ACCOUNT_NAME String sf
 ACCOUNT_TYPE String sf
 SOURCE_ID String sf
 VERSION String sf
 DIRTY String sf
ContactsContract.SyncState sf :.SyncStateContract.Columns
 CONTENT_DIRECTORY String sf
 CONTENT_URI android.net.Uri sf
 get(android.content.ContentProviderClient,android.accounts.Account)byte[] s !android.os.RemoteException
 getWithUri(android.content.ContentProviderClient,android.accounts.Account)android.util.Pair<android.net.Uri,byte[]> s !android.os.RemoteException
 set(android.content.ContentProviderClient,android.accounts.Account,byte[])void s !android.os.RemoteException
 newSetOperation(android.accounts.Account,byte[])android.content.ContentProviderOperation s
MediaStore f +Audio,Files,Images,MediaColumns,Video
 AUTHORITY String sf
 INTENT_ACTION_MUSIC_PLAYER String sfx
 INTENT_ACTION_MEDIA_SEARCH String sf
 INTENT_ACTION_MEDIA_PLAY_FROM_SEARCH String sf
 EXTRA_MEDIA_ARTIST String sf
 EXTRA_MEDIA_ALBUM String sf
 EXTRA_MEDIA_TITLE String sf
 EXTRA_MEDIA_FOCUS String sf
 EXTRA_SCREEN_ORIENTATION String sf
 EXTRA_FULL_SCREEN String sf
 EXTRA_SHOW_ACTION_ICONS String sf
 EXTRA_FINISH_ON_COMPLETION String sf
 INTENT_ACTION_STILL_IMAGE_CAMERA String sf
 INTENT_ACTION_VIDEO_CAMERA String sf
 ACTION_IMAGE_CAPTURE String sf
 ACTION_VIDEO_CAPTURE String sf
 EXTRA_VIDEO_QUALITY String sf
 EXTRA_SIZE_LIMIT String sf
 EXTRA_DURATION_LIMIT String sf
 EXTRA_OUTPUT String sf
 UNKNOWN_STRING String sf
 MEDIA_SCANNER_VOLUME String sf
 MEDIA_IGNORE_FILENAME String sf
 new() -
 getMediaScannerUri()android.net.Uri s
 getVersion(android.content.Context)String s
MediaStore.Audio sf +AlbumColumns,Albums,ArtistColumns,Artists,AudioColumns,Genres,GenresColumns,Media,Playlists,PlaylistsColumns
 new() -
 keyFor(String)String s
MediaStore.Audio.AlbumColumns sai
 ALBUM_ID String sf
 ALBUM String sf
 ARTIST String sf
 NUMBER_OF_SONGS String sf
 NUMBER_OF_SONGS_FOR_ARTIST String sf
 FIRST_YEAR String sf
 LAST_YEAR String sf
 ALBUM_KEY String sf
 ALBUM_ART String sf
MediaStore.Audio.Albums sf :.BaseColumns,.MediaStore.Audio.AlbumColumns
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 ENTRY_CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 getContentUri(String)android.net.Uri s
MediaStore.Audio.ArtistColumns sai
 ARTIST String sf
 ARTIST_KEY String sf
 NUMBER_OF_ALBUMS String sf
 NUMBER_OF_TRACKS String sf
MediaStore.Audio.Artists sf :.BaseColumns,.MediaStore.Audio.ArtistColumns +Albums
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 ENTRY_CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 getContentUri(String)android.net.Uri s
MediaStore.Audio.Artists.Albums sf :.MediaStore.Audio.AlbumColumns
 new() -
 getContentUri(String,long)android.net.Uri sf
MediaStore.Audio.AudioColumns sai :.MediaStore.MediaColumns
 TITLE_KEY String sf
 DURATION String sf
 BOOKMARK String sf
 ARTIST_ID String sf
 ARTIST String sf
 ARTIST_KEY String sf
 COMPOSER String sf
 ALBUM_ID String sf
 ALBUM String sf
 ALBUM_KEY String sf
 TRACK String sf
 YEAR String sf
 IS_MUSIC String sf
 IS_PODCAST String sf
 IS_RINGTONE String sf
 IS_ALARM String sf
 IS_NOTIFICATION String sf
MediaStore.Audio.Genres sf :.BaseColumns,.MediaStore.Audio.GenresColumns +Members
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 ENTRY_CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 getContentUri(String)android.net.Uri s
 getContentUriForAudioId(String,int)android.net.Uri s
MediaStore.Audio.Genres.Members sf :.MediaStore.Audio.AudioColumns
 CONTENT_DIRECTORY String sf
 DEFAULT_SORT_ORDER String sf
 AUDIO_ID String sf
 GENRE_ID String sf
 new() -
 getContentUri(String,long)android.net.Uri sf
MediaStore.Audio.GenresColumns sai
 NAME String sf
MediaStore.Audio.Media sf :.MediaStore.Audio.AudioColumns
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 RECORD_SOUND_ACTION String sf
 EXTRA_MAX_BYTES String sf
 new() -
 getContentUri(String)android.net.Uri s
 getContentUriForPath(String)android.net.Uri s
MediaStore.Audio.Playlists sf :.BaseColumns,.MediaStore.Audio.PlaylistsColumns +Members
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 ENTRY_CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 getContentUri(String)android.net.Uri s
MediaStore.Audio.Playlists.Members sf :.MediaStore.Audio.AudioColumns
 _ID String sf
 CONTENT_DIRECTORY String sf
 AUDIO_ID String sf
 PLAYLIST_ID String sf
 PLAY_ORDER String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 getContentUri(String,long)android.net.Uri sf
 moveItem(android.content.ContentResolver,long,int,int)boolean sf
MediaStore.Audio.PlaylistsColumns sai
 NAME String sf
 DATA String sf
 DATE_ADDED String sf
 DATE_MODIFIED String sf
MediaStore.Files sf +FileColumns
 new() -
 getContentUri(String)android.net.Uri s
 getContentUri(String,long)android.net.Uri sf
MediaStore.Images sf +ImageColumns,Media,Thumbnails
 new() -
MediaStore.Images.ImageColumns sai :.MediaStore.MediaColumns
 DESCRIPTION String sf
 PICASA_ID String sf
 IS_PRIVATE String sf
 LATITUDE String sf
 LONGITUDE String sf
 DATE_TAKEN String sf
 ORIENTATION String sf
 MINI_THUMB_MAGIC String sf
 BUCKET_ID String sf
 BUCKET_DISPLAY_NAME String sf
MediaStore.Images.Media sf :.MediaStore.Images.ImageColumns
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 query(android.content.ContentResolver,android.net.Uri,String[])android.database.Cursor sf
 query(android.content.ContentResolver,android.net.Uri,String[],String,String)android.database.Cursor sf
 query(android.content.ContentResolver,android.net.Uri,String[],String,String[],String)android.database.Cursor sf
 getBitmap(android.content.ContentResolver,android.net.Uri)android.graphics.Bitmap sf !java.io.FileNotFoundException,java.io.IOException
 insertImage(android.content.ContentResolver,String,String,String)String sf !java.io.FileNotFoundException
 insertImage(android.content.ContentResolver,android.graphics.Bitmap,String,String)String sf
 getContentUri(String)android.net.Uri s
MediaStore.Images.Thumbnails s :.BaseColumns
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 DEFAULT_SORT_ORDER String sf
 DATA String sf
 IMAGE_ID String sf
 KIND String sf
 MINI_KIND int sf
 FULL_SCREEN_KIND int sf
 MICRO_KIND int sf
 THUMB_DATA String sf
 WIDTH String sf
 HEIGHT String sf
 new() -
 query(android.content.ContentResolver,android.net.Uri,String[])android.database.Cursor sf
 queryMiniThumbnails(android.content.ContentResolver,android.net.Uri,int,String[])android.database.Cursor sf
 queryMiniThumbnail(android.content.ContentResolver,long,int,String[])android.database.Cursor sf
 cancelThumbnailRequest(android.content.ContentResolver,long)void s
 getThumbnail(android.content.ContentResolver,long,int,android.graphics.BitmapFactory.Options)android.graphics.Bitmap s
 cancelThumbnailRequest(android.content.ContentResolver,long,long)void s
 getThumbnail(android.content.ContentResolver,long,long,int,android.graphics.BitmapFactory.Options)android.graphics.Bitmap s
 getContentUri(String)android.net.Uri s
MediaStore.MediaColumns sai :.BaseColumns
 DATA String sf
 SIZE String sf
 DISPLAY_NAME String sf
 TITLE String sf
 DATE_ADDED String sf
 DATE_MODIFIED String sf
 MIME_TYPE String sf
 WIDTH String sf
 HEIGHT String sf
MediaStore.Video sf +Media,Thumbnails,VideoColumns
 DEFAULT_SORT_ORDER String sf
 new() -
 query(android.content.ContentResolver,android.net.Uri,String[])android.database.Cursor sf
MediaStore.Video.Media sf :.MediaStore.Video.VideoColumns
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 DEFAULT_SORT_ORDER String sf
 new() -
 getContentUri(String)android.net.Uri s
MediaStore.Video.Thumbnails s :.BaseColumns
 INTERNAL_CONTENT_URI android.net.Uri sf
 EXTERNAL_CONTENT_URI android.net.Uri sf
 DEFAULT_SORT_ORDER String sf
 DATA String sf
 VIDEO_ID String sf
 KIND String sf
 MINI_KIND int sf
 FULL_SCREEN_KIND int sf
 MICRO_KIND int sf
 WIDTH String sf
 HEIGHT String sf
 new() -
 cancelThumbnailRequest(android.content.ContentResolver,long)void s
 getThumbnail(android.content.ContentResolver,long,int,android.graphics.BitmapFactory.Options)android.graphics.Bitmap s
 getThumbnail(android.content.ContentResolver,long,long,int,android.graphics.BitmapFactory.Options)android.graphics.Bitmap s
 cancelThumbnailRequest(android.content.ContentResolver,long,long)void s
 getContentUri(String)android.net.Uri s
MediaStore.Video.VideoColumns sai :.MediaStore.MediaColumns
 DURATION String sf
 ARTIST String sf
 ALBUM String sf
 RESOLUTION String sf
 DESCRIPTION String sf
 IS_PRIVATE String sf
 TAGS String sf
 CATEGORY String sf
 LANGUAGE String sf
 LATITUDE String sf
 LONGITUDE String sf
 DATE_TAKEN String sf
 MINI_THUMB_MAGIC String sf
 BUCKET_ID String sf
 BUCKET_DISPLAY_NAME String sf
 BOOKMARK String sf
OpenableColumns ai
 DISPLAY_NAME String sf
 SIZE String sf
Settings f +NameValueTable,Secure,SettingNotFoundException,System
 ACTION_SETTINGS String sf
 ACTION_APN_SETTINGS String sf
 ACTION_LOCATION_SOURCE_SETTINGS String sf
 ACTION_WIRELESS_SETTINGS String sf
 ACTION_AIRPLANE_MODE_SETTINGS String sf
 ACTION_ACCESSIBILITY_SETTINGS String sf
 ACTION_SECURITY_SETTINGS String sf
 ACTION_PRIVACY_SETTINGS String sf
 ACTION_WIFI_SETTINGS String sf
 ACTION_WIFI_IP_SETTINGS String sf
 ACTION_BLUETOOTH_SETTINGS String sf
 ACTION_DATE_SETTINGS String sf
 ACTION_SOUND_SETTINGS String sf
 ACTION_DISPLAY_SETTINGS String sf
 ACTION_LOCALE_SETTINGS String sf
 ACTION_INPUT_METHOD_SETTINGS String sf
 ACTION_INPUT_METHOD_SUBTYPE_SETTINGS String sf
 ACTION_USER_DICTIONARY_SETTINGS String sf
 ACTION_APPLICATION_SETTINGS String sf
 ACTION_APPLICATION_DEVELOPMENT_SETTINGS String sf
 ACTION_QUICK_LAUNCH_SETTINGS String sf
 ACTION_MANAGE_APPLICATIONS_SETTINGS String sf
 ACTION_MANAGE_ALL_APPLICATIONS_SETTINGS String sf
 ACTION_APPLICATION_DETAILS_SETTINGS String sf
 ACTION_SYNC_SETTINGS String sf
 ACTION_ADD_ACCOUNT String sf
 ACTION_NETWORK_OPERATOR_SETTINGS String sf
 ACTION_DATA_ROAMING_SETTINGS String sf
 ACTION_INTERNAL_STORAGE_SETTINGS String sf
 ACTION_MEMORY_CARD_SETTINGS String sf
 ACTION_SEARCH_SETTINGS String sf
 ACTION_DEVICE_INFO_SETTINGS String sf
 ACTION_NFC_SETTINGS String sf
 ACTION_NFCSHARING_SETTINGS String sf
 EXTRA_AUTHORITIES String sf
 EXTRA_INPUT_METHOD_ID String sf
 AUTHORITY String sf
 new() -
Settings.NameValueTable s :.BaseColumns
 NAME String sf
 VALUE String sf
 new() -
 putString(android.content.ContentResolver,android.net.Uri,String,String)boolean os
 getUriFor(android.net.Uri,String)android.net.Uri s
Settings.Secure sf :.Settings.NameValueTable
 SYS_PROP_SETTING_VERSION String sf
 CONTENT_URI android.net.Uri sf
 DEVELOPMENT_SETTINGS_ENABLED String sf
 ADB_ENABLED String sf
 ALLOW_MOCK_LOCATION String sf
 ANDROID_ID String sf
 BLUETOOTH_ON String sf
 DATA_ROAMING String sf
 DEFAULT_INPUT_METHOD String sf
 SELECTED_INPUT_METHOD_SUBTYPE String sf
 INPUT_METHOD_SELECTOR_VISIBILITY String sf
 DEVICE_PROVISIONED String sf
 ENABLED_INPUT_METHODS String sf
 HTTP_PROXY String sf
 INSTALL_NON_MARKET_APPS String sf
 LOCATION_PROVIDERS_ALLOWED String sf
 LOCK_PATTERN_ENABLED String sf
 LOCK_PATTERN_VISIBLE String sf
 LOCK_PATTERN_TACTILE_FEEDBACK_ENABLED String sf
 LOGGING_ID String sfx
 NETWORK_PREFERENCE String sf
 PARENTAL_CONTROL_ENABLED String sf
 PARENTAL_CONTROL_LAST_UPDATE String sf
 PARENTAL_CONTROL_REDIRECT_URL String sf
 SETTINGS_CLASSNAME String sf
 USB_MASS_STORAGE_ENABLED String sf
 USE_GOOGLE_MAIL String sf
 ACCESSIBILITY_ENABLED String sf
 TOUCH_EXPLORATION_ENABLED String sf
 ENABLED_ACCESSIBILITY_SERVICES String sf
 ACCESSIBILITY_SPEAK_PASSWORD String sf
 TTS_USE_DEFAULTS String sfx
 TTS_DEFAULT_RATE String sf
 TTS_DEFAULT_PITCH String sf
 TTS_DEFAULT_SYNTH String sf
 TTS_DEFAULT_LANG String sfx
 TTS_DEFAULT_COUNTRY String sfx
 TTS_DEFAULT_VARIANT String sfx
 TTS_ENABLED_PLUGINS String sf
 WIFI_NETWORKS_AVAILABLE_NOTIFICATION_ON String sf
 WIFI_NETWORKS_AVAILABLE_REPEAT_DELAY String sf
 WIFI_NUM_OPEN_NETWORKS_KEPT String sf
 WIFI_ON String sf
 WIFI_WATCHDOG_ACCEPTABLE_PACKET_LOSS_PERCENTAGE String sfx
 WIFI_WATCHDOG_AP_COUNT String sfx
 WIFI_WATCHDOG_BACKGROUND_CHECK_DELAY_MS String sfx
 WIFI_WATCHDOG_BACKGROUND_CHECK_ENABLED String sfx
 WIFI_WATCHDOG_BACKGROUND_CHECK_TIMEOUT_MS String sfx
 WIFI_WATCHDOG_INITIAL_IGNORED_PING_COUNT String sfx
 WIFI_WATCHDOG_MAX_AP_CHECKS String sfx
 WIFI_WATCHDOG_ON String sf
 WIFI_WATCHDOG_WATCH_LIST String sfx
 WIFI_WATCHDOG_PING_COUNT String sfx
 WIFI_WATCHDOG_PING_DELAY_MS String sfx
 WIFI_WATCHDOG_PING_TIMEOUT_MS String sfx
 WIFI_MAX_DHCP_RETRY_COUNT String sf
 WIFI_MOBILE_DATA_TRANSITION_WAKELOCK_TIMEOUT_MS String sf
 BACKGROUND_DATA String sfx
 ALLOWED_GEOLOCATION_ORIGINS String sf
 new() -
 getString(android.content.ContentResolver,String)String s
 putString(android.content.ContentResolver,String,String)boolean s
 getUriFor(String)android.net.Uri s
 getInt(android.content.ContentResolver,String,int)int s
 getInt(android.content.ContentResolver,String)int s !.Settings.SettingNotFoundException
 putInt(android.content.ContentResolver,String,int)boolean s
 getLong(android.content.ContentResolver,String,long)long s
 getLong(android.content.ContentResolver,String)long s !.Settings.SettingNotFoundException
 putLong(android.content.ContentResolver,String,long)boolean s
 getFloat(android.content.ContentResolver,String,float)float s
 getFloat(android.content.ContentResolver,String)float s !.Settings.SettingNotFoundException
 putFloat(android.content.ContentResolver,String,float)boolean s
 isLocationProviderEnabled(android.content.ContentResolver,String)boolean sf
 setLocationProviderEnabled(android.content.ContentResolver,String,boolean)void sf
Settings.SettingNotFoundException s :android.util.AndroidException
 new(String) -
Settings.System sf :.Settings.NameValueTable
 SYS_PROP_SETTING_VERSION String sf
 CONTENT_URI android.net.Uri sf
 STAY_ON_WHILE_PLUGGED_IN String sf
 END_BUTTON_BEHAVIOR String sf
 AIRPLANE_MODE_ON String sf
 RADIO_BLUETOOTH String sf
 RADIO_WIFI String sf
 RADIO_CELL String sf
 RADIO_NFC String sf
 AIRPLANE_MODE_RADIOS String sf
 WIFI_SLEEP_POLICY String sf
 WIFI_SLEEP_POLICY_DEFAULT int sf
 WIFI_SLEEP_POLICY_NEVER_WHILE_PLUGGED int sf
 WIFI_SLEEP_POLICY_NEVER int sf
 WIFI_USE_STATIC_IP String sf
 WIFI_STATIC_IP String sf
 WIFI_STATIC_GATEWAY String sf
 WIFI_STATIC_NETMASK String sf
 WIFI_STATIC_DNS1 String sf
 WIFI_STATIC_DNS2 String sf
 BLUETOOTH_DISCOVERABILITY String sf
 BLUETOOTH_DISCOVERABILITY_TIMEOUT String sf
 LOCK_PATTERN_ENABLED String sfx
 LOCK_PATTERN_VISIBLE String sfx
 LOCK_PATTERN_TACTILE_FEEDBACK_ENABLED String sfx
 NEXT_ALARM_FORMATTED String sf
 FONT_SCALE String sf
 DEBUG_APP String sf
 WAIT_FOR_DEBUGGER String sf
 DIM_SCREEN String sf
 SCREEN_OFF_TIMEOUT String sf
 SCREEN_BRIGHTNESS String sf
 SCREEN_BRIGHTNESS_MODE String sf
 SCREEN_BRIGHTNESS_MODE_MANUAL int sf
 SCREEN_BRIGHTNESS_MODE_AUTOMATIC int sf
 SHOW_PROCESSES String sf
 ALWAYS_FINISH_ACTIVITIES String sf
 MODE_RINGER String sf
 MODE_RINGER_STREAMS_AFFECTED String sf
 MUTE_STREAMS_AFFECTED String sf
 VIBRATE_ON String sf
 VOLUME_RING String sf
 VOLUME_SYSTEM String sf
 VOLUME_VOICE String sf
 VOLUME_MUSIC String sf
 VOLUME_ALARM String sf
 VOLUME_NOTIFICATION String sf
 VOLUME_BLUETOOTH_SCO String sf
 VOLUME_SETTINGS String[] sf
 APPEND_FOR_LAST_AUDIBLE String sf
 RINGTONE String sf
 DEFAULT_RINGTONE_URI android.net.Uri sf
 NOTIFICATION_SOUND String sf
 DEFAULT_NOTIFICATION_URI android.net.Uri sf
 ALARM_ALERT String sf
 DEFAULT_ALARM_ALERT_URI android.net.Uri sf
 TEXT_AUTO_REPLACE String sf
 TEXT_AUTO_CAPS String sf
 TEXT_AUTO_PUNCTUATE String sf
 TEXT_SHOW_PASSWORD String sf
 SHOW_GTALK_SERVICE_STATUS String sf
 WALLPAPER_ACTIVITY String sf
 AUTO_TIME String sf
 AUTO_TIME_ZONE String sf
 TIME_12_24 String sf
 DATE_FORMAT String sf
 SETUP_WIZARD_HAS_RUN String sf
 WINDOW_ANIMATION_SCALE String sf
 TRANSITION_ANIMATION_SCALE String sf
 ANIMATOR_DURATION_SCALE String sf
 ACCELEROMETER_ROTATION String sf
 USER_ROTATION String sf
 DTMF_TONE_WHEN_DIALING String sf
 SOUND_EFFECTS_ENABLED String sf
 HAPTIC_FEEDBACK_ENABLED String sf
 SHOW_WEB_SUGGESTIONS String sfx
 ADB_ENABLED String sfx
 ANDROID_ID String sfx
 BLUETOOTH_ON String sfx
 DATA_ROAMING String sfx
 DEVICE_PROVISIONED String sfx
 HTTP_PROXY String sfx
 INSTALL_NON_MARKET_APPS String sfx
 LOCATION_PROVIDERS_ALLOWED String sfx
 LOGGING_ID String sfx
 NETWORK_PREFERENCE String sfx
 PARENTAL_CONTROL_ENABLED String sfx
 PARENTAL_CONTROL_LAST_UPDATE String sfx
 PARENTAL_CONTROL_REDIRECT_URL String sfx
 SETTINGS_CLASSNAME String sfx
 USB_MASS_STORAGE_ENABLED String sfx
 USE_GOOGLE_MAIL String sfx
 WIFI_MAX_DHCP_RETRY_COUNT String sfx
 WIFI_MOBILE_DATA_TRANSITION_WAKELOCK_TIMEOUT_MS String sfx
 WIFI_NETWORKS_AVAILABLE_NOTIFICATION_ON String sfx
 WIFI_NETWORKS_AVAILABLE_REPEAT_DELAY String sfx
 WIFI_NUM_OPEN_NETWORKS_KEPT String sfx
 WIFI_ON String sfx
 WIFI_WATCHDOG_ACCEPTABLE_PACKET_LOSS_PERCENTAGE String sfx
 WIFI_WATCHDOG_AP_COUNT String sfx
 WIFI_WATCHDOG_BACKGROUND_CHECK_DELAY_MS String sfx
 WIFI_WATCHDOG_BACKGROUND_CHECK_ENABLED String sfx
 WIFI_WATCHDOG_BACKGROUND_CHECK_TIMEOUT_MS String sfx
 WIFI_WATCHDOG_INITIAL_IGNORED_PING_COUNT String sfx
 WIFI_WATCHDOG_MAX_AP_CHECKS String sfx
 WIFI_WATCHDOG_ON String sfx
 WIFI_WATCHDOG_PING_COUNT String sfx
 WIFI_WATCHDOG_PING_DELAY_MS String sfx
 WIFI_WATCHDOG_PING_TIMEOUT_MS String sfx
 new() -
 getString(android.content.ContentResolver,String)String s
 putString(android.content.ContentResolver,String,String)boolean s
 getUriFor(String)android.net.Uri s
 getInt(android.content.ContentResolver,String,int)int s
 getInt(android.content.ContentResolver,String)int s !.Settings.SettingNotFoundException
 putInt(android.content.ContentResolver,String,int)boolean s
 getLong(android.content.ContentResolver,String,long)long s
 getLong(android.content.ContentResolver,String)long s !.Settings.SettingNotFoundException
 putLong(android.content.ContentResolver,String,long)boolean s
 getFloat(android.content.ContentResolver,String,float)float s
 getFloat(android.content.ContentResolver,String)float s !.Settings.SettingNotFoundException
 putFloat(android.content.ContentResolver,String,float)boolean s
 getConfiguration(android.content.ContentResolver,android.content.res.Configuration)void s
 putConfiguration(android.content.ContentResolver,android.content.res.Configuration)boolean s
 getShowGTalkServiceStatus(android.content.ContentResolver)boolean s
 setShowGTalkServiceStatus(android.content.ContentResolver,boolean)void s
SyncStateContract - +Columns,Constants,Helpers
 new() -
SyncStateContract.Columns sai :.BaseColumns
 ACCOUNT_NAME String sf
 ACCOUNT_TYPE String sf
 DATA String sf
SyncStateContract.Helpers sf
 new() -
 get(android.content.ContentProviderClient,android.net.Uri,android.accounts.Account)byte[] s !android.os.RemoteException
 set(android.content.ContentProviderClient,android.net.Uri,android.accounts.Account,byte[])void s !android.os.RemoteException
 insert(android.content.ContentProviderClient,android.net.Uri,android.accounts.Account,byte[])android.net.Uri s !android.os.RemoteException
 update(android.content.ContentProviderClient,android.net.Uri,byte[])void s !android.os.RemoteException
 getWithUri(android.content.ContentProviderClient,android.net.Uri,android.accounts.Account)android.util.Pair<android.net.Uri,byte[]> s !android.os.RemoteException
 newSetOperation(android.net.Uri,android.accounts.Account,byte[])android.content.ContentProviderOperation s
 newUpdateOperation(android.net.Uri,byte[])android.content.ContentProviderOperation s
UserDictionary - +Words
 AUTHORITY String sf
 CONTENT_URI android.net.Uri sf
 new() -
UserDictionary.Words s :.BaseColumns
 CONTENT_URI android.net.Uri sf
 CONTENT_TYPE String sf
 CONTENT_ITEM_TYPE String sf
 _ID String sf
 WORD String sf
 FREQUENCY String sf
 LOCALE String sf
 APP_ID String sf
 SHORTCUT String sf
 LOCALE_TYPE_ALL int sfx
 LOCALE_TYPE_CURRENT int sfx
 DEFAULT_SORT_ORDER String sf
 new() -
 addWord(android.content.Context,String,int,int)void sx
 addWord(android.content.Context,String,int,String,java.util.Locale)void s
VoicemailContract - +Status,Voicemails
 AUTHORITY String sf
 PARAM_KEY_SOURCE_PACKAGE String sf
 ACTION_NEW_VOICEMAIL String sf
 ACTION_FETCH_VOICEMAIL String sf
 EXTRA_SELF_CHANGE String sf
VoicemailContract.Status sf :.BaseColumns
 CONTENT_URI android.net.Uri sf
 DIR_TYPE String sf
 ITEM_TYPE String sf
 SOURCE_PACKAGE String sf
 SETTINGS_URI String sf
 VOICEMAIL_ACCESS_URI String sf
 CONFIGURATION_STATE String sf
 CONFIGURATION_STATE_OK int sf
 CONFIGURATION_STATE_NOT_CONFIGURED int sf
 CONFIGURATION_STATE_CAN_BE_CONFIGURED int sf
 DATA_CHANNEL_STATE String sf
 DATA_CHANNEL_STATE_OK int sf
 DATA_CHANNEL_STATE_NO_CONNECTION int sf
 NOTIFICATION_CHANNEL_STATE String sf
 NOTIFICATION_CHANNEL_STATE_OK int sf
 NOTIFICATION_CHANNEL_STATE_NO_CONNECTION int sf
 NOTIFICATION_CHANNEL_STATE_MESSAGE_WAITING int sf
 buildSourceUri(String)android.net.Uri s
VoicemailContract.Voicemails sf :.BaseColumns,.OpenableColumns
 CONTENT_URI android.net.Uri sf
 DIR_TYPE String sf
 ITEM_TYPE String sf
 NUMBER String sf
 DATE String sf
 DURATION String sf
 IS_READ String sf
 SOURCE_PACKAGE String sf
 SOURCE_DATA String sf
 HAS_CONTENT String sf
 MIME_TYPE String sf
 buildSourceUri(String)android.net.Uri s
package android.renderscript
Allocation - :.BaseObj +MipmapControl
 USAGE_SCRIPT int sf
 USAGE_GRAPHICS_TEXTURE int sf
 USAGE_GRAPHICS_VERTEX int sf
 USAGE_GRAPHICS_CONSTANTS int sf
 USAGE_GRAPHICS_RENDER_TARGET int sf
 USAGE_IO_INPUT int sf
 USAGE_IO_OUTPUT int sf
 getElement().Element -
 getUsage()int -
 getBytesSize()int -
 getType().Type -
 syncAll(int)void -
 ioSend()void -
 ioReceive()void -
 copyFrom(.BaseObj[])void -
 copyFromUnchecked(int[])void -
 copyFromUnchecked(short[])void -
 copyFromUnchecked(byte[])void -
 copyFromUnchecked(float[])void -
 copyFrom(int[])void -
 copyFrom(short[])void -
 copyFrom(byte[])void -
 copyFrom(float[])void -
 copyFrom(android.graphics.Bitmap)void -
 setFromFieldPacker(int,.FieldPacker)void -
 setFromFieldPacker(int,int,.FieldPacker)void -
 generateMipmaps()void -
 copy1DRangeFromUnchecked(int,int,int[])void -
 copy1DRangeFromUnchecked(int,int,short[])void -
 copy1DRangeFromUnchecked(int,int,byte[])void -
 copy1DRangeFromUnchecked(int,int,float[])void -
 copy1DRangeFrom(int,int,int[])void -
 copy1DRangeFrom(int,int,short[])void -
 copy1DRangeFrom(int,int,byte[])void -
 copy1DRangeFrom(int,int,float[])void -
 copy1DRangeFrom(int,int,.Allocation,int)void -
 copy2DRangeFrom(int,int,int,int,byte[])void -
 copy2DRangeFrom(int,int,int,int,short[])void -
 copy2DRangeFrom(int,int,int,int,int[])void -
 copy2DRangeFrom(int,int,int,int,float[])void -
 copy2DRangeFrom(int,int,int,int,.Allocation,int,int)void -
 copy2DRangeFrom(int,int,android.graphics.Bitmap)void -
 copyTo(android.graphics.Bitmap)void -
 copyTo(byte[])void -
 copyTo(short[])void -
 copyTo(int[])void -
 copyTo(float[])void -
 resize(int)void -
 createTyped(.RenderScript,.Type,.Allocation.MipmapControl,int).Allocation s
 createTyped(.RenderScript,.Type,int).Allocation s
 createTyped(.RenderScript,.Type).Allocation s
 createSized(.RenderScript,.Element,int,int).Allocation s
 createSized(.RenderScript,.Element,int).Allocation s
 createFromBitmap(.RenderScript,android.graphics.Bitmap,.Allocation.MipmapControl,int).Allocation s
 getSurface()android.view.Surface -
 setSurface(android.view.Surface)void -
 createFromBitmap(.RenderScript,android.graphics.Bitmap).Allocation s
 createCubemapFromBitmap(.RenderScript,android.graphics.Bitmap,.Allocation.MipmapControl,int).Allocation s
 createCubemapFromBitmap(.RenderScript,android.graphics.Bitmap).Allocation s
 createCubemapFromCubeFaces(.RenderScript,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,.Allocation.MipmapControl,int).Allocation s
 createCubemapFromCubeFaces(.RenderScript,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap,android.graphics.Bitmap).Allocation s
 createFromBitmapResource(.RenderScript,android.content.res.Resources,int,.Allocation.MipmapControl,int).Allocation s
 createFromBitmapResource(.RenderScript,android.content.res.Resources,int).Allocation s
 createFromString(.RenderScript,String,int).Allocation s
Allocation.MipmapControl sfe :Enum<.Allocation.MipmapControl>
 MIPMAP_FULL .Allocation.MipmapControl sf
 MIPMAP_NONE .Allocation.MipmapControl sf
 MIPMAP_ON_SYNC_TO_TEXTURE .Allocation.MipmapControl sf
 values().Allocation.MipmapControl[] s
 valueOf(String).Allocation.MipmapControl s
BaseObj -
 setName(String)void -
 getName()String -
 finalize()void o !Throwable
 destroy()void -
 hashCode()int -
 equals(Object)boolean -
Element - :.BaseObj +Builder,DataKind,DataType
 getBytesSize()int -
 getVectorSize()int -
 isComplex()boolean -
 getSubElementCount()int -
 getSubElement(int).Element -
 getSubElementName(int)String -
 getSubElementArraySize(int)int -
 getSubElementOffsetBytes(int)int -
 getDataType().Element.DataType -
 getDataKind().Element.DataKind -
 BOOLEAN(.RenderScript).Element s
 U8(.RenderScript).Element s
 I8(.RenderScript).Element s
 U16(.RenderScript).Element s
 I16(.RenderScript).Element s
 U32(.RenderScript).Element s
 I32(.RenderScript).Element s
 U64(.RenderScript).Element s
 I64(.RenderScript).Element s
 F32(.RenderScript).Element s
 F64(.RenderScript).Element s
 ELEMENT(.RenderScript).Element s
 TYPE(.RenderScript).Element s
 ALLOCATION(.RenderScript).Element s
 SAMPLER(.RenderScript).Element s
 SCRIPT(.RenderScript).Element s
 MESH(.RenderScript).Element s
 PROGRAM_FRAGMENT(.RenderScript).Element s
 PROGRAM_VERTEX(.RenderScript).Element s
 PROGRAM_RASTER(.RenderScript).Element s
 PROGRAM_STORE(.RenderScript).Element s
 FONT(.RenderScript).Element s
 A_8(.RenderScript).Element s
 RGB_565(.RenderScript).Element s
 RGB_888(.RenderScript).Element s
 RGBA_5551(.RenderScript).Element s
 RGBA_4444(.RenderScript).Element s
 RGBA_8888(.RenderScript).Element s
 F32_2(.RenderScript).Element s
 F32_3(.RenderScript).Element s
 F32_4(.RenderScript).Element s
 F64_2(.RenderScript).Element s
 F64_3(.RenderScript).Element s
 F64_4(.RenderScript).Element s
 U8_2(.RenderScript).Element s
 U8_3(.RenderScript).Element s
 U8_4(.RenderScript).Element s
 I8_2(.RenderScript).Element s
 I8_3(.RenderScript).Element s
 I8_4(.RenderScript).Element s
 U16_2(.RenderScript).Element s
 U16_3(.RenderScript).Element s
 U16_4(.RenderScript).Element s
 I16_2(.RenderScript).Element s
 I16_3(.RenderScript).Element s
 I16_4(.RenderScript).Element s
 U32_2(.RenderScript).Element s
 U32_3(.RenderScript).Element s
 U32_4(.RenderScript).Element s
 I32_2(.RenderScript).Element s
 I32_3(.RenderScript).Element s
 I32_4(.RenderScript).Element s
 U64_2(.RenderScript).Element s
 U64_3(.RenderScript).Element s
 U64_4(.RenderScript).Element s
 I64_2(.RenderScript).Element s
 I64_3(.RenderScript).Element s
 I64_4(.RenderScript).Element s
 MATRIX_4X4(.RenderScript).Element s
 MATRIX4X4(.RenderScript).Element sx
 MATRIX_3X3(.RenderScript).Element s
 MATRIX_2X2(.RenderScript).Element s
 createVector(.RenderScript,.Element.DataType,int).Element s
 createPixel(.RenderScript,.Element.DataType,.Element.DataKind).Element s
 isCompatible(.Element)boolean -
FieldPacker -
 new(int) -
 align(int)void -
 reset()void -
 reset(int)void -
 skip(int)void -
 addI8(byte)void -
 addI16(short)void -
 addI32(int)void -
 addI64(long)void -
 addU8(short)void -
 addU16(int)void -
 addU32(long)void -
 addU64(long)void -
 addF32(float)void -
 addF64(double)void -
 addObj(.BaseObj)void -
 addF32(.Float2)void -
 addF32(.Float3)void -
 addF32(.Float4)void -
 addF64(.Double2)void -
 addF64(.Double3)void -
 addF64(.Double4)void -
 addI8(.Byte2)void -
 addI8(.Byte3)void -
 addI8(.Byte4)void -
 addU8(.Short2)void -
 addU8(.Short3)void -
 addU8(.Short4)void -
 addI16(.Short2)void -
 addI16(.Short3)void -
 addI16(.Short4)void -
 addU16(.Int2)void -
 addU16(.Int3)void -
 addU16(.Int4)void -
 addI32(.Int2)void -
 addI32(.Int3)void -
 addI32(.Int4)void -
 addU32(.Long2)void -
 addU32(.Long3)void -
 addU32(.Long4)void -
 addI64(.Long2)void -
 addI64(.Long3)void -
 addI64(.Long4)void -
 addU64(.Long2)void -
 addU64(.Long3)void -
 addU64(.Long4)void -
 addMatrix(.Matrix4f)void -
 addMatrix(.Matrix3f)void -
 addMatrix(.Matrix2f)void -
 addBoolean(boolean)void -
 getData()byte[] f
RSSurfaceView x :android.view.SurfaceView,android.view.SurfaceHolder.Callback
 new(android.content.Context) x
 new(android.content.Context,android.util.AttributeSet) x
 surfaceCreated(android.view.SurfaceHolder)void x
 surfaceDestroyed(android.view.SurfaceHolder)void x
 surfaceChanged(android.view.SurfaceHolder,int,int,int)void x
 pause()void x
 resume()void x
 createRenderScriptGL(.RenderScriptGL.SurfaceConfig).RenderScriptGL x
 destroyRenderScriptGL()void x
 setRenderScriptGL(.RenderScriptGL)void x
 getRenderScriptGL().RenderScriptGL x
RSTextureView x :android.view.TextureView,android.view.TextureView.SurfaceTextureListener
 new(android.content.Context) x
 new(android.content.Context,android.util.AttributeSet) x
 onSurfaceTextureAvailable(android.graphics.SurfaceTexture,int,int)void x
 onSurfaceTextureSizeChanged(android.graphics.SurfaceTexture,int,int)void x
 onSurfaceTextureDestroyed(android.graphics.SurfaceTexture)boolean x
 onSurfaceTextureUpdated(android.graphics.SurfaceTexture)void x
 pause()void x
 resume()void x
 createRenderScriptGL(.RenderScriptGL.SurfaceConfig).RenderScriptGL x
 destroyRenderScriptGL()void x
 setRenderScriptGL(.RenderScriptGL)void x
 getRenderScriptGL().RenderScriptGL x
RenderScript - +Priority,RSErrorHandler,RSMessageHandler
 setMessageHandler(.RenderScript.RSMessageHandler)void -
 getMessageHandler().RenderScript.RSMessageHandler -
 setErrorHandler(.RenderScript.RSErrorHandler)void -
 getErrorHandler().RenderScript.RSErrorHandler -
 setPriority(.RenderScript.Priority)void -
 getApplicationContext()android.content.Context f
 create(android.content.Context).RenderScript s
 contextDump()void -
 finish()void -
 destroy()void -
RenderScript.Priority sfe :Enum<.RenderScript.Priority>
 LOW .RenderScript.Priority sf
 NORMAL .RenderScript.Priority sf
 values().RenderScript.Priority[] s
 valueOf(String).RenderScript.Priority s
RenderScript.RSErrorHandler s :Runnable
 mErrorMessage String o
 mErrorNum int o
 new() -
 run()void -
RenderScript.RSMessageHandler s :Runnable
 mData int[] o
 mID int o
 mLength int o
 new() -
 run()void -
RenderScriptGL x :.RenderScript +SurfaceConfig
 new(android.content.Context,.RenderScriptGL.SurfaceConfig) x
 setSurface(android.view.SurfaceHolder,int,int)void x
 setSurfaceTexture(android.graphics.SurfaceTexture,int,int)void x
 getHeight()int x
 getWidth()int x
 pause()void x
 resume()void x
 bindRootScript(.Script)void x
 bindProgramStore(.ProgramStore)void x
 bindProgramFragment(.ProgramFragment)void x
 bindProgramRaster(.ProgramRaster)void x
 bindProgramVertex(.ProgramVertex)void x
RenderScriptGL.SurfaceConfig sx
 new() x
 new(.RenderScriptGL.SurfaceConfig) x
 setColor(int,int)void x
 setAlpha(int,int)void x
 setDepth(int,int)void x
 setSamples(int,int,float)void x
Type - :.BaseObj +Builder,CubemapFace
 getElement().Element -
 getX()int -
 getY()int -
 getZ()int -
 hasMipmaps()boolean -
 hasFaces()boolean -
 getCount()int -
package android.security
KeyChain f
 EXTRA_NAME String sf
 EXTRA_CERTIFICATE String sf
 EXTRA_PKCS12 String sf
 ACTION_STORAGE_CHANGED String sf
 new() -
 createInstallIntent()android.content.Intent s
 choosePrivateKeyAlias(android.app.Activity,.KeyChainAliasCallback,String[],java.security.Principal[],String,int,String)void s
 getPrivateKey(android.content.Context,String)java.security.PrivateKey s !.KeyChainException,InterruptedException
 getCertificateChain(android.content.Context,String)java.security.cert.X509Certificate[] s !.KeyChainException,InterruptedException
KeyChainAliasCallback ai
 alias(String)void a
KeyChainException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
package android.service.textservice
SpellCheckerService a :android.app.Service +Session
 SERVICE_INTERFACE String sf
 new() -
 onBind(android.content.Intent)android.os.IBinder f
 createSession().SpellCheckerService.Session a
SpellCheckerService.Session sa
 new() -
 onCreate()void a
 onGetSuggestions(android.view.textservice.TextInfo,int)android.view.textservice.SuggestionsInfo a
 onGetSuggestionsMultiple(android.view.textservice.TextInfo[],int,boolean)android.view.textservice.SuggestionsInfo[] -
 onGetSentenceSuggestionsMultiple(android.view.textservice.TextInfo[],int)android.view.textservice.SentenceSuggestionsInfo[] -
 onCancel()void -
 onClose()void -
 getLocale()String -
 getBundle()android.os.Bundle -
package android.service.wallpaper
WallpaperService a :android.app.Service +Engine
 SERVICE_INTERFACE String sf
 SERVICE_META_DATA String sf
 new() -
 onCreate()void -
 onDestroy()void -
 onBind(android.content.Intent)android.os.IBinder f
 onCreateEngine().WallpaperService.Engine a
 dump(java.io.FileDescriptor,java.io.PrintWriter,String[])void o
WallpaperService.Engine -
 new() -
 getSurfaceHolder()android.view.SurfaceHolder -
 getDesiredMinimumWidth()int -
 getDesiredMinimumHeight()int -
 isVisible()boolean -
 isPreview()boolean -
 setTouchEventsEnabled(boolean)void -
 setOffsetNotificationsEnabled(boolean)void -
 onCreate(android.view.SurfaceHolder)void -
 onDestroy()void -
 onVisibilityChanged(boolean)void -
 onTouchEvent(android.view.MotionEvent)void -
 onOffsetsChanged(float,float,float,float,int,int)void -
 onCommand(String,int,int,int,android.os.Bundle,boolean)android.os.Bundle -
 onDesiredSizeChanged(int,int)void -
 onSurfaceChanged(android.view.SurfaceHolder,int,int,int)void -
 onSurfaceRedrawNeeded(android.view.SurfaceHolder)void -
 onSurfaceCreated(android.view.SurfaceHolder)void -
 onSurfaceDestroyed(android.view.SurfaceHolder)void -
 dump(String,java.io.FileDescriptor,java.io.PrintWriter,String[])void o
package android.speech
RecognitionService a :android.app.Service +Callback
 SERVICE_INTERFACE String sf
 SERVICE_META_DATA String sf
 new() -
 onStartListening(android.content.Intent,.RecognitionService.Callback)void oa
 onCancel(.RecognitionService.Callback)void oa
 onStopListening(.RecognitionService.Callback)void oa
 onBind(android.content.Intent)android.os.IBinder f
 onDestroy()void -
RecognitionService.Callback -
 beginningOfSpeech()void - !android.os.RemoteException
 bufferReceived(byte[])void - !android.os.RemoteException
 endOfSpeech()void - !android.os.RemoteException
 error(int)void - !android.os.RemoteException
 partialResults(android.os.Bundle)void - !android.os.RemoteException
 readyForSpeech(android.os.Bundle)void - !android.os.RemoteException
 results(android.os.Bundle)void - !android.os.RemoteException
 rmsChanged(float)void - !android.os.RemoteException
RecognizerIntent -
 EXTRA_CALLING_PACKAGE String sf
 ACTION_RECOGNIZE_SPEECH String sf
 ACTION_WEB_SEARCH String sf
 ACTION_VOICE_SEARCH_HANDS_FREE String sf
 EXTRA_SECURE String sf
 EXTRA_SPEECH_INPUT_MINIMUM_LENGTH_MILLIS String sf
 EXTRA_SPEECH_INPUT_COMPLETE_SILENCE_LENGTH_MILLIS String sf
 EXTRA_SPEECH_INPUT_POSSIBLY_COMPLETE_SILENCE_LENGTH_MILLIS String sf
 EXTRA_LANGUAGE_MODEL String sf
 LANGUAGE_MODEL_FREE_FORM String sf
 LANGUAGE_MODEL_WEB_SEARCH String sf
 EXTRA_PROMPT String sf
 EXTRA_LANGUAGE String sf
 EXTRA_ORIGIN String sf
 EXTRA_MAX_RESULTS String sf
 EXTRA_WEB_SEARCH_ONLY String sf
 EXTRA_PARTIAL_RESULTS String sf
 EXTRA_RESULTS_PENDINGINTENT String sf
 EXTRA_RESULTS_PENDINGINTENT_BUNDLE String sf
 RESULT_NO_MATCH int sf
 RESULT_CLIENT_ERROR int sf
 RESULT_SERVER_ERROR int sf
 RESULT_NETWORK_ERROR int sf
 RESULT_AUDIO_ERROR int sf
 EXTRA_RESULTS String sf
 EXTRA_CONFIDENCE_SCORES String sf
 DETAILS_META_DATA String sf
 ACTION_GET_LANGUAGE_DETAILS String sf
 EXTRA_ONLY_RETURN_LANGUAGE_PREFERENCE String sf
 EXTRA_LANGUAGE_PREFERENCE String sf
 EXTRA_SUPPORTED_LANGUAGES String sf
 getVoiceDetailsIntent(android.content.Context)android.content.Intent sf
package android.speech.tts
SynthesisCallback ai
 getMaxBufferSize()int a
 start(int,int,int)int a
 audioAvailable(byte[],int,int)int a
 done()int a
 error()void a
SynthesisRequest f
 new(String,android.os.Bundle) -
 getText()String -
 getLanguage()String -
 getCountry()String -
 getVariant()String -
 getSpeechRate()int -
 getPitch()int -
 getParams()android.os.Bundle -
TextToSpeechService a :android.app.Service
 new() -
 onCreate()void -
 onDestroy()void -
 onIsLanguageAvailable(String,String,String)int oa
 onGetLanguage()String[] oa
 onLoadLanguage(String,String,String)int oa
 onStop()void oa
 onSynthesizeText(.SynthesisRequest,.SynthesisCallback)void oa
 onGetFeaturesForLanguage(String,String,String)java.util.Set<String> o
 onBind(android.content.Intent)android.os.IBinder -
package android.telephony
CellLocation a
 new() -
 requestLocationUpdate()void s
 getEmpty().CellLocation s
NeighboringCellInfo - :android.os.Parcelable
 UNKNOWN_RSSI int sf
 UNKNOWN_CID int sf
 CREATOR android.os.Parcelable.Creator<.NeighboringCellInfo> sf
 new() x
 new(int,int) x
 new(int,String,int) -
 new(android.os.Parcel) -
 getRssi()int -
 getLac()int -
 getCid()int -
 getPsc()int -
 getNetworkType()int -
 setCid(int)void x
 setRssi(int)void x
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
PhoneStateListener -
 LISTEN_NONE int sf
 LISTEN_SERVICE_STATE int sf
 LISTEN_SIGNAL_STRENGTH int sfx
 LISTEN_MESSAGE_WAITING_INDICATOR int sf
 LISTEN_CALL_FORWARDING_INDICATOR int sf
 LISTEN_CELL_LOCATION int sf
 LISTEN_CALL_STATE int sf
 LISTEN_DATA_CONNECTION_STATE int sf
 LISTEN_DATA_ACTIVITY int sf
 LISTEN_SIGNAL_STRENGTHS int sf
 new() -
 onServiceStateChanged(.ServiceState)void -
 onSignalStrengthChanged(int)void x
 onMessageWaitingIndicatorChanged(boolean)void -
 onCallForwardingIndicatorChanged(boolean)void -
 onCellLocationChanged(.CellLocation)void -
 onCallStateChanged(int,String)void -
 onDataConnectionStateChanged(int)void -
 onDataConnectionStateChanged(int,int)void -
 onDataActivity(int)void -
 onSignalStrengthsChanged(.SignalStrength)void -
ServiceState - :android.os.Parcelable
 STATE_IN_SERVICE int sf
 STATE_OUT_OF_SERVICE int sf
 STATE_EMERGENCY_ONLY int sf
 STATE_POWER_OFF int sf
 CREATOR android.os.Parcelable.Creator<.ServiceState> sf
 new() -
 new(.ServiceState) -
 new(android.os.Parcel) -
 copyFrom(.ServiceState)void o
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 getState()int -
 getRoaming()boolean -
 getOperatorAlphaLong()String -
 getOperatorAlphaShort()String -
 getOperatorNumeric()String -
 getIsManualSelection()boolean -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 setStateOutOfService()void -
 setStateOff()void -
 setState(int)void -
 setRoaming(boolean)void -
 setOperatorName(String,String,String)void -
 setIsManualSelection(boolean)void -
SignalStrength - :android.os.Parcelable
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 getGsmSignalStrength()int -
 getGsmBitErrorRate()int -
 getCdmaDbm()int -
 getCdmaEcio()int -
 getEvdoDbm()int -
 getEvdoEcio()int -
 getEvdoSnr()int -
 isGsm()boolean -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
TelephonyManager -
 ACTION_PHONE_STATE_CHANGED String sf
 EXTRA_STATE String sf
 EXTRA_STATE_IDLE String sf
 EXTRA_STATE_RINGING String sf
 EXTRA_STATE_OFFHOOK String sf
 EXTRA_INCOMING_NUMBER String sf
 PHONE_TYPE_NONE int sf
 PHONE_TYPE_GSM int sf
 PHONE_TYPE_CDMA int sf
 PHONE_TYPE_SIP int sf
 NETWORK_TYPE_UNKNOWN int sf
 NETWORK_TYPE_GPRS int sf
 NETWORK_TYPE_EDGE int sf
 NETWORK_TYPE_UMTS int sf
 NETWORK_TYPE_CDMA int sf
 NETWORK_TYPE_EVDO_0 int sf
 NETWORK_TYPE_EVDO_A int sf
 NETWORK_TYPE_1xRTT int sf
 NETWORK_TYPE_HSDPA int sf
 NETWORK_TYPE_HSUPA int sf
 NETWORK_TYPE_HSPA int sf
 NETWORK_TYPE_IDEN int sf
 NETWORK_TYPE_EVDO_B int sf
 NETWORK_TYPE_LTE int sf
 NETWORK_TYPE_EHRPD int sf
 NETWORK_TYPE_HSPAP int sf
 SIM_STATE_UNKNOWN int sf
 SIM_STATE_ABSENT int sf
 SIM_STATE_PIN_REQUIRED int sf
 SIM_STATE_PUK_REQUIRED int sf
 SIM_STATE_NETWORK_LOCKED int sf
 SIM_STATE_READY int sf
 CALL_STATE_IDLE int sf
 CALL_STATE_RINGING int sf
 CALL_STATE_OFFHOOK int sf
 DATA_ACTIVITY_NONE int sf
 DATA_ACTIVITY_IN int sf
 DATA_ACTIVITY_OUT int sf
 DATA_ACTIVITY_INOUT int sf
 DATA_ACTIVITY_DORMANT int sf
 DATA_DISCONNECTED int sf
 DATA_CONNECTING int sf
 DATA_CONNECTED int sf
 DATA_SUSPENDED int sf
 getDeviceSoftwareVersion()String -
 getDeviceId()String -
 getCellLocation().CellLocation -
 getNeighboringCellInfo()java.util.List<.NeighboringCellInfo> -
 getPhoneType()int -
 getNetworkOperatorName()String -
 getNetworkOperator()String -
 isNetworkRoaming()boolean -
 getNetworkCountryIso()String -
 getNetworkType()int -
 hasIccCard()boolean -
 getSimState()int -
 getSimOperator()String -
 getSimOperatorName()String -
 getSimCountryIso()String -
 getSimSerialNumber()String -
 getSubscriberId()String -
 getLine1Number()String -
 getVoiceMailNumber()String -
 getVoiceMailAlphaTag()String -
 getCallState()int -
 getDataActivity()int -
 getDataState()int -
 listen(.PhoneStateListener,int)void -
package android.text
Annotation - :.ParcelableSpan
 new(String,String) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getKey()String -
 getValue()String -
ClipboardManager ax
 new() -
 getText()CharSequence a
 setText(CharSequence)void a
 hasText()boolean a
Editable ai :CharSequence,.GetChars,.Spannable,Appendable +Factory
 replace(int,int,CharSequence,int,int).Editable a
 replace(int,int,CharSequence).Editable a
 insert(int,CharSequence,int,int).Editable a
 insert(int,CharSequence).Editable a
 delete(int,int).Editable a
 append(CharSequence).Editable a
 append(CharSequence,int,int).Editable a
 append(char).Editable a
 clear()void a
 clearSpans()void a
 setFilters(.InputFilter[])void a
 getFilters().InputFilter[] a
Editable.Factory s
 new() -
 getInstance().Editable.Factory s
 newEditable(CharSequence).Editable -
GetChars ai :CharSequence
 getChars(int,int,char[],int)void a
Html - +ImageGetter,TagHandler
 fromHtml(String).Spanned s
 fromHtml(String,.Html.ImageGetter,.Html.TagHandler).Spanned s
 toHtml(.Spanned)String s
 escapeHtml(CharSequence)String s
Html.ImageGetter sai
 getDrawable(String)android.graphics.drawable.Drawable a
Html.TagHandler sai
 handleTag(boolean,String,.Editable,org.xml.sax.XMLReader)void a
InputFilter ai +AllCaps,LengthFilter
 filter(CharSequence,int,int,.Spanned,int,int)CharSequence a
InputType ai
 TYPE_MASK_CLASS int sf
 TYPE_MASK_VARIATION int sf
 TYPE_MASK_FLAGS int sf
 TYPE_NULL int sf
 TYPE_CLASS_TEXT int sf
 TYPE_TEXT_FLAG_CAP_CHARACTERS int sf
 TYPE_TEXT_FLAG_CAP_WORDS int sf
 TYPE_TEXT_FLAG_CAP_SENTENCES int sf
 TYPE_TEXT_FLAG_AUTO_CORRECT int sf
 TYPE_TEXT_FLAG_AUTO_COMPLETE int sf
 TYPE_TEXT_FLAG_MULTI_LINE int sf
 TYPE_TEXT_FLAG_IME_MULTI_LINE int sf
 TYPE_TEXT_FLAG_NO_SUGGESTIONS int sf
 TYPE_TEXT_VARIATION_NORMAL int sf
 TYPE_TEXT_VARIATION_URI int sf
 TYPE_TEXT_VARIATION_EMAIL_ADDRESS int sf
 TYPE_TEXT_VARIATION_EMAIL_SUBJECT int sf
 TYPE_TEXT_VARIATION_SHORT_MESSAGE int sf
 TYPE_TEXT_VARIATION_LONG_MESSAGE int sf
 TYPE_TEXT_VARIATION_PERSON_NAME int sf
 TYPE_TEXT_VARIATION_POSTAL_ADDRESS int sf
 TYPE_TEXT_VARIATION_PASSWORD int sf
 TYPE_TEXT_VARIATION_VISIBLE_PASSWORD int sf
 TYPE_TEXT_VARIATION_WEB_EDIT_TEXT int sf
 TYPE_TEXT_VARIATION_FILTER int sf
 TYPE_TEXT_VARIATION_PHONETIC int sf
 TYPE_TEXT_VARIATION_WEB_EMAIL_ADDRESS int sf
 TYPE_TEXT_VARIATION_WEB_PASSWORD int sf
 TYPE_CLASS_NUMBER int sf
 TYPE_NUMBER_FLAG_SIGNED int sf
 TYPE_NUMBER_FLAG_DECIMAL int sf
 TYPE_NUMBER_VARIATION_NORMAL int sf
 TYPE_NUMBER_VARIATION_PASSWORD int sf
 TYPE_CLASS_PHONE int sf
 TYPE_CLASS_DATETIME int sf
 TYPE_DATETIME_VARIATION_NORMAL int sf
 TYPE_DATETIME_VARIATION_DATE int sf
 TYPE_DATETIME_VARIATION_TIME int sf
Layout a +Alignment,Directions
 DIR_LEFT_TO_RIGHT int sf
 DIR_RIGHT_TO_LEFT int sf
 new(CharSequence,.TextPaint,int,.Layout.Alignment,float,float) o
 getDesiredWidth(CharSequence,.TextPaint)float s
 getDesiredWidth(CharSequence,int,int,.TextPaint)float s
 draw(android.graphics.Canvas)void -
 draw(android.graphics.Canvas,android.graphics.Path,android.graphics.Paint,int)void -
 getText()CharSequence f
 getPaint().TextPaint f
 getWidth()int f
 getEllipsizedWidth()int -
 increaseWidthTo(int)void f
 getHeight()int -
 getAlignment().Layout.Alignment f
 getSpacingMultiplier()float f
 getSpacingAdd()float f
 getLineCount()int a
 getLineBounds(int,android.graphics.Rect)int -
 getLineTop(int)int a
 getLineDescent(int)int a
 getLineStart(int)int a
 getParagraphDirection(int)int a
 getLineContainsTab(int)boolean a
 getLineDirections(int).Layout.Directions a
 getTopPadding()int a
 getBottomPadding()int a
 isRtlCharAt(int)boolean -
 getPrimaryHorizontal(int)float -
 getSecondaryHorizontal(int)float -
 getLineLeft(int)float -
 getLineRight(int)float -
 getLineMax(int)float -
 getLineWidth(int)float -
 getLineForVertical(int)int -
 getLineForOffset(int)int -
 getOffsetForHorizontal(int,float)int -
 getLineEnd(int)int f
 getLineVisibleEnd(int)int -
 getLineBottom(int)int f
 getLineBaseline(int)int f
 getLineAscent(int)int f
 getOffsetToLeftOf(int)int -
 getOffsetToRightOf(int)int -
 getCursorPath(int,android.graphics.Path,CharSequence)void -
 getSelectionPath(int,int,android.graphics.Path)void -
 getParagraphAlignment(int).Layout.Alignment f
 getParagraphLeft(int)int f
 getParagraphRight(int)int f
 isSpanned()boolean of
 getEllipsisStart(int)int a
 getEllipsisCount(int)int a
Layout.Alignment sfe :Enum<.Layout.Alignment>
 ALIGN_CENTER .Layout.Alignment sf
 ALIGN_NORMAL .Layout.Alignment sf
 ALIGN_OPPOSITE .Layout.Alignment sf
 values().Layout.Alignment[] s
 valueOf(String).Layout.Alignment s
NoCopySpan ai +Concrete
ParcelableSpan ai :android.os.Parcelable
 getSpanTypeId()int a
Spannable ai :.Spanned +Factory
 setSpan(Object,int,int,int)void a
 removeSpan(Object)void a
Spannable.Factory s
 new() -
 getInstance().Spannable.Factory s
 newSpannable(CharSequence).Spannable -
Spanned ai :CharSequence
 SPAN_POINT_MARK_MASK int sf
 SPAN_MARK_MARK int sf
 SPAN_MARK_POINT int sf
 SPAN_POINT_MARK int sf
 SPAN_POINT_POINT int sf
 SPAN_PARAGRAPH int sf
 SPAN_INCLUSIVE_EXCLUSIVE int sf
 SPAN_INCLUSIVE_INCLUSIVE int sf
 SPAN_EXCLUSIVE_EXCLUSIVE int sf
 SPAN_EXCLUSIVE_INCLUSIVE int sf
 SPAN_COMPOSING int sf
 SPAN_INTERMEDIATE int sf
 SPAN_USER_SHIFT int sf
 SPAN_USER int sf
 SPAN_PRIORITY_SHIFT int sf
 SPAN_PRIORITY int sf
 getSpans(int,int,Class<<T>>)<T>[] a <T=Object>
 getSpanStart(Object)int a
 getSpanEnd(Object)int a
 getSpanFlags(Object)int a
 nextSpanTransition(int,int,Class)int a
TextPaint - :android.graphics.Paint
 bgColor int -
 baselineShift int -
 linkColor int -
 drawableState int[] -
 density float -
 new() -
 new(int) -
 new(android.graphics.Paint) -
 set(.TextPaint)void -
TextUtils - +EllipsizeCallback,SimpleStringSplitter,StringSplitter,TruncateAt
 CHAR_SEQUENCE_CREATOR android.os.Parcelable.Creator<CharSequence> sf
 CAP_MODE_CHARACTERS int sf
 CAP_MODE_WORDS int sf
 CAP_MODE_SENTENCES int sf
 getChars(CharSequence,int,int,char[],int)void s
 indexOf(CharSequence,char)int s
 indexOf(CharSequence,char,int)int s
 indexOf(CharSequence,char,int,int)int s
 lastIndexOf(CharSequence,char)int s
 lastIndexOf(CharSequence,char,int)int s
 lastIndexOf(CharSequence,char,int,int)int s
 indexOf(CharSequence,CharSequence)int s
 indexOf(CharSequence,CharSequence,int)int s
 indexOf(CharSequence,CharSequence,int,int)int s
 regionMatches(CharSequence,int,CharSequence,int,int)boolean s
 substring(CharSequence,int,int)String s
 join(CharSequence,Object[])String s
 join(CharSequence,Iterable)String s
 split(String,String)String[] s
 split(String,java.util.regex.Pattern)String[] s
 stringOrSpannedString(CharSequence)CharSequence s
 isEmpty(CharSequence)boolean s
 getTrimmedLength(CharSequence)int s
 equals(CharSequence,CharSequence)boolean s
 getReverse(CharSequence,int,int)CharSequence s
 writeToParcel(CharSequence,android.os.Parcel,int)void s
 dumpSpans(CharSequence,android.util.Printer,String)void s
 replace(CharSequence,String[],CharSequence[])CharSequence s
 expandTemplate(CharSequence,CharSequence[])CharSequence sv
 getOffsetBefore(CharSequence,int)int s
 getOffsetAfter(CharSequence,int)int s
 copySpansFrom(.Spanned,int,int,Class,.Spannable,int)void s
 ellipsize(CharSequence,.TextPaint,float,.TextUtils.TruncateAt)CharSequence s
 ellipsize(CharSequence,.TextPaint,float,.TextUtils.TruncateAt,boolean,.TextUtils.EllipsizeCallback)CharSequence s
 commaEllipsize(CharSequence,.TextPaint,float,String,String)CharSequence s
 htmlEncode(String)String s
 concat(CharSequence[])CharSequence sv
 isGraphic(CharSequence)boolean s
 isGraphic(char)boolean s
 isDigitsOnly(CharSequence)boolean s
 getCapsMode(CharSequence,int,int)int s
TextUtils.TruncateAt sfe :Enum<.TextUtils.TruncateAt>
 END .TextUtils.TruncateAt sf
 MARQUEE .TextUtils.TruncateAt sf
 MIDDLE .TextUtils.TruncateAt sf
 START .TextUtils.TruncateAt sf
 values().TextUtils.TruncateAt[] s
 valueOf(String).TextUtils.TruncateAt s
TextWatcher ai :.NoCopySpan
 beforeTextChanged(CharSequence,int,int,int)void a
 onTextChanged(CharSequence,int,int,int)void a
 afterTextChanged(.Editable)void a
package android.text.method
CharacterPickerDialog - :android.app.Dialog,android.widget.AdapterView.OnItemClickListener,android.view.View.OnClickListener
 new(android.content.Context,android.view.View,android.text.Editable,String,boolean) -
 onCreate(android.os.Bundle)void o
 onItemClick(android.widget.AdapterView,android.view.View,int,long)void -
 onClick(android.view.View)void -
KeyListener ai
 getInputType()int a
 onKeyDown(android.view.View,android.text.Editable,int,android.view.KeyEvent)boolean a
 onKeyUp(android.view.View,android.text.Editable,int,android.view.KeyEvent)boolean a
 onKeyOther(android.view.View,android.text.Editable,android.view.KeyEvent)boolean a
 clearMetaKeyState(android.view.View,android.text.Editable,int)void a
MovementMethod ai
 initialize(android.widget.TextView,android.text.Spannable)void a
 onKeyDown(android.widget.TextView,android.text.Spannable,int,android.view.KeyEvent)boolean a
 onKeyUp(android.widget.TextView,android.text.Spannable,int,android.view.KeyEvent)boolean a
 onKeyOther(android.widget.TextView,android.text.Spannable,android.view.KeyEvent)boolean a
 onTakeFocus(android.widget.TextView,android.text.Spannable,int)void a
 onTrackballEvent(android.widget.TextView,android.text.Spannable,android.view.MotionEvent)boolean a
 onTouchEvent(android.widget.TextView,android.text.Spannable,android.view.MotionEvent)boolean a
 onGenericMotionEvent(android.widget.TextView,android.text.Spannable,android.view.MotionEvent)boolean a
 canSelectArbitrarily()boolean a
TransformationMethod ai
 getTransformation(CharSequence,android.view.View)CharSequence a
 onFocusChanged(android.view.View,CharSequence,boolean,int,android.graphics.Rect)void a
package android.text.style
AbsoluteSizeSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new(int) -
 new(int,boolean) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getSize()int -
 getDip()boolean -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
AlignmentSpan ai :.ParagraphStyle +Standard
 getAlignment()android.text.Layout.Alignment a
AlignmentSpan.Standard s :.AlignmentSpan,android.text.ParcelableSpan
 new(android.text.Layout.Alignment) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getAlignment()android.text.Layout.Alignment -
BackgroundColorSpan - :.CharacterStyle,.UpdateAppearance,android.text.ParcelableSpan
 new(int) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getBackgroundColor()int -
 updateDrawState(android.text.TextPaint)void -
BulletSpan - :.LeadingMarginSpan,android.text.ParcelableSpan
 STANDARD_GAP_WIDTH int sf
 new() -
 new(int) -
 new(int,int) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getLeadingMargin(boolean)int -
 drawLeadingMargin(android.graphics.Canvas,android.graphics.Paint,int,int,int,int,int,CharSequence,int,int,boolean,android.text.Layout)void -
CharacterStyle a
 new() -
 updateDrawState(android.text.TextPaint)void a
 wrap(.CharacterStyle).CharacterStyle s
 getUnderlying().CharacterStyle -
ClickableSpan a :.CharacterStyle,.UpdateAppearance
 new() -
 onClick(android.view.View)void a
 updateDrawState(android.text.TextPaint)void -
DynamicDrawableSpan a :.ReplacementSpan
 ALIGN_BOTTOM int sf
 ALIGN_BASELINE int sf
 mVerticalAlignment int of
 new() -
 new(int) o
 getVerticalAlignment()int -
 getDrawable()android.graphics.drawable.Drawable a
 getSize(android.graphics.Paint,CharSequence,int,int,android.graphics.Paint.FontMetricsInt)int -
 draw(android.graphics.Canvas,CharSequence,int,int,float,int,int,int,android.graphics.Paint)void -
EasyEditSpan - :android.text.ParcelableSpan
 new() -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getSpanTypeId()int -
ForegroundColorSpan - :.CharacterStyle,.UpdateAppearance,android.text.ParcelableSpan
 new(int) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getForegroundColor()int -
 updateDrawState(android.text.TextPaint)void -
ImageSpan - :.DynamicDrawableSpan
 new(android.graphics.Bitmap) x
 new(android.graphics.Bitmap,int) x
 new(android.content.Context,android.graphics.Bitmap) -
 new(android.content.Context,android.graphics.Bitmap,int) -
 new(android.graphics.drawable.Drawable) -
 new(android.graphics.drawable.Drawable,int) -
 new(android.graphics.drawable.Drawable,String) -
 new(android.graphics.drawable.Drawable,String,int) -
 new(android.content.Context,android.net.Uri) -
 new(android.content.Context,android.net.Uri,int) -
 new(android.content.Context,int) -
 new(android.content.Context,int,int) -
 getDrawable()android.graphics.drawable.Drawable -
 getSource()String -
LeadingMarginSpan ai :.ParagraphStyle +LeadingMarginSpan2,Standard
 getLeadingMargin(boolean)int a
 drawLeadingMargin(android.graphics.Canvas,android.graphics.Paint,int,int,int,int,int,CharSequence,int,int,boolean,android.text.Layout)void a
LeadingMarginSpan.Standard s :.LeadingMarginSpan,android.text.ParcelableSpan
 new(int,int) -
 new(int) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getLeadingMargin(boolean)int -
 drawLeadingMargin(android.graphics.Canvas,android.graphics.Paint,int,int,int,int,int,CharSequence,int,int,boolean,android.text.Layout)void -
MetricAffectingSpan a :.CharacterStyle,.UpdateLayout
 new() -
 updateMeasureState(android.text.TextPaint)void a
 getUnderlying().MetricAffectingSpan -
ParagraphStyle ai
QuoteSpan - :.LeadingMarginSpan,android.text.ParcelableSpan
 new() -
 new(int) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getColor()int -
 getLeadingMargin(boolean)int -
 drawLeadingMargin(android.graphics.Canvas,android.graphics.Paint,int,int,int,int,int,CharSequence,int,int,boolean,android.text.Layout)void -
RelativeSizeSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new(float) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getSizeChange()float -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
ReplacementSpan a :.MetricAffectingSpan
 new() -
 getSize(android.graphics.Paint,CharSequence,int,int,android.graphics.Paint.FontMetricsInt)int a
 draw(android.graphics.Canvas,CharSequence,int,int,float,int,int,int,android.graphics.Paint)void a
 updateMeasureState(android.text.TextPaint)void -
 updateDrawState(android.text.TextPaint)void -
ScaleXSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new(float) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getScaleX()float -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
StrikethroughSpan - :.CharacterStyle,.UpdateAppearance,android.text.ParcelableSpan
 new() -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 updateDrawState(android.text.TextPaint)void -
StyleSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new(int) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getStyle()int -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
SubscriptSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new() -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
SuggestionSpan - :.CharacterStyle,android.text.ParcelableSpan
 FLAG_EASY_CORRECT int sf
 FLAG_MISSPELLED int sf
 FLAG_AUTO_CORRECTION int sf
 ACTION_SUGGESTION_PICKED String sf
 SUGGESTION_SPAN_PICKED_AFTER String sf
 SUGGESTION_SPAN_PICKED_BEFORE String sf
 SUGGESTION_SPAN_PICKED_HASHCODE String sf
 SUGGESTIONS_MAX_SIZE int sf
 CREATOR android.os.Parcelable.Creator<.SuggestionSpan> sf
 new(android.content.Context,String[],int) -
 new(java.util.Locale,String[],int) -
 new(android.content.Context,java.util.Locale,String[],int,Class<?>) -
 new(android.os.Parcel) -
 getSuggestions()String[] -
 getLocale()String -
 getFlags()int -
 setFlags(int)void -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getSpanTypeId()int -
 equals(Object)boolean -
 hashCode()int -
 updateDrawState(android.text.TextPaint)void -
SuperscriptSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new() -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
TextAppearanceSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new(android.content.Context,int) -
 new(android.content.Context,int,int) -
 new(String,int,int,android.content.res.ColorStateList,android.content.res.ColorStateList) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getFamily()String -
 getTextColor()android.content.res.ColorStateList -
 getLinkTextColor()android.content.res.ColorStateList -
 getTextSize()int -
 getTextStyle()int -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
TypefaceSpan - :.MetricAffectingSpan,android.text.ParcelableSpan
 new(String) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getFamily()String -
 updateDrawState(android.text.TextPaint)void -
 updateMeasureState(android.text.TextPaint)void -
URLSpan - :.ClickableSpan,android.text.ParcelableSpan
 new(String) -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 getURL()String -
 onClick(android.view.View)void -
UnderlineSpan - :.CharacterStyle,.UpdateAppearance,android.text.ParcelableSpan
 new() -
 new(android.os.Parcel) -
 getSpanTypeId()int -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 updateDrawState(android.text.TextPaint)void -
UpdateAppearance ai
UpdateLayout ai :.UpdateAppearance
package android.util
AndroidException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
 new(Exception) -
AndroidRuntimeException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Exception) -
AttributeSet ai
 getAttributeCount()int a
 getAttributeName(int)String a
 getAttributeValue(int)String a
 getAttributeValue(String,String)String a
 getPositionDescription()String a
 getAttributeNameResource(int)int a
 getAttributeListValue(String,String,String[],int)int a
 getAttributeBooleanValue(String,String,boolean)boolean a
 getAttributeResourceValue(String,String,int)int a
 getAttributeIntValue(String,String,int)int a
 getAttributeUnsignedIntValue(String,String,int)int a
 getAttributeFloatValue(String,String,float)float a
 getAttributeListValue(int,String[],int)int a
 getAttributeBooleanValue(int,boolean)boolean a
 getAttributeResourceValue(int,int)int a
 getAttributeIntValue(int,int)int a
 getAttributeUnsignedIntValue(int,int)int a
 getAttributeFloatValue(int,float)float a
 getIdAttribute()String a
 getClassAttribute()String a
 getIdAttributeResourceValue(int)int a
 getStyleAttribute()int a
DisplayMetrics -
 DENSITY_LOW int sf
 DENSITY_MEDIUM int sf
 DENSITY_TV int sf
 DENSITY_HIGH int sf
 DENSITY_XHIGH int sf
 DENSITY_XXHIGH int sf
 DENSITY_DEFAULT int sf
 widthPixels int -
 heightPixels int -
 density float -
 densityDpi int -
 scaledDensity float -
 xdpi float -
 ydpi float -
 new() -
 setTo(.DisplayMetrics)void -
 setToDefaults()void -
 toString()String -
Pair - <F=Object,S=Object>
 first <F> f
 second <S> f
 new(<F>,<S>) -
 equals(Object)boolean -
 hashCode()int -
 create(<A>,<B>).Pair<<A>,<B>> s <A=Object,B=Object>
Printer ai
 println(String)void a
Property a <T=Object,V=Object>
 new(Class<<V>>,String) -
 of(Class<<T>>,Class<<V>>,String).Property<<T>,<V>> s <T=Object,V=Object>
 isReadOnly()boolean -
 set(<T>,<V>)void -
 get(<T>)<V> a
 getName()String -
 getType()Class<<V>> -
SparseArray - <E=Object> :Cloneable
 new() -
 new(int) -
 clone().SparseArray<<E>> -
 get(int)<E> -
 get(int,<E>)<E> -
 delete(int)void -
 remove(int)void -
 removeAt(int)void -
 put(int,<E>)void -
 size()int -
 keyAt(int)int -
 valueAt(int)<E> -
 setValueAt(int,<E>)void -
 indexOfKey(int)int -
 indexOfValue(<E>)int -
 clear()void -
 append(int,<E>)void -
SparseBooleanArray - :Cloneable
 new() -
 new(int) -
 clone().SparseBooleanArray -
 get(int)boolean -
 get(int,boolean)boolean -
 delete(int)void -
 put(int,boolean)void -
 size()int -
 keyAt(int)int -
 valueAt(int)boolean -
 indexOfKey(int)int -
 indexOfValue(boolean)int -
 clear()void -
 append(int,boolean)void -
TypedValue -
 TYPE_NULL int sf
 TYPE_REFERENCE int sf
 TYPE_ATTRIBUTE int sf
 TYPE_STRING int sf
 TYPE_FLOAT int sf
 TYPE_DIMENSION int sf
 TYPE_FRACTION int sf
 TYPE_FIRST_INT int sf
 TYPE_INT_DEC int sf
 TYPE_INT_HEX int sf
 TYPE_INT_BOOLEAN int sf
 TYPE_FIRST_COLOR_INT int sf
 TYPE_INT_COLOR_ARGB8 int sf
 TYPE_INT_COLOR_RGB8 int sf
 TYPE_INT_COLOR_ARGB4 int sf
 TYPE_INT_COLOR_RGB4 int sf
 TYPE_LAST_COLOR_INT int sf
 TYPE_LAST_INT int sf
 COMPLEX_UNIT_SHIFT int sf
 COMPLEX_UNIT_MASK int sf
 COMPLEX_UNIT_PX int sf
 COMPLEX_UNIT_DIP int sf
 COMPLEX_UNIT_SP int sf
 COMPLEX_UNIT_PT int sf
 COMPLEX_UNIT_IN int sf
 COMPLEX_UNIT_MM int sf
 COMPLEX_UNIT_FRACTION int sf
 COMPLEX_UNIT_FRACTION_PARENT int sf
 COMPLEX_RADIX_SHIFT int sf
 COMPLEX_RADIX_MASK int sf
 COMPLEX_RADIX_23p0 int sf
 COMPLEX_RADIX_16p7 int sf
 COMPLEX_RADIX_8p15 int sf
 COMPLEX_RADIX_0p23 int sf
 COMPLEX_MANTISSA_SHIFT int sf
 COMPLEX_MANTISSA_MASK int sf
 DENSITY_DEFAULT int sf
 DENSITY_NONE int sf
 type int -
 string CharSequence -
 data int -
 assetCookie int -
 resourceId int -
 changingConfigurations int -
 density int -
 new() -
 getFloat()float f
 complexToFloat(int)float s
 complexToDimension(int,.DisplayMetrics)float s
 complexToDimensionPixelOffset(int,.DisplayMetrics)int s
 complexToDimensionPixelSize(int,.DisplayMetrics)int s
 complexToDimensionNoisy(int,.DisplayMetrics)float s
 applyDimension(int,float,.DisplayMetrics)float s
 getDimension(.DisplayMetrics)float -
 complexToFraction(int,float,float)float s
 getFraction(float,float)float -
 coerceToString()CharSequence f
 coerceToString(int,int)String sf
 setTo(.TypedValue)void -
 toString()String -
package android.view
AbsSavedState a :android.os.Parcelable
 EMPTY_STATE .AbsSavedState sf
 CREATOR android.os.Parcelable.Creator<.AbsSavedState> sf
 new(android.os.Parcelable) o
 new(android.os.Parcel) o
 getSuperState()android.os.Parcelable f
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
ActionMode a +Callback
 new() -
 setTag(Object)void -
 getTag()Object -
 setTitle(CharSequence)void a
 setTitle(int)void a
 setSubtitle(CharSequence)void a
 setSubtitle(int)void a
 setTitleOptionalHint(boolean)void -
 getTitleOptionalHint()boolean -
 isTitleOptional()boolean -
 setCustomView(.View)void a
 invalidate()void a
 finish()void a
 getMenu().Menu a
 getTitle()CharSequence a
 getSubtitle()CharSequence a
 getCustomView().View a
 getMenuInflater().MenuInflater a
ActionMode.Callback sai
 onCreateActionMode(.ActionMode,.Menu)boolean a
 onPrepareActionMode(.ActionMode,.Menu)boolean a
 onActionItemClicked(.ActionMode,.MenuItem)boolean a
 onDestroyActionMode(.ActionMode)void a
ActionProvider a +VisibilityListener
 new(android.content.Context) -
 onCreateActionView().View ax
 onCreateActionView(.MenuItem).View -
 overridesItemVisibility()boolean -
 isVisible()boolean -
 refreshVisibility()void -
 onPerformDefaultAction()boolean -
 hasSubMenu()boolean -
 onPrepareSubMenu(.SubMenu)void -
 setVisibilityListener(.ActionProvider.VisibilityListener)void -
ActionProvider.VisibilityListener sai
 onActionProviderVisibilityChanged(boolean)void a
Choreographer f +FrameCallback
 getInstance().Choreographer s
 postFrameCallback(.Choreographer.FrameCallback)void -
 postFrameCallbackDelayed(.Choreographer.FrameCallback,long)void -
 removeFrameCallback(.Choreographer.FrameCallback)void -
Choreographer.FrameCallback sai
 doFrame(long)void a
CollapsibleActionView ai
 onActionViewExpanded()void a
 onActionViewCollapsed()void a
ContextMenu ai :.Menu +ContextMenuInfo
 setHeaderTitle(int).ContextMenu a
 setHeaderTitle(CharSequence).ContextMenu a
 setHeaderIcon(int).ContextMenu a
 setHeaderIcon(android.graphics.drawable.Drawable).ContextMenu a
 setHeaderView(.View).ContextMenu a
 clearHeader()void a
ContextMenu.ContextMenuInfo sai
ContextThemeWrapper - :android.content.ContextWrapper
 new() -
 new(android.content.Context,int) -
 attachBaseContext(android.content.Context)void o
 setTheme(int)void -
 getTheme()android.content.res.Resources.Theme -
 getSystemService(String)Object -
 onApplyThemeResource(android.content.res.Resources.Theme,int,boolean)void o
Display -
 DEFAULT_DISPLAY int sf
 getDisplayId()int -
 getSize(android.graphics.Point)void -
 getRectSize(android.graphics.Rect)void -
 getCurrentSizeRange(android.graphics.Point,android.graphics.Point)void -
 getWidth()int x
 getHeight()int x
 getRotation()int -
 getOrientation()int x
 getPixelFormat()int -
 getRefreshRate()float -
 getMetrics(android.util.DisplayMetrics)void -
DragEvent - :android.os.Parcelable
 ACTION_DRAG_STARTED int sf
 ACTION_DRAG_LOCATION int sf
 ACTION_DROP int sf
 ACTION_DRAG_ENDED int sf
 ACTION_DRAG_ENTERED int sf
 ACTION_DRAG_EXITED int sf
 CREATOR android.os.Parcelable.Creator<.DragEvent> sf
 getAction()int -
 getX()float -
 getY()float -
 getClipData()android.content.ClipData -
 getClipDescription()android.content.ClipDescription -
 getLocalState()Object -
 getResult()boolean -
 toString()String -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
FocusFinder -
 getInstance().FocusFinder s
 findNextFocus(.ViewGroup,.View,int).View f
 findNextFocusFromRect(.ViewGroup,android.graphics.Rect,int).View -
 findNearestTouchable(.ViewGroup,int,int,int,int[]).View -
GestureDetector - +OnDoubleTapListener,OnGestureListener,SimpleOnGestureListener
 new(.GestureDetector.OnGestureListener,android.os.Handler) x
 new(.GestureDetector.OnGestureListener) x
 new(android.content.Context,.GestureDetector.OnGestureListener) -
 new(android.content.Context,.GestureDetector.OnGestureListener,android.os.Handler) -
 new(android.content.Context,.GestureDetector.OnGestureListener,android.os.Handler,boolean) -
 setOnDoubleTapListener(.GestureDetector.OnDoubleTapListener)void -
 setIsLongpressEnabled(boolean)void -
 isLongpressEnabled()boolean -
 onTouchEvent(.MotionEvent)boolean -
GestureDetector.OnDoubleTapListener sai
 onSingleTapConfirmed(.MotionEvent)boolean a
 onDoubleTap(.MotionEvent)boolean a
 onDoubleTapEvent(.MotionEvent)boolean a
GestureDetector.OnGestureListener sai
 onDown(.MotionEvent)boolean a
 onShowPress(.MotionEvent)void a
 onSingleTapUp(.MotionEvent)boolean a
 onScroll(.MotionEvent,.MotionEvent,float,float)boolean a
 onLongPress(.MotionEvent)void a
 onFling(.MotionEvent,.MotionEvent,float,float)boolean a
GestureDetector.SimpleOnGestureListener s :.GestureDetector.OnGestureListener,.GestureDetector.OnDoubleTapListener
 new() -
 onSingleTapUp(.MotionEvent)boolean -
 onLongPress(.MotionEvent)void -
 onScroll(.MotionEvent,.MotionEvent,float,float)boolean -
 onFling(.MotionEvent,.MotionEvent,float,float)boolean -
 onShowPress(.MotionEvent)void -
 onDown(.MotionEvent)boolean -
 onDoubleTap(.MotionEvent)boolean -
 onDoubleTapEvent(.MotionEvent)boolean -
 onSingleTapConfirmed(.MotionEvent)boolean -
Gravity -
 NO_GRAVITY int sf
 AXIS_SPECIFIED int sf
 AXIS_PULL_BEFORE int sf
 AXIS_PULL_AFTER int sf
 AXIS_CLIP int sf
 AXIS_X_SHIFT int sf
 AXIS_Y_SHIFT int sf
 TOP int sf
 BOTTOM int sf
 LEFT int sf
 RIGHT int sf
 CENTER_VERTICAL int sf
 FILL_VERTICAL int sf
 CENTER_HORIZONTAL int sf
 FILL_HORIZONTAL int sf
 CENTER int sf
 FILL int sf
 CLIP_VERTICAL int sf
 CLIP_HORIZONTAL int sf
 RELATIVE_LAYOUT_DIRECTION int sf
 HORIZONTAL_GRAVITY_MASK int sf
 VERTICAL_GRAVITY_MASK int sf
 DISPLAY_CLIP_VERTICAL int sf
 DISPLAY_CLIP_HORIZONTAL int sf
 START int sf
 END int sf
 RELATIVE_HORIZONTAL_GRAVITY_MASK int sf
 new() -
 apply(int,int,int,android.graphics.Rect,android.graphics.Rect)void s
 apply(int,int,int,android.graphics.Rect,int,int,android.graphics.Rect)void s
 applyDisplay(int,android.graphics.Rect,android.graphics.Rect)void s
 isVertical(int)boolean s
 isHorizontal(int)boolean s
HapticFeedbackConstants -
 LONG_PRESS int sf
 VIRTUAL_KEY int sf
 KEYBOARD_TAP int sf
 FLAG_IGNORE_VIEW_SETTING int sf
 FLAG_IGNORE_GLOBAL_SETTING int sf
InflateException - :RuntimeException
 new() -
 new(String,Throwable) -
 new(String) -
 new(Throwable) -
InputDevice f :android.os.Parcelable +MotionRange
 SOURCE_CLASS_MASK int sf
 SOURCE_CLASS_BUTTON int sf
 SOURCE_CLASS_POINTER int sf
 SOURCE_CLASS_TRACKBALL int sf
 SOURCE_CLASS_POSITION int sf
 SOURCE_CLASS_JOYSTICK int sf
 SOURCE_UNKNOWN int sf
 SOURCE_KEYBOARD int sf
 SOURCE_DPAD int sf
 SOURCE_GAMEPAD int sf
 SOURCE_TOUCHSCREEN int sf
 SOURCE_MOUSE int sf
 SOURCE_STYLUS int sf
 SOURCE_TRACKBALL int sf
 SOURCE_TOUCHPAD int sf
 SOURCE_JOYSTICK int sf
 SOURCE_ANY int sf
 MOTION_RANGE_X int sfx
 MOTION_RANGE_Y int sfx
 MOTION_RANGE_PRESSURE int sfx
 MOTION_RANGE_SIZE int sfx
 MOTION_RANGE_TOUCH_MAJOR int sfx
 MOTION_RANGE_TOUCH_MINOR int sfx
 MOTION_RANGE_TOOL_MAJOR int sfx
 MOTION_RANGE_TOOL_MINOR int sfx
 MOTION_RANGE_ORIENTATION int sfx
 KEYBOARD_TYPE_NONE int sf
 KEYBOARD_TYPE_NON_ALPHABETIC int sf
 KEYBOARD_TYPE_ALPHABETIC int sf
 CREATOR android.os.Parcelable.Creator<.InputDevice> sf
 getDevice(int).InputDevice s
 getDeviceIds()int[] s
 getId()int -
 getDescriptor()String -
 isVirtual()boolean -
 getName()String -
 getSources()int -
 getKeyboardType()int -
 getKeyCharacterMap().KeyCharacterMap -
 getMotionRange(int).InputDevice.MotionRange -
 getMotionRange(int,int).InputDevice.MotionRange -
 getMotionRanges()java.util.List<.InputDevice.MotionRange> -
 getVibrator()android.os.Vibrator -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 toString()String -
InputDevice.MotionRange sf
 getAxis()int -
 getSource()int -
 getMin()float -
 getMax()float -
 getRange()float -
 getFlat()float -
 getFuzz()float -
InputEvent a :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.InputEvent> sf
 getDeviceId()int a
 getDevice().InputDevice f
 getSource()int a
 getEventTime()long a
 describeContents()int -
InputQueue f +Callback
InputQueue.Callback sai
 onInputQueueCreated(.InputQueue)void a
 onInputQueueDestroyed(.InputQueue)void a
KeyCharacterMap - :android.os.Parcelable +KeyData,UnavailableException
 BUILT_IN_KEYBOARD int sfx
 VIRTUAL_KEYBOARD int sf
 NUMERIC int sf
 PREDICTIVE int sf
 ALPHA int sf
 FULL int sf
 SPECIAL_FUNCTION int sf
 HEX_INPUT char sf
 PICKER_DIALOG_INPUT char sf
 MODIFIER_BEHAVIOR_CHORDED int sf
 MODIFIER_BEHAVIOR_CHORDED_OR_TOGGLED int sf
 COMBINING_ACCENT int sf
 COMBINING_ACCENT_MASK int sf
 CREATOR android.os.Parcelable.Creator<.KeyCharacterMap> sf
 finalize()void o !Throwable
 load(int).KeyCharacterMap s
 get(int,int)int -
 getNumber(int)char -
 getMatch(int,char[])char -
 getMatch(int,char[],int)char -
 getDisplayLabel(int)char -
 getDeadChar(int,int)int s
 getKeyData(int,.KeyCharacterMap.KeyData)boolean x
 getEvents(char[]).KeyEvent[] -
 isPrintingKey(int)boolean -
 getKeyboardType()int -
 getModifierBehavior()int -
 deviceHasKey(int)boolean s
 deviceHasKeys(int[])boolean[] s
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
KeyCharacterMap.KeyData sx
 META_LENGTH int sf
 displayLabel char -
 number char -
 meta char[] -
 new() -
KeyCharacterMap.UnavailableException s :android.util.AndroidRuntimeException
 new(String) -
KeyEvent - :.InputEvent,android.os.Parcelable +Callback,DispatcherState
 KEYCODE_UNKNOWN int sf
 KEYCODE_SOFT_LEFT int sf
 KEYCODE_SOFT_RIGHT int sf
 KEYCODE_HOME int sf
 KEYCODE_BACK int sf
 KEYCODE_CALL int sf
 KEYCODE_ENDCALL int sf
 KEYCODE_0 int sf
 KEYCODE_1 int sf
 KEYCODE_2 int sf
 KEYCODE_3 int sf
 KEYCODE_4 int sf
 KEYCODE_5 int sf
 KEYCODE_6 int sf
 KEYCODE_7 int sf
 KEYCODE_8 int sf
 KEYCODE_9 int sf
 KEYCODE_STAR int sf
 KEYCODE_POUND int sf
 KEYCODE_DPAD_UP int sf
 KEYCODE_DPAD_DOWN int sf
 KEYCODE_DPAD_LEFT int sf
 KEYCODE_DPAD_RIGHT int sf
 KEYCODE_DPAD_CENTER int sf
 KEYCODE_VOLUME_UP int sf
 KEYCODE_VOLUME_DOWN int sf
 KEYCODE_POWER int sf
 KEYCODE_CAMERA int sf
 KEYCODE_CLEAR int sf
 KEYCODE_A int sf
 KEYCODE_B int sf
 KEYCODE_C int sf
 KEYCODE_D int sf
 KEYCODE_E int sf
 KEYCODE_F int sf
 KEYCODE_G int sf
 KEYCODE_H int sf
 KEYCODE_I int sf
 KEYCODE_J int sf
 KEYCODE_K int sf
 KEYCODE_L int sf
 KEYCODE_M int sf
 KEYCODE_N int sf
 KEYCODE_O int sf
 KEYCODE_P int sf
 KEYCODE_Q int sf
 KEYCODE_R int sf
 KEYCODE_S int sf
 KEYCODE_T int sf
 KEYCODE_U int sf
 KEYCODE_V int sf
 KEYCODE_W int sf
 KEYCODE_X int sf
 KEYCODE_Y int sf
 KEYCODE_Z int sf
 KEYCODE_COMMA int sf
 KEYCODE_PERIOD int sf
 KEYCODE_ALT_LEFT int sf
 KEYCODE_ALT_RIGHT int sf
 KEYCODE_SHIFT_LEFT int sf
 KEYCODE_SHIFT_RIGHT int sf
 KEYCODE_TAB int sf
 KEYCODE_SPACE int sf
 KEYCODE_SYM int sf
 KEYCODE_EXPLORER int sf
 KEYCODE_ENVELOPE int sf
 KEYCODE_ENTER int sf
 KEYCODE_DEL int sf
 KEYCODE_GRAVE int sf
 KEYCODE_MINUS int sf
 KEYCODE_EQUALS int sf
 KEYCODE_LEFT_BRACKET int sf
 KEYCODE_RIGHT_BRACKET int sf
 KEYCODE_BACKSLASH int sf
 KEYCODE_SEMICOLON int sf
 KEYCODE_APOSTROPHE int sf
 KEYCODE_SLASH int sf
 KEYCODE_AT int sf
 KEYCODE_NUM int sf
 KEYCODE_HEADSETHOOK int sf
 KEYCODE_FOCUS int sf
 KEYCODE_PLUS int sf
 KEYCODE_MENU int sf
 KEYCODE_NOTIFICATION int sf
 KEYCODE_SEARCH int sf
 KEYCODE_MEDIA_PLAY_PAUSE int sf
 KEYCODE_MEDIA_STOP int sf
 KEYCODE_MEDIA_NEXT int sf
 KEYCODE_MEDIA_PREVIOUS int sf
 KEYCODE_MEDIA_REWIND int sf
 KEYCODE_MEDIA_FAST_FORWARD int sf
 KEYCODE_MUTE int sf
 KEYCODE_PAGE_UP int sf
 KEYCODE_PAGE_DOWN int sf
 KEYCODE_PICTSYMBOLS int sf
 KEYCODE_SWITCH_CHARSET int sf
 KEYCODE_BUTTON_A int sf
 KEYCODE_BUTTON_B int sf
 KEYCODE_BUTTON_C int sf
 KEYCODE_BUTTON_X int sf
 KEYCODE_BUTTON_Y int sf
 KEYCODE_BUTTON_Z int sf
 KEYCODE_BUTTON_L1 int sf
 KEYCODE_BUTTON_R1 int sf
 KEYCODE_BUTTON_L2 int sf
 KEYCODE_BUTTON_R2 int sf
 KEYCODE_BUTTON_THUMBL int sf
 KEYCODE_BUTTON_THUMBR int sf
 KEYCODE_BUTTON_START int sf
 KEYCODE_BUTTON_SELECT int sf
 KEYCODE_BUTTON_MODE int sf
 KEYCODE_ESCAPE int sf
 KEYCODE_FORWARD_DEL int sf
 KEYCODE_CTRL_LEFT int sf
 KEYCODE_CTRL_RIGHT int sf
 KEYCODE_CAPS_LOCK int sf
 KEYCODE_SCROLL_LOCK int sf
 KEYCODE_META_LEFT int sf
 KEYCODE_META_RIGHT int sf
 KEYCODE_FUNCTION int sf
 KEYCODE_SYSRQ int sf
 KEYCODE_BREAK int sf
 KEYCODE_MOVE_HOME int sf
 KEYCODE_MOVE_END int sf
 KEYCODE_INSERT int sf
 KEYCODE_FORWARD int sf
 KEYCODE_MEDIA_PLAY int sf
 KEYCODE_MEDIA_PAUSE int sf
 KEYCODE_MEDIA_CLOSE int sf
 KEYCODE_MEDIA_EJECT int sf
 KEYCODE_MEDIA_RECORD int sf
 KEYCODE_F1 int sf
 KEYCODE_F2 int sf
 KEYCODE_F3 int sf
 KEYCODE_F4 int sf
 KEYCODE_F5 int sf
 KEYCODE_F6 int sf
 KEYCODE_F7 int sf
 KEYCODE_F8 int sf
 KEYCODE_F9 int sf
 KEYCODE_F10 int sf
 KEYCODE_F11 int sf
 KEYCODE_F12 int sf
 KEYCODE_NUM_LOCK int sf
 KEYCODE_NUMPAD_0 int sf
 KEYCODE_NUMPAD_1 int sf
 KEYCODE_NUMPAD_2 int sf
 KEYCODE_NUMPAD_3 int sf
 KEYCODE_NUMPAD_4 int sf
 KEYCODE_NUMPAD_5 int sf
 KEYCODE_NUMPAD_6 int sf
 KEYCODE_NUMPAD_7 int sf
 KEYCODE_NUMPAD_8 int sf
 KEYCODE_NUMPAD_9 int sf
 KEYCODE_NUMPAD_DIVIDE int sf
 KEYCODE_NUMPAD_MULTIPLY int sf
 KEYCODE_NUMPAD_SUBTRACT int sf
 KEYCODE_NUMPAD_ADD int sf
 KEYCODE_NUMPAD_DOT int sf
 KEYCODE_NUMPAD_COMMA int sf
 KEYCODE_NUMPAD_ENTER int sf
 KEYCODE_NUMPAD_EQUALS int sf
 KEYCODE_NUMPAD_LEFT_PAREN int sf
 KEYCODE_NUMPAD_RIGHT_PAREN int sf
 KEYCODE_VOLUME_MUTE int sf
 KEYCODE_INFO int sf
 KEYCODE_CHANNEL_UP int sf
 KEYCODE_CHANNEL_DOWN int sf
 KEYCODE_ZOOM_IN int sf
 KEYCODE_ZOOM_OUT int sf
 KEYCODE_TV int sf
 KEYCODE_WINDOW int sf
 KEYCODE_GUIDE int sf
 KEYCODE_DVR int sf
 KEYCODE_BOOKMARK int sf
 KEYCODE_CAPTIONS int sf
 KEYCODE_SETTINGS int sf
 KEYCODE_TV_POWER int sf
 KEYCODE_TV_INPUT int sf
 KEYCODE_STB_POWER int sf
 KEYCODE_STB_INPUT int sf
 KEYCODE_AVR_POWER int sf
 KEYCODE_AVR_INPUT int sf
 KEYCODE_PROG_RED int sf
 KEYCODE_PROG_GREEN int sf
 KEYCODE_PROG_YELLOW int sf
 KEYCODE_PROG_BLUE int sf
 KEYCODE_APP_SWITCH int sf
 KEYCODE_BUTTON_1 int sf
 KEYCODE_BUTTON_2 int sf
 KEYCODE_BUTTON_3 int sf
 KEYCODE_BUTTON_4 int sf
 KEYCODE_BUTTON_5 int sf
 KEYCODE_BUTTON_6 int sf
 KEYCODE_BUTTON_7 int sf
 KEYCODE_BUTTON_8 int sf
 KEYCODE_BUTTON_9 int sf
 KEYCODE_BUTTON_10 int sf
 KEYCODE_BUTTON_11 int sf
 KEYCODE_BUTTON_12 int sf
 KEYCODE_BUTTON_13 int sf
 KEYCODE_BUTTON_14 int sf
 KEYCODE_BUTTON_15 int sf
 KEYCODE_BUTTON_16 int sf
 KEYCODE_LANGUAGE_SWITCH int sf
 KEYCODE_MANNER_MODE int sf
 KEYCODE_3D_MODE int sf
 KEYCODE_CONTACTS int sf
 KEYCODE_CALENDAR int sf
 KEYCODE_MUSIC int sf
 KEYCODE_CALCULATOR int sf
 KEYCODE_ZENKAKU_HANKAKU int sf
 KEYCODE_EISU int sf
 KEYCODE_MUHENKAN int sf
 KEYCODE_HENKAN int sf
 KEYCODE_KATAKANA_HIRAGANA int sf
 KEYCODE_YEN int sf
 KEYCODE_RO int sf
 KEYCODE_KANA int sf
 KEYCODE_ASSIST int sf
 MAX_KEYCODE int sfx
 ACTION_DOWN int sf
 ACTION_UP int sf
 ACTION_MULTIPLE int sf
 META_ALT_ON int sf
 META_ALT_LEFT_ON int sf
 META_ALT_RIGHT_ON int sf
 META_SHIFT_ON int sf
 META_SHIFT_LEFT_ON int sf
 META_SHIFT_RIGHT_ON int sf
 META_SYM_ON int sf
 META_FUNCTION_ON int sf
 META_CTRL_ON int sf
 META_CTRL_LEFT_ON int sf
 META_CTRL_RIGHT_ON int sf
 META_META_ON int sf
 META_META_LEFT_ON int sf
 META_META_RIGHT_ON int sf
 META_CAPS_LOCK_ON int sf
 META_NUM_LOCK_ON int sf
 META_SCROLL_LOCK_ON int sf
 META_SHIFT_MASK int sf
 META_ALT_MASK int sf
 META_CTRL_MASK int sf
 META_META_MASK int sf
 FLAG_WOKE_HERE int sf
 FLAG_SOFT_KEYBOARD int sf
 FLAG_KEEP_TOUCH_MODE int sf
 FLAG_FROM_SYSTEM int sf
 FLAG_EDITOR_ACTION int sf
 FLAG_CANCELED int sf
 FLAG_VIRTUAL_HARD_KEY int sf
 FLAG_LONG_PRESS int sf
 FLAG_CANCELED_LONG_PRESS int sf
 FLAG_TRACKING int sf
 FLAG_FALLBACK int sf
 CREATOR android.os.Parcelable.Creator<.KeyEvent> sf
 new(int,int) -
 new(long,long,int,int,int) -
 new(long,long,int,int,int,int) -
 new(long,long,int,int,int,int,int,int) -
 new(long,long,int,int,int,int,int,int,int) -
 new(long,long,int,int,int,int,int,int,int,int) -
 new(long,String,int,int) -
 new(.KeyEvent) -
 new(.KeyEvent,long,int) x
 getMaxKeyCode()int s
 getDeadChar(int,int)int s
 changeTimeRepeat(.KeyEvent,long,int).KeyEvent s
 changeTimeRepeat(.KeyEvent,long,int,int).KeyEvent s
 changeAction(.KeyEvent,int).KeyEvent s
 changeFlags(.KeyEvent,int).KeyEvent s
 isSystem()boolean f
 isGamepadButton(int)boolean sf
 getDeviceId()int f
 getSource()int f
 setSource(int)void f
 getMetaState()int f
 getModifiers()int f
 getFlags()int f
 getModifierMetaStateMask()int s
 isModifierKey(int)boolean s
 normalizeMetaState(int)int s
 metaStateHasNoModifiers(int)boolean s
 metaStateHasModifiers(int,int)boolean s
 hasNoModifiers()boolean f
 hasModifiers(int)boolean f
 isAltPressed()boolean f
 isShiftPressed()boolean f
 isSymPressed()boolean f
 isCtrlPressed()boolean f
 isMetaPressed()boolean f
 isFunctionPressed()boolean f
 isCapsLockOn()boolean f
 isNumLockOn()boolean f
 isScrollLockOn()boolean f
 getAction()int f
 isCanceled()boolean f
 startTracking()void f
 isTracking()boolean f
 isLongPress()boolean f
 getKeyCode()int f
 getCharacters()String f
 getScanCode()int f
 getRepeatCount()int f
 getDownTime()long f
 getEventTime()long f
 getKeyCharacterMap().KeyCharacterMap f
 getDisplayLabel()char -
 getUnicodeChar()int -
 getUnicodeChar(int)int -
 getKeyData(.KeyCharacterMap.KeyData)boolean x
 getMatch(char[])char -
 getMatch(char[],int)char -
 getNumber()char -
 isPrintingKey()boolean -
 dispatch(.KeyEvent.Callback)boolean fx
 dispatch(.KeyEvent.Callback,.KeyEvent.DispatcherState,Object)boolean f
 toString()String -
 keyCodeToString(int)String s
 keyCodeFromString(String)int s
 writeToParcel(android.os.Parcel,int)void -
KeyEvent.Callback sai
 onKeyDown(int,.KeyEvent)boolean a
 onKeyLongPress(int,.KeyEvent)boolean a
 onKeyUp(int,.KeyEvent)boolean a
 onKeyMultiple(int,int,.KeyEvent)boolean a
KeyEvent.DispatcherState s
 new() -
 reset()void -
 reset(Object)void -
 startTracking(.KeyEvent,Object)void -
 isTracking(.KeyEvent)boolean -
 performedLongPress(.KeyEvent)void -
 handleUpEvent(.KeyEvent)void -
LayoutInflater a +Factory,Factory2,Filter
 new(android.content.Context) o
 new(.LayoutInflater,android.content.Context) o
 from(android.content.Context).LayoutInflater s
 cloneInContext(android.content.Context).LayoutInflater a
 getContext()android.content.Context -
 getFactory().LayoutInflater.Factory f
 getFactory2().LayoutInflater.Factory2 f
 setFactory(.LayoutInflater.Factory)void -
 setFactory2(.LayoutInflater.Factory2)void -
 getFilter().LayoutInflater.Filter -
 setFilter(.LayoutInflater.Filter)void -
 inflate(int,.ViewGroup).View -
 inflate(org.xmlpull.v1.XmlPullParser,.ViewGroup).View -
 inflate(int,.ViewGroup,boolean).View -
 inflate(org.xmlpull.v1.XmlPullParser,.ViewGroup,boolean).View -
 createView(String,String,android.util.AttributeSet).View f !ClassNotFoundException,.InflateException
 onCreateView(String,android.util.AttributeSet).View o !ClassNotFoundException
 onCreateView(.View,String,android.util.AttributeSet).View o !ClassNotFoundException
LayoutInflater.Factory sai
 onCreateView(String,android.content.Context,android.util.AttributeSet).View a
LayoutInflater.Factory2 sai :.LayoutInflater.Factory
 onCreateView(.View,String,android.content.Context,android.util.AttributeSet).View a
LayoutInflater.Filter sai
 onLoadClass(Class)boolean a
Menu ai
 NONE int sf
 FIRST int sf
 CATEGORY_CONTAINER int sf
 CATEGORY_SYSTEM int sf
 CATEGORY_SECONDARY int sf
 CATEGORY_ALTERNATIVE int sf
 FLAG_APPEND_TO_GROUP int sf
 FLAG_PERFORM_NO_CLOSE int sf
 FLAG_ALWAYS_PERFORM_CLOSE int sf
 add(CharSequence).MenuItem a
 add(int).MenuItem a
 add(int,int,int,CharSequence).MenuItem a
 add(int,int,int,int).MenuItem a
 addSubMenu(CharSequence).SubMenu a
 addSubMenu(int).SubMenu a
 addSubMenu(int,int,int,CharSequence).SubMenu a
 addSubMenu(int,int,int,int).SubMenu a
 addIntentOptions(int,int,int,android.content.ComponentName,android.content.Intent[],android.content.Intent,int,.MenuItem[])int a
 removeItem(int)void a
 removeGroup(int)void a
 clear()void a
 setGroupCheckable(int,boolean,boolean)void a
 setGroupVisible(int,boolean)void a
 setGroupEnabled(int,boolean)void a
 hasVisibleItems()boolean a
 findItem(int).MenuItem a
 size()int a
 getItem(int).MenuItem a
 close()void a
 performShortcut(int,.KeyEvent,int)boolean a
 isShortcutKey(int,.KeyEvent)boolean a
 performIdentifierAction(int,int)boolean a
 setQwertyMode(boolean)void a
MenuInflater -
 new(android.content.Context) -
 inflate(int,.Menu)void -
MenuItem ai +OnActionExpandListener,OnMenuItemClickListener
 SHOW_AS_ACTION_NEVER int sf
 SHOW_AS_ACTION_IF_ROOM int sf
 SHOW_AS_ACTION_ALWAYS int sf
 SHOW_AS_ACTION_WITH_TEXT int sf
 SHOW_AS_ACTION_COLLAPSE_ACTION_VIEW int sf
 getItemId()int a
 getGroupId()int a
 getOrder()int a
 setTitle(CharSequence).MenuItem a
 setTitle(int).MenuItem a
 getTitle()CharSequence a
 setTitleCondensed(CharSequence).MenuItem a
 getTitleCondensed()CharSequence a
 setIcon(android.graphics.drawable.Drawable).MenuItem a
 setIcon(int).MenuItem a
 getIcon()android.graphics.drawable.Drawable a
 setIntent(android.content.Intent).MenuItem a
 getIntent()android.content.Intent a
 setShortcut(char,char).MenuItem a
 setNumericShortcut(char).MenuItem a
 getNumericShortcut()char a
 setAlphabeticShortcut(char).MenuItem a
 getAlphabeticShortcut()char a
 setCheckable(boolean).MenuItem a
 isCheckable()boolean a
 setChecked(boolean).MenuItem a
 isChecked()boolean a
 setVisible(boolean).MenuItem a
 isVisible()boolean a
 setEnabled(boolean).MenuItem a
 isEnabled()boolean a
 hasSubMenu()boolean a
 getSubMenu().SubMenu a
 setOnMenuItemClickListener(.MenuItem.OnMenuItemClickListener).MenuItem a
 getMenuInfo().ContextMenu.ContextMenuInfo a
 setShowAsAction(int)void a
 setShowAsActionFlags(int).MenuItem a
 setActionView(.View).MenuItem a
 setActionView(int).MenuItem a
 getActionView().View a
 setActionProvider(.ActionProvider).MenuItem a
 getActionProvider().ActionProvider a
 expandActionView()boolean a
 collapseActionView()boolean a
 isActionViewExpanded()boolean a
 setOnActionExpandListener(.MenuItem.OnActionExpandListener).MenuItem a
MenuItem.OnActionExpandListener sai
 onMenuItemActionExpand(.MenuItem)boolean a
 onMenuItemActionCollapse(.MenuItem)boolean a
MenuItem.OnMenuItemClickListener sai
 onMenuItemClick(.MenuItem)boolean a
MotionEvent f :.InputEvent,android.os.Parcelable +PointerCoords,PointerProperties
 INVALID_POINTER_ID int sf
 ACTION_MASK int sf
 ACTION_DOWN int sf
 ACTION_UP int sf
 ACTION_MOVE int sf
 ACTION_CANCEL int sf
 ACTION_OUTSIDE int sf
 ACTION_POINTER_DOWN int sf
 ACTION_POINTER_UP int sf
 ACTION_HOVER_MOVE int sf
 ACTION_SCROLL int sf
 ACTION_HOVER_ENTER int sf
 ACTION_HOVER_EXIT int sf
 ACTION_POINTER_INDEX_MASK int sf
 ACTION_POINTER_INDEX_SHIFT int sf
 ACTION_POINTER_1_DOWN int sfx
 ACTION_POINTER_2_DOWN int sfx
 ACTION_POINTER_3_DOWN int sfx
 ACTION_POINTER_1_UP int sfx
 ACTION_POINTER_2_UP int sfx
 ACTION_POINTER_3_UP int sfx
 ACTION_POINTER_ID_MASK int sfx
 ACTION_POINTER_ID_SHIFT int sfx
 FLAG_WINDOW_IS_OBSCURED int sf
 EDGE_TOP int sf
 EDGE_BOTTOM int sf
 EDGE_LEFT int sf
 EDGE_RIGHT int sf
 AXIS_X int sf
 AXIS_Y int sf
 AXIS_PRESSURE int sf
 AXIS_SIZE int sf
 AXIS_TOUCH_MAJOR int sf
 AXIS_TOUCH_MINOR int sf
 AXIS_TOOL_MAJOR int sf
 AXIS_TOOL_MINOR int sf
 AXIS_ORIENTATION int sf
 AXIS_VSCROLL int sf
 AXIS_HSCROLL int sf
 AXIS_Z int sf
 AXIS_RX int sf
 AXIS_RY int sf
 AXIS_RZ int sf
 AXIS_HAT_X int sf
 AXIS_HAT_Y int sf
 AXIS_LTRIGGER int sf
 AXIS_RTRIGGER int sf
 AXIS_THROTTLE int sf
 AXIS_RUDDER int sf
 AXIS_WHEEL int sf
 AXIS_GAS int sf
 AXIS_BRAKE int sf
 AXIS_DISTANCE int sf
 AXIS_TILT int sf
 AXIS_GENERIC_1 int sf
 AXIS_GENERIC_2 int sf
 AXIS_GENERIC_3 int sf
 AXIS_GENERIC_4 int sf
 AXIS_GENERIC_5 int sf
 AXIS_GENERIC_6 int sf
 AXIS_GENERIC_7 int sf
 AXIS_GENERIC_8 int sf
 AXIS_GENERIC_9 int sf
 AXIS_GENERIC_10 int sf
 AXIS_GENERIC_11 int sf
 AXIS_GENERIC_12 int sf
 AXIS_GENERIC_13 int sf
 AXIS_GENERIC_14 int sf
 AXIS_GENERIC_15 int sf
 AXIS_GENERIC_16 int sf
 BUTTON_PRIMARY int sf
 BUTTON_SECONDARY int sf
 BUTTON_TERTIARY int sf
 BUTTON_BACK int sf
 BUTTON_FORWARD int sf
 TOOL_TYPE_UNKNOWN int sf
 TOOL_TYPE_FINGER int sf
 TOOL_TYPE_STYLUS int sf
 TOOL_TYPE_MOUSE int sf
 TOOL_TYPE_ERASER int sf
 CREATOR android.os.Parcelable.Creator<.MotionEvent> sf
 finalize()void o !Throwable
 obtain(long,long,int,int,.MotionEvent.PointerProperties[],.MotionEvent.PointerCoords[],int,int,float,float,int,int,int,int).MotionEvent s
 obtain(long,long,int,int,int[],.MotionEvent.PointerCoords[],int,float,float,int,int,int,int).MotionEvent sx
 obtain(long,long,int,float,float,float,float,int,float,float,int,int).MotionEvent s
 obtain(long,long,int,int,float,float,float,float,int,float,float,int,int).MotionEvent sx
 obtain(long,long,int,float,float,int).MotionEvent s
 obtain(.MotionEvent).MotionEvent s
 obtainNoHistory(.MotionEvent).MotionEvent s
 recycle()void f
 getDeviceId()int f
 getSource()int f
 setSource(int)void f
 getAction()int f
 getActionMasked()int f
 getActionIndex()int f
 getFlags()int f
 getDownTime()long f
 getEventTime()long f
 getX()float f
 getY()float f
 getPressure()float f
 getSize()float f
 getTouchMajor()float f
 getTouchMinor()float f
 getToolMajor()float f
 getToolMinor()float f
 getOrientation()float f
 getAxisValue(int)float f
 getPointerCount()int f
 getPointerId(int)int f
 getToolType(int)int f
 findPointerIndex(int)int f
 getX(int)float f
 getY(int)float f
 getPressure(int)float f
 getSize(int)float f
 getTouchMajor(int)float f
 getTouchMinor(int)float f
 getToolMajor(int)float f
 getToolMinor(int)float f
 getOrientation(int)float f
 getAxisValue(int,int)float f
 getPointerCoords(int,.MotionEvent.PointerCoords)void f
 getPointerProperties(int,.MotionEvent.PointerProperties)void f
 getMetaState()int f
 getButtonState()int f
 getRawX()float f
 getRawY()float f
 getXPrecision()float f
 getYPrecision()float f
 getHistorySize()int f
 getHistoricalEventTime(int)long f
 getHistoricalX(int)float f
 getHistoricalY(int)float f
 getHistoricalPressure(int)float f
 getHistoricalSize(int)float f
 getHistoricalTouchMajor(int)float f
 getHistoricalTouchMinor(int)float f
 getHistoricalToolMajor(int)float f
 getHistoricalToolMinor(int)float f
 getHistoricalOrientation(int)float f
 getHistoricalAxisValue(int,int)float f
 getHistoricalX(int,int)float f
 getHistoricalY(int,int)float f
 getHistoricalPressure(int,int)float f
 getHistoricalSize(int,int)float f
 getHistoricalTouchMajor(int,int)float f
 getHistoricalTouchMinor(int,int)float f
 getHistoricalToolMajor(int,int)float f
 getHistoricalToolMinor(int,int)float f
 getHistoricalOrientation(int,int)float f
 getHistoricalAxisValue(int,int,int)float f
 getHistoricalPointerCoords(int,int,.MotionEvent.PointerCoords)void f
 getEdgeFlags()int f
 setEdgeFlags(int)void f
 setAction(int)void f
 offsetLocation(float,float)void f
 setLocation(float,float)void f
 transform(android.graphics.Matrix)void f
 addBatch(long,float,float,float,float,int)void f
 addBatch(long,.MotionEvent.PointerCoords[],int)void f
 toString()String -
 axisToString(int)String s
 axisFromString(String)int s
 writeToParcel(android.os.Parcel,int)void -
MotionEvent.PointerCoords sf
 x float -
 y float -
 pressure float -
 size float -
 touchMajor float -
 touchMinor float -
 toolMajor float -
 toolMinor float -
 orientation float -
 new() -
 new(.MotionEvent.PointerCoords) -
 clear()void -
 copyFrom(.MotionEvent.PointerCoords)void -
 getAxisValue(int)float -
 setAxisValue(int,float)void -
MotionEvent.PointerProperties sf
 id int -
 toolType int -
 new() -
 new(.MotionEvent.PointerProperties) -
 clear()void -
 copyFrom(.MotionEvent.PointerProperties)void -
 equals(Object)boolean -
 hashCode()int -
OrientationEventListener a
 ORIENTATION_UNKNOWN int sf
 new(android.content.Context) -
 new(android.content.Context,int) -
 enable()void -
 disable()void -
 canDetectOrientation()boolean -
 onOrientationChanged(int)void a
OrientationListener ax :android.hardware.SensorListener
 ORIENTATION_UNKNOWN int sf
 new(android.content.Context) -
 new(android.content.Context,int) -
 enable()void -
 disable()void -
 onAccuracyChanged(int,int)void -
 onSensorChanged(int,float[])void -
 onOrientationChanged(int)void a
ScaleGestureDetector - +OnScaleGestureListener,SimpleOnScaleGestureListener
 new(android.content.Context,.ScaleGestureDetector.OnScaleGestureListener) -
 onTouchEvent(.MotionEvent)boolean -
 isInProgress()boolean -
 getFocusX()float -
 getFocusY()float -
 getCurrentSpan()float -
 getCurrentSpanX()float -
 getCurrentSpanY()float -
 getPreviousSpan()float -
 getPreviousSpanX()float -
 getPreviousSpanY()float -
 getScaleFactor()float -
 getTimeDelta()long -
 getEventTime()long -
ScaleGestureDetector.OnScaleGestureListener sai
 onScale(.ScaleGestureDetector)boolean a
 onScaleBegin(.ScaleGestureDetector)boolean a
 onScaleEnd(.ScaleGestureDetector)void a
ScaleGestureDetector.SimpleOnScaleGestureListener s :.ScaleGestureDetector.OnScaleGestureListener
 new() -
 onScale(.ScaleGestureDetector)boolean -
 onScaleBegin(.ScaleGestureDetector)boolean -
 onScaleEnd(.ScaleGestureDetector)void -
SoundEffectConstants -
 CLICK int sf
 NAVIGATION_LEFT int sf
 NAVIGATION_UP int sf
 NAVIGATION_RIGHT int sf
 NAVIGATION_DOWN int sf
 getContantForFocusDirection(int)int s
SubMenu ai :.Menu
 setHeaderTitle(int).SubMenu a
 setHeaderTitle(CharSequence).SubMenu a
 setHeaderIcon(int).SubMenu a
 setHeaderIcon(android.graphics.drawable.Drawable).SubMenu a
 setHeaderView(.View).SubMenu a
 clearHeader()void a
 setIcon(int).SubMenu a
 setIcon(android.graphics.drawable.Drawable).SubMenu a
 getItem().MenuItem a
Surface - :android.os.Parcelable +OutOfResourcesException
 ROTATION_0 int sf
 ROTATION_90 int sf
 ROTATION_180 int sf
 ROTATION_270 int sf
 CREATOR android.os.Parcelable.Creator<.Surface> sf
 new(android.graphics.SurfaceTexture) -
 isValid()boolean -
 release()void -
 lockCanvas(android.graphics.Rect)android.graphics.Canvas - !.Surface.OutOfResourcesException,IllegalArgumentException
 unlockCanvasAndPost(android.graphics.Canvas)void -
 unlockCanvas(android.graphics.Canvas)void -
 toString()String -
 describeContents()int -
 readFromParcel(android.os.Parcel)void -
 writeToParcel(android.os.Parcel,int)void -
 finalize()void o !Throwable
Surface.OutOfResourcesException s :Exception
 new() -
 new(String) -
SurfaceHolder ai +BadSurfaceTypeException,Callback,Callback2
 SURFACE_TYPE_NORMAL int sfx
 SURFACE_TYPE_HARDWARE int sfx
 SURFACE_TYPE_GPU int sfx
 SURFACE_TYPE_PUSH_BUFFERS int sfx
 addCallback(.SurfaceHolder.Callback)void a
 removeCallback(.SurfaceHolder.Callback)void a
 isCreating()boolean a
 setType(int)void ax
 setFixedSize(int,int)void a
 setSizeFromLayout()void a
 setFormat(int)void a
 setKeepScreenOn(boolean)void a
 lockCanvas()android.graphics.Canvas a
 lockCanvas(android.graphics.Rect)android.graphics.Canvas a
 unlockCanvasAndPost(android.graphics.Canvas)void a
 getSurfaceFrame()android.graphics.Rect a
 getSurface().Surface a
SurfaceHolder.BadSurfaceTypeException s :RuntimeException
 new() -
 new(String) -
SurfaceHolder.Callback sai
 surfaceCreated(.SurfaceHolder)void a
 surfaceChanged(.SurfaceHolder,int,int,int)void a
 surfaceDestroyed(.SurfaceHolder)void a
SurfaceHolder.Callback2 sai :.SurfaceHolder.Callback
 surfaceRedrawNeeded(.SurfaceHolder)void a
SurfaceView - :.View
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getHolder().SurfaceHolder -
 onAttachedToWindow()void o
 onWindowVisibilityChanged(int)void o
 setVisibility(int)void -
 onDetachedFromWindow()void o
 onMeasure(int,int)void o
 gatherTransparentRegion(android.graphics.Region)boolean -
 draw(android.graphics.Canvas)void -
 dispatchDraw(android.graphics.Canvas)void o
 setZOrderMediaOverlay(boolean)void -
 setZOrderOnTop(boolean)void -
TextureView - :.View +SurfaceTextureListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 isOpaque()boolean -
 setOpaque(boolean)void -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 setLayerType(int,android.graphics.Paint)void -
 getLayerType()int -
 buildLayer()void -
 draw(android.graphics.Canvas)void f
 onDraw(android.graphics.Canvas)void of
 onSizeChanged(int,int,int,int)void o
 onVisibilityChanged(.View,int)void o
 setTransform(android.graphics.Matrix)void -
 getTransform(android.graphics.Matrix)android.graphics.Matrix -
 getBitmap()android.graphics.Bitmap -
 getBitmap(int,int)android.graphics.Bitmap -
 getBitmap(android.graphics.Bitmap)android.graphics.Bitmap -
 isAvailable()boolean -
 lockCanvas()android.graphics.Canvas -
 lockCanvas(android.graphics.Rect)android.graphics.Canvas -
 unlockCanvasAndPost(android.graphics.Canvas)void -
 getSurfaceTexture()android.graphics.SurfaceTexture -
 setSurfaceTexture(android.graphics.SurfaceTexture)void -
 getSurfaceTextureListener().TextureView.SurfaceTextureListener -
 setSurfaceTextureListener(.TextureView.SurfaceTextureListener)void -
TextureView.SurfaceTextureListener sai
 onSurfaceTextureAvailable(android.graphics.SurfaceTexture,int,int)void a
 onSurfaceTextureSizeChanged(android.graphics.SurfaceTexture,int,int)void a
 onSurfaceTextureDestroyed(android.graphics.SurfaceTexture)boolean a
 onSurfaceTextureUpdated(android.graphics.SurfaceTexture)void a
TouchDelegate -
 ABOVE int sf
 BELOW int sf
 TO_LEFT int sf
 TO_RIGHT int sf
 new(android.graphics.Rect,.View) -
 onTouchEvent(.MotionEvent)boolean -
VelocityTracker f
 obtain().VelocityTracker s
 recycle()void -
 finalize()void o !Throwable
 clear()void -
 addMovement(.MotionEvent)void -
 computeCurrentVelocity(int)void -
 computeCurrentVelocity(int,float)void -
 getXVelocity()float -
 getYVelocity()float -
 getXVelocity(int)float -
 getYVelocity(int)float -
View - :android.graphics.drawable.Drawable.Callback,.KeyEvent.Callback,.accessibility.AccessibilityEventSource +AccessibilityDelegate,BaseSavedState,DragShadowBuilder,MeasureSpec,OnAttachStateChangeListener,OnClickListener,OnCreateContextMenuListener,OnDragListener,OnFocusChangeListener,OnGenericMotionListener,OnHoverListener,OnKeyListener,OnLayoutChangeListener,OnLongClickListener,OnSystemUiVisibilityChangeListener,OnTouchListener
 VIEW_LOG_TAG String osf
 NO_ID int sf
 VISIBLE int sf
 INVISIBLE int sf
 GONE int sf
 DRAWING_CACHE_QUALITY_LOW int sf
 DRAWING_CACHE_QUALITY_HIGH int sf
 DRAWING_CACHE_QUALITY_AUTO int sf
 SCROLLBARS_INSIDE_OVERLAY int sf
 SCROLLBARS_INSIDE_INSET int sf
 SCROLLBARS_OUTSIDE_OVERLAY int sf
 SCROLLBARS_OUTSIDE_INSET int sf
 KEEP_SCREEN_ON int sf
 SOUND_EFFECTS_ENABLED int sf
 HAPTIC_FEEDBACK_ENABLED int sf
 FOCUSABLES_ALL int sf
 FOCUSABLES_TOUCH_MODE int sf
 FOCUS_BACKWARD int sf
 FOCUS_FORWARD int sf
 FOCUS_LEFT int sf
 FOCUS_UP int sf
 FOCUS_RIGHT int sf
 FOCUS_DOWN int sf
 MEASURED_SIZE_MASK int sf
 MEASURED_STATE_MASK int sf
 MEASURED_HEIGHT_STATE_SHIFT int sf
 MEASURED_STATE_TOO_SMALL int sf
 EMPTY_STATE_SET int[] osf
 ENABLED_STATE_SET int[] osf
 FOCUSED_STATE_SET int[] osf
 SELECTED_STATE_SET int[] osf
 WINDOW_FOCUSED_STATE_SET int[] osf
 ENABLED_FOCUSED_STATE_SET int[] osf
 ENABLED_SELECTED_STATE_SET int[] osf
 ENABLED_WINDOW_FOCUSED_STATE_SET int[] osf
 FOCUSED_SELECTED_STATE_SET int[] osf
 FOCUSED_WINDOW_FOCUSED_STATE_SET int[] osf
 SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 ENABLED_FOCUSED_SELECTED_STATE_SET int[] osf
 ENABLED_FOCUSED_WINDOW_FOCUSED_STATE_SET int[] osf
 ENABLED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 FOCUSED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 ENABLED_FOCUSED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_SELECTED_STATE_SET int[] osf
 PRESSED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_FOCUSED_STATE_SET int[] osf
 PRESSED_FOCUSED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_FOCUSED_SELECTED_STATE_SET int[] osf
 PRESSED_FOCUSED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_ENABLED_STATE_SET int[] osf
 PRESSED_ENABLED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_ENABLED_SELECTED_STATE_SET int[] osf
 PRESSED_ENABLED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_ENABLED_FOCUSED_STATE_SET int[] osf
 PRESSED_ENABLED_FOCUSED_WINDOW_FOCUSED_STATE_SET int[] osf
 PRESSED_ENABLED_FOCUSED_SELECTED_STATE_SET int[] osf
 PRESSED_ENABLED_FOCUSED_SELECTED_WINDOW_FOCUSED_STATE_SET int[] osf
 TEXT_ALIGNMENT_INHERIT int sf
 TEXT_ALIGNMENT_RESOLVED_DEFAULT int sf
 IMPORTANT_FOR_ACCESSIBILITY_AUTO int sf
 IMPORTANT_FOR_ACCESSIBILITY_YES int sf
 IMPORTANT_FOR_ACCESSIBILITY_NO int sf
 OVER_SCROLL_ALWAYS int sf
 OVER_SCROLL_IF_CONTENT_SCROLLS int sf
 OVER_SCROLL_NEVER int sf
 SYSTEM_UI_FLAG_VISIBLE int sf
 SYSTEM_UI_FLAG_LOW_PROFILE int sf
 SYSTEM_UI_FLAG_HIDE_NAVIGATION int sf
 SYSTEM_UI_FLAG_FULLSCREEN int sf
 SYSTEM_UI_FLAG_LAYOUT_STABLE int sf
 SYSTEM_UI_FLAG_LAYOUT_HIDE_NAVIGATION int sf
 SYSTEM_UI_FLAG_LAYOUT_FULLSCREEN int sf
 STATUS_BAR_HIDDEN int sfx
 STATUS_BAR_VISIBLE int sfx
 SYSTEM_UI_LAYOUT_FLAGS int sf
 FIND_VIEWS_WITH_TEXT int sf
 FIND_VIEWS_WITH_CONTENT_DESCRIPTION int sf
 SCREEN_STATE_OFF int sf
 SCREEN_STATE_ON int sf
 SCROLLBAR_POSITION_DEFAULT int sf
 SCROLLBAR_POSITION_LEFT int sf
 SCROLLBAR_POSITION_RIGHT int sf
 LAYER_TYPE_NONE int sf
 LAYER_TYPE_SOFTWARE int sf
 LAYER_TYPE_HARDWARE int sf
 ALPHA android.util.Property<.View,Float> sf
 TRANSLATION_X android.util.Property<.View,Float> sf
 TRANSLATION_Y android.util.Property<.View,Float> sf
 X android.util.Property<.View,Float> sf
 Y android.util.Property<.View,Float> sf
 ROTATION android.util.Property<.View,Float> sf
 ROTATION_X android.util.Property<.View,Float> sf
 ROTATION_Y android.util.Property<.View,Float> sf
 SCALE_X android.util.Property<.View,Float> sf
 SCALE_Y android.util.Property<.View,Float> sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 initializeFadingEdge(android.content.res.TypedArray)void o
 getVerticalFadingEdgeLength()int -
 setFadingEdgeLength(int)void -
 getHorizontalFadingEdgeLength()int -
 getVerticalScrollbarWidth()int -
 getHorizontalScrollbarHeight()int o
 initializeScrollbars(android.content.res.TypedArray)void o
 setVerticalScrollbarPosition(int)void -
 getVerticalScrollbarPosition()int -
 setOnFocusChangeListener(.View.OnFocusChangeListener)void -
 addOnLayoutChangeListener(.View.OnLayoutChangeListener)void -
 removeOnLayoutChangeListener(.View.OnLayoutChangeListener)void -
 addOnAttachStateChangeListener(.View.OnAttachStateChangeListener)void -
 removeOnAttachStateChangeListener(.View.OnAttachStateChangeListener)void -
 getOnFocusChangeListener().View.OnFocusChangeListener -
 setOnClickListener(.View.OnClickListener)void -
 hasOnClickListeners()boolean -
 setOnLongClickListener(.View.OnLongClickListener)void -
 setOnCreateContextMenuListener(.View.OnCreateContextMenuListener)void -
 performClick()boolean -
 callOnClick()boolean -
 performLongClick()boolean -
 showContextMenu()boolean -
 startActionMode(.ActionMode.Callback).ActionMode -
 setOnKeyListener(.View.OnKeyListener)void -
 setOnTouchListener(.View.OnTouchListener)void -
 setOnGenericMotionListener(.View.OnGenericMotionListener)void -
 setOnHoverListener(.View.OnHoverListener)void -
 setOnDragListener(.View.OnDragListener)void -
 requestRectangleOnScreen(android.graphics.Rect)boolean -
 requestRectangleOnScreen(android.graphics.Rect,boolean)boolean -
 clearFocus()void -
 hasFocus()boolean -
 hasFocusable()boolean -
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 sendAccessibilityEvent(int)void -
 announceForAccessibility(CharSequence)void -
 sendAccessibilityEventUnchecked(.accessibility.AccessibilityEvent)void -
 dispatchPopulateAccessibilityEvent(.accessibility.AccessibilityEvent)boolean -
 onPopulateAccessibilityEvent(.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityEvent(.accessibility.AccessibilityEvent)void -
 createAccessibilityNodeInfo().accessibility.AccessibilityNodeInfo -
 onInitializeAccessibilityNodeInfo(.accessibility.AccessibilityNodeInfo)void -
 setAccessibilityDelegate(.View.AccessibilityDelegate)void -
 getAccessibilityNodeProvider().accessibility.AccessibilityNodeProvider -
 getContentDescription()CharSequence -
 setContentDescription(CharSequence)void -
 isFocused()boolean -
 findFocus().View -
 isScrollContainer()boolean -
 setScrollContainer(boolean)void -
 getDrawingCacheQuality()int -
 setDrawingCacheQuality(int)void -
 getKeepScreenOn()boolean -
 setKeepScreenOn(boolean)void -
 getNextFocusLeftId()int -
 setNextFocusLeftId(int)void -
 getNextFocusRightId()int -
 setNextFocusRightId(int)void -
 getNextFocusUpId()int -
 setNextFocusUpId(int)void -
 getNextFocusDownId()int -
 setNextFocusDownId(int)void -
 getNextFocusForwardId()int -
 setNextFocusForwardId(int)void -
 isShown()boolean -
 fitSystemWindows(android.graphics.Rect)boolean o
 setFitsSystemWindows(boolean)void -
 getFitsSystemWindows()boolean -
 requestFitSystemWindows()void -
 getVisibility()int -
 setVisibility(int)void -
 isEnabled()boolean -
 setEnabled(boolean)void -
 setFocusable(boolean)void -
 setFocusableInTouchMode(boolean)void -
 setSoundEffectsEnabled(boolean)void -
 isSoundEffectsEnabled()boolean -
 setHapticFeedbackEnabled(boolean)void -
 isHapticFeedbackEnabled()boolean -
 hasTransientState()boolean -
 setHasTransientState(boolean)void -
 setWillNotDraw(boolean)void -
 willNotDraw()boolean -
 setWillNotCacheDrawing(boolean)void -
 willNotCacheDrawing()boolean -
 isClickable()boolean -
 setClickable(boolean)void -
 isLongClickable()boolean -
 setLongClickable(boolean)void -
 setPressed(boolean)void -
 dispatchSetPressed(boolean)void o
 isPressed()boolean -
 isSaveEnabled()boolean -
 setSaveEnabled(boolean)void -
 getFilterTouchesWhenObscured()boolean -
 setFilterTouchesWhenObscured(boolean)void -
 isSaveFromParentEnabled()boolean -
 setSaveFromParentEnabled(boolean)void -
 isFocusable()boolean f
 isFocusableInTouchMode()boolean f
 focusSearch(int).View -
 dispatchUnhandledMove(.View,int)boolean -
 getFocusables(int)java.util.ArrayList<.View> -
 addFocusables(java.util.ArrayList<.View>,int)void -
 addFocusables(java.util.ArrayList<.View>,int,int)void -
 findViewsWithText(java.util.ArrayList<.View>,CharSequence,int)void -
 getTouchables()java.util.ArrayList<.View> -
 addTouchables(java.util.ArrayList<.View>)void -
 requestFocus()boolean f
 requestFocus(int)boolean f
 requestFocus(int,android.graphics.Rect)boolean -
 requestFocusFromTouch()boolean f
 getImportantForAccessibility()int -
 setImportantForAccessibility(int)void -
 getParentForAccessibility().ViewParent -
 addChildrenForAccessibility(java.util.ArrayList<.View>)void -
 performAccessibilityAction(int,android.os.Bundle)boolean -
 onStartTemporaryDetach()void -
 onFinishTemporaryDetach()void -
 getKeyDispatcherState().KeyEvent.DispatcherState -
 dispatchKeyEventPreIme(.KeyEvent)boolean -
 dispatchKeyEvent(.KeyEvent)boolean -
 dispatchKeyShortcutEvent(.KeyEvent)boolean -
 dispatchTouchEvent(.MotionEvent)boolean -
 onFilterTouchEventForSecurity(.MotionEvent)boolean -
 dispatchTrackballEvent(.MotionEvent)boolean -
 dispatchGenericMotionEvent(.MotionEvent)boolean -
 dispatchHoverEvent(.MotionEvent)boolean o
 dispatchGenericPointerEvent(.MotionEvent)boolean o
 dispatchGenericFocusedEvent(.MotionEvent)boolean o
 dispatchWindowFocusChanged(boolean)void -
 onWindowFocusChanged(boolean)void -
 hasWindowFocus()boolean -
 dispatchVisibilityChanged(.View,int)void o
 onVisibilityChanged(.View,int)void o
 dispatchDisplayHint(int)void -
 onDisplayHint(int)void o
 dispatchWindowVisibilityChanged(int)void -
 onWindowVisibilityChanged(int)void o
 getWindowVisibility()int -
 getWindowVisibleDisplayFrame(android.graphics.Rect)void -
 dispatchConfigurationChanged(android.content.res.Configuration)void -
 onConfigurationChanged(android.content.res.Configuration)void o
 isInTouchMode()boolean -
 getContext()android.content.Context f
 onKeyPreIme(int,.KeyEvent)boolean -
 onKeyDown(int,.KeyEvent)boolean -
 onKeyLongPress(int,.KeyEvent)boolean -
 onKeyUp(int,.KeyEvent)boolean -
 onKeyMultiple(int,int,.KeyEvent)boolean -
 onKeyShortcut(int,.KeyEvent)boolean -
 onCheckIsTextEditor()boolean -
 onCreateInputConnection(.inputmethod.EditorInfo).inputmethod.InputConnection -
 checkInputConnectionProxy(.View)boolean -
 createContextMenu(.ContextMenu)void -
 getContextMenuInfo().ContextMenu.ContextMenuInfo o
 onCreateContextMenu(.ContextMenu)void o
 onTrackballEvent(.MotionEvent)boolean -
 onGenericMotionEvent(.MotionEvent)boolean -
 onHoverEvent(.MotionEvent)boolean -
 isHovered()boolean -
 setHovered(boolean)void -
 onHoverChanged(boolean)void -
 onTouchEvent(.MotionEvent)boolean -
 cancelLongPress()void -
 setTouchDelegate(.TouchDelegate)void -
 getTouchDelegate().TouchDelegate -
 bringToFront()void -
 onScrollChanged(int,int,int,int)void o
 onSizeChanged(int,int,int,int)void o
 dispatchDraw(android.graphics.Canvas)void o
 getParent().ViewParent f
 setScrollX(int)void -
 setScrollY(int)void -
 getScrollX()int f
 getScrollY()int f
 getWidth()int f
 getHeight()int f
 getDrawingRect(android.graphics.Rect)void -
 getMeasuredWidth()int f
 getMeasuredWidthAndState()int f
 getMeasuredHeight()int f
 getMeasuredHeightAndState()int f
 getMeasuredState()int f
 getMatrix()android.graphics.Matrix -
 getCameraDistance()float -
 setCameraDistance(float)void -
 getRotation()float -
 setRotation(float)void -
 getRotationY()float -
 setRotationY(float)void -
 getRotationX()float -
 setRotationX(float)void -
 getScaleX()float -
 setScaleX(float)void -
 getScaleY()float -
 setScaleY(float)void -
 getPivotX()float -
 setPivotX(float)void -
 getPivotY()float -
 setPivotY(float)void -
 getAlpha()float -
 hasOverlappingRendering()boolean -
 setAlpha(float)void -
 getTop()int f
 setTop(int)void f
 getBottom()int f
 isDirty()boolean -
 setBottom(int)void f
 getLeft()int f
 setLeft(int)void f
 getRight()int f
 setRight(int)void f
 getX()float -
 setX(float)void -
 getY()float -
 setY(float)void -
 getTranslationX()float -
 setTranslationX(float)void -
 getTranslationY()float -
 setTranslationY(float)void -
 getHitRect(android.graphics.Rect)void -
 getFocusedRect(android.graphics.Rect)void -
 getGlobalVisibleRect(android.graphics.Rect,android.graphics.Point)boolean -
 getGlobalVisibleRect(android.graphics.Rect)boolean f
 getLocalVisibleRect(android.graphics.Rect)boolean f
 offsetTopAndBottom(int)void -
 offsetLeftAndRight(int)void -
 getLayoutParams().ViewGroup.LayoutParams -
 setLayoutParams(.ViewGroup.LayoutParams)void -
 scrollTo(int,int)void -
 scrollBy(int,int)void -
 awakenScrollBars()boolean o
 awakenScrollBars(int)boolean o
 awakenScrollBars(int,boolean)boolean o
 invalidate(android.graphics.Rect)void -
 invalidate(int,int,int,int)void -
 invalidate()void -
 isOpaque()boolean -
 getHandler()android.os.Handler -
 post(Runnable)boolean -
 postDelayed(Runnable,long)boolean -
 postOnAnimation(Runnable)void -
 postOnAnimationDelayed(Runnable,long)void -
 removeCallbacks(Runnable)boolean -
 postInvalidate()void -
 postInvalidate(int,int,int,int)void -
 postInvalidateDelayed(long)void -
 postInvalidateDelayed(long,int,int,int,int)void -
 postInvalidateOnAnimation()void -
 postInvalidateOnAnimation(int,int,int,int)void -
 computeScroll()void -
 isHorizontalFadingEdgeEnabled()boolean -
 setHorizontalFadingEdgeEnabled(boolean)void -
 isVerticalFadingEdgeEnabled()boolean -
 setVerticalFadingEdgeEnabled(boolean)void -
 getTopFadingEdgeStrength()float o
 getBottomFadingEdgeStrength()float o
 getLeftFadingEdgeStrength()float o
 getRightFadingEdgeStrength()float o
 isHorizontalScrollBarEnabled()boolean -
 setHorizontalScrollBarEnabled(boolean)void -
 isVerticalScrollBarEnabled()boolean -
 setVerticalScrollBarEnabled(boolean)void -
 setScrollbarFadingEnabled(boolean)void -
 isScrollbarFadingEnabled()boolean -
 getScrollBarDefaultDelayBeforeFade()int -
 setScrollBarDefaultDelayBeforeFade(int)void -
 getScrollBarFadeDuration()int -
 setScrollBarFadeDuration(int)void -
 getScrollBarSize()int -
 setScrollBarSize(int)void -
 setScrollBarStyle(int)void -
 getScrollBarStyle()int -
 computeHorizontalScrollRange()int o
 computeHorizontalScrollOffset()int o
 computeHorizontalScrollExtent()int o
 computeVerticalScrollRange()int o
 computeVerticalScrollOffset()int o
 computeVerticalScrollExtent()int o
 canScrollHorizontally(int)boolean -
 canScrollVertically(int)boolean -
 onDrawScrollBars(android.graphics.Canvas)void of
 onDraw(android.graphics.Canvas)void o
 onAttachedToWindow()void o
 onScreenStateChanged(int)void -
 onDetachedFromWindow()void o
 getWindowAttachCount()int o
 getWindowToken()android.os.IBinder -
 getApplicationWindowToken()android.os.IBinder -
 saveHierarchyState(android.util.SparseArray<android.os.Parcelable>)void -
 dispatchSaveInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 onSaveInstanceState()android.os.Parcelable o
 restoreHierarchyState(android.util.SparseArray<android.os.Parcelable>)void -
 dispatchRestoreInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 onRestoreInstanceState(android.os.Parcelable)void o
 getDrawingTime()long -
 setDuplicateParentStateEnabled(boolean)void -
 isDuplicateParentStateEnabled()boolean -
 setLayerType(int,android.graphics.Paint)void -
 getLayerType()int -
 buildLayer()void -
 setDrawingCacheEnabled(boolean)void -
 isDrawingCacheEnabled()boolean -
 getDrawingCache()android.graphics.Bitmap -
 getDrawingCache(boolean)android.graphics.Bitmap -
 destroyDrawingCache()void -
 setDrawingCacheBackgroundColor(int)void -
 getDrawingCacheBackgroundColor()int -
 buildDrawingCache()void -
 buildDrawingCache(boolean)void -
 isInEditMode()boolean -
 isPaddingOffsetRequired()boolean o
 getLeftPaddingOffset()int o
 getRightPaddingOffset()int o
 getTopPaddingOffset()int o
 getBottomPaddingOffset()int o
 isHardwareAccelerated()boolean -
 draw(android.graphics.Canvas)void -
 getSolidColor()int -
 isLayoutRequested()boolean -
 layout(int,int,int,int)void -
 onLayout(boolean,int,int,int,int)void o
 onFinishInflate()void o
 getResources()android.content.res.Resources -
 invalidateDrawable(android.graphics.drawable.Drawable)void -
 scheduleDrawable(android.graphics.drawable.Drawable,Runnable,long)void -
 unscheduleDrawable(android.graphics.drawable.Drawable,Runnable)void -
 unscheduleDrawable(android.graphics.drawable.Drawable)void -
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 drawableStateChanged()void o
 refreshDrawableState()void -
 getDrawableState()int[] f
 onCreateDrawableState(int)int[] o
 mergeDrawableStates(int[],int[])int[] os
 jumpDrawablesToCurrentState()void -
 setBackgroundColor(int)void -
 setBackgroundResource(int)void -
 setBackground(android.graphics.drawable.Drawable)void -
 setBackgroundDrawable(android.graphics.drawable.Drawable)void x
 getBackground()android.graphics.drawable.Drawable -
 setPadding(int,int,int,int)void -
 getPaddingTop()int -
 getPaddingBottom()int -
 getPaddingLeft()int -
 getPaddingRight()int -
 setSelected(boolean)void -
 dispatchSetSelected(boolean)void o
 isSelected()boolean -
 setActivated(boolean)void -
 dispatchSetActivated(boolean)void o
 isActivated()boolean -
 getViewTreeObserver().ViewTreeObserver -
 getRootView().View -
 getLocationOnScreen(int[])void -
 getLocationInWindow(int[])void -
 findViewById(int).View f
 findViewWithTag(Object).View f
 setId(int)void -
 getId()int -
 getTag()Object -
 setTag(Object)void -
 getTag(int)Object -
 setTag(int,Object)void -
 getBaseline()int -
 requestLayout()void -
 forceLayout()void -
 measure(int,int)void f
 onMeasure(int,int)void o
 setMeasuredDimension(int,int)void of
 combineMeasuredStates(int,int)int s
 resolveSize(int,int)int s
 resolveSizeAndState(int,int,int)int s
 getDefaultSize(int,int)int s
 getSuggestedMinimumHeight()int o
 getSuggestedMinimumWidth()int o
 getMinimumHeight()int -
 setMinimumHeight(int)void -
 getMinimumWidth()int -
 setMinimumWidth(int)void -
 getAnimation().animation.Animation -
 startAnimation(.animation.Animation)void -
 clearAnimation()void -
 setAnimation(.animation.Animation)void -
 onAnimationStart()void o
 onAnimationEnd()void o
 onSetAlpha(int)boolean o
 playSoundEffect(int)void -
 performHapticFeedback(int)boolean -
 performHapticFeedback(int,int)boolean -
 setSystemUiVisibility(int)void -
 getSystemUiVisibility()int -
 getWindowSystemUiVisibility()int -
 onWindowSystemUiVisibilityChanged(int)void -
 dispatchWindowSystemUiVisiblityChanged(int)void -
 setOnSystemUiVisibilityChangeListener(.View.OnSystemUiVisibilityChangeListener)void -
 dispatchSystemUiVisibilityChanged(int)void -
 startDrag(android.content.ClipData,.View.DragShadowBuilder,Object,int)boolean f
 onDragEvent(.DragEvent)boolean -
 dispatchDragEvent(.DragEvent)boolean -
 inflate(android.content.Context,int,.ViewGroup).View s
 overScrollBy(int,int,int,int,int,int,int,int,boolean)boolean o
 onOverScrolled(int,int,boolean,boolean)void o
 getOverScrollMode()int -
 setOverScrollMode(int)void -
 animate().ViewPropertyAnimator -
View.AccessibilityDelegate s
 new() -
 sendAccessibilityEvent(.View,int)void -
 performAccessibilityAction(.View,int,android.os.Bundle)boolean -
 sendAccessibilityEventUnchecked(.View,.accessibility.AccessibilityEvent)void -
 dispatchPopulateAccessibilityEvent(.View,.accessibility.AccessibilityEvent)boolean -
 onPopulateAccessibilityEvent(.View,.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityEvent(.View,.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(.View,.accessibility.AccessibilityNodeInfo)void -
 onRequestSendAccessibilityEvent(.ViewGroup,.View,.accessibility.AccessibilityEvent)boolean -
 getAccessibilityNodeProvider(.View).accessibility.AccessibilityNodeProvider -
View.BaseSavedState s :.AbsSavedState
 CREATOR android.os.Parcelable.Creator<.View.BaseSavedState> sf
 new(android.os.Parcel) -
 new(android.os.Parcelable) -
View.DragShadowBuilder s
 new(.View) -
 new() -
 getView().View f
 onProvideShadowMetrics(android.graphics.Point,android.graphics.Point)void -
 onDrawShadow(android.graphics.Canvas)void -
View.MeasureSpec s
 UNSPECIFIED int sf
 EXACTLY int sf
 AT_MOST int sf
 new() -
 makeMeasureSpec(int,int)int s
 getMode(int)int s
 getSize(int)int s
 toString(int)String s
View.OnAttachStateChangeListener sai
 onViewAttachedToWindow(.View)void a
 onViewDetachedFromWindow(.View)void a
View.OnClickListener sai
 onClick(.View)void a
View.OnCreateContextMenuListener sai
 onCreateContextMenu(.ContextMenu,.View,.ContextMenu.ContextMenuInfo)void a
View.OnDragListener sai
 onDrag(.View,.DragEvent)boolean a
View.OnFocusChangeListener sai
 onFocusChange(.View,boolean)void a
View.OnGenericMotionListener sai
 onGenericMotion(.View,.MotionEvent)boolean a
View.OnHoverListener sai
 onHover(.View,.MotionEvent)boolean a
View.OnKeyListener sai
 onKey(.View,int,.KeyEvent)boolean a
View.OnLayoutChangeListener sai
 onLayoutChange(.View,int,int,int,int,int,int,int,int)void a
View.OnLongClickListener sai
 onLongClick(.View)boolean a
View.OnSystemUiVisibilityChangeListener sai
 onSystemUiVisibilityChange(int)void a
View.OnTouchListener sai
 onTouch(.View,.MotionEvent)boolean a
ViewConfiguration -
 new() x
 get(android.content.Context).ViewConfiguration s
 getScrollBarSize()int sx
 getScaledScrollBarSize()int -
 getScrollBarFadeDuration()int s
 getScrollDefaultDelay()int s
 getFadingEdgeLength()int sx
 getScaledFadingEdgeLength()int -
 getPressedStateDuration()int s
 getLongPressTimeout()int s
 getKeyRepeatTimeout()int s
 getKeyRepeatDelay()int s
 getTapTimeout()int s
 getJumpTapTimeout()int s
 getDoubleTapTimeout()int s
 getEdgeSlop()int sx
 getScaledEdgeSlop()int -
 getTouchSlop()int sx
 getScaledTouchSlop()int -
 getScaledPagingTouchSlop()int -
 getScaledDoubleTapSlop()int -
 getWindowTouchSlop()int sx
 getScaledWindowTouchSlop()int -
 getMinimumFlingVelocity()int sx
 getScaledMinimumFlingVelocity()int -
 getMaximumFlingVelocity()int sx
 getScaledMaximumFlingVelocity()int -
 getMaximumDrawingCacheSize()int sx
 getScaledMaximumDrawingCacheSize()int -
 getScaledOverscrollDistance()int -
 getScaledOverflingDistance()int -
 getZoomControlsTimeout()long s
 getGlobalActionKeyTimeout()long s
 getScrollFriction()float s
 hasPermanentMenuKey()boolean -
ViewDebug - +CapturedViewProperty,ExportedProperty,FlagToString,HierarchyTraceType,IntToString,RecyclerTraceType
 TRACE_HIERARCHY boolean sfx
 TRACE_RECYCLER boolean sfx
 new() -
 trace(.View,.ViewDebug.RecyclerTraceType,int[])void sxv
 startRecyclerTracing(String,.View)void sx
 stopRecyclerTracing()void sx
 trace(.View,.ViewDebug.HierarchyTraceType)void sx
 startHierarchyTracing(String,.View)void sx
 stopHierarchyTracing()void sx
 dumpCapturedView(String,Object)void s
ViewDebug.CapturedViewProperty sai@ :java.lang.annotation.Annotation
 retrieveReturn()boolean a
ViewDebug.ExportedProperty sai@ :java.lang.annotation.Annotation
 resolveId()boolean a
 mapping().ViewDebug.IntToString[] a
 indexMapping().ViewDebug.IntToString[] a
 flagMapping().ViewDebug.FlagToString[] a
 deepExport()boolean a
 prefix()String a
 category()String a
ViewDebug.FlagToString sai@ :java.lang.annotation.Annotation
 mask()int a
 equals()int a
 name()String a
 outputIf()boolean a
ViewDebug.HierarchyTraceType sfxe :Enum<.ViewDebug.HierarchyTraceType>
 BUILD_CACHE .ViewDebug.HierarchyTraceType sf
 DRAW .ViewDebug.HierarchyTraceType sf
 INVALIDATE .ViewDebug.HierarchyTraceType sf
 INVALIDATE_CHILD .ViewDebug.HierarchyTraceType sf
 INVALIDATE_CHILD_IN_PARENT .ViewDebug.HierarchyTraceType sf
 ON_LAYOUT .ViewDebug.HierarchyTraceType sf
 ON_MEASURE .ViewDebug.HierarchyTraceType sf
 REQUEST_LAYOUT .ViewDebug.HierarchyTraceType sf
 values().ViewDebug.HierarchyTraceType[] s
 valueOf(String).ViewDebug.HierarchyTraceType s
ViewDebug.IntToString sai@ :java.lang.annotation.Annotation
 from()int a
 to()String a
ViewDebug.RecyclerTraceType sfxe :Enum<.ViewDebug.RecyclerTraceType>
 BIND_VIEW .ViewDebug.RecyclerTraceType sf
 MOVE_FROM_ACTIVE_TO_SCRAP_HEAP .ViewDebug.RecyclerTraceType sf
 MOVE_TO_SCRAP_HEAP .ViewDebug.RecyclerTraceType sf
 NEW_VIEW .ViewDebug.RecyclerTraceType sf
 RECYCLE_FROM_ACTIVE_HEAP .ViewDebug.RecyclerTraceType sf
 RECYCLE_FROM_SCRAP_HEAP .ViewDebug.RecyclerTraceType sf
 values().ViewDebug.RecyclerTraceType[] s
 valueOf(String).ViewDebug.RecyclerTraceType s
ViewGroup a :.View,.ViewParent,.ViewManager +LayoutParams,MarginLayoutParams,OnHierarchyChangeListener
 FOCUS_BEFORE_DESCENDANTS int sf
 FOCUS_AFTER_DESCENDANTS int sf
 FOCUS_BLOCK_DESCENDANTS int sf
 PERSISTENT_NO_CACHE int sf
 PERSISTENT_ANIMATION_CACHE int sf
 PERSISTENT_SCROLLING_CACHE int sf
 PERSISTENT_ALL_CACHES int sf
 CLIP_TO_PADDING_MASK int osf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getDescendantFocusability()int -
 setDescendantFocusability(int)void -
 requestChildFocus(.View,.View)void -
 focusableViewAvailable(.View)void -
 showContextMenuForChild(.View)boolean -
 startActionModeForChild(.View,.ActionMode.Callback).ActionMode -
 focusSearch(.View,int).View -
 requestChildRectangleOnScreen(.View,android.graphics.Rect,boolean)boolean -
 requestSendAccessibilityEvent(.View,.accessibility.AccessibilityEvent)boolean -
 onRequestSendAccessibilityEvent(.View,.accessibility.AccessibilityEvent)boolean -
 dispatchUnhandledMove(.View,int)boolean -
 clearChildFocus(.View)void -
 clearFocus()void -
 getFocusedChild().View -
 hasFocus()boolean -
 findFocus().View -
 hasFocusable()boolean -
 addFocusables(java.util.ArrayList<.View>,int,int)void -
 findViewsWithText(java.util.ArrayList<.View>,CharSequence,int)void -
 dispatchWindowFocusChanged(boolean)void -
 addTouchables(java.util.ArrayList<.View>)void -
 dispatchDisplayHint(int)void -
 dispatchVisibilityChanged(.View,int)void o
 dispatchWindowVisibilityChanged(int)void -
 dispatchConfigurationChanged(android.content.res.Configuration)void -
 recomputeViewAttributes(.View)void -
 bringChildToFront(.View)void -
 dispatchDragEvent(.DragEvent)boolean -
 dispatchWindowSystemUiVisiblityChanged(int)void -
 dispatchSystemUiVisibilityChanged(int)void -
 dispatchKeyEventPreIme(.KeyEvent)boolean -
 dispatchKeyEvent(.KeyEvent)boolean -
 dispatchKeyShortcutEvent(.KeyEvent)boolean -
 dispatchTrackballEvent(.MotionEvent)boolean -
 dispatchHoverEvent(.MotionEvent)boolean o
 addChildrenForAccessibility(java.util.ArrayList<.View>)void -
 onInterceptHoverEvent(.MotionEvent)boolean -
 dispatchGenericPointerEvent(.MotionEvent)boolean o
 dispatchGenericFocusedEvent(.MotionEvent)boolean o
 dispatchTouchEvent(.MotionEvent)boolean -
 setMotionEventSplittingEnabled(boolean)void -
 isMotionEventSplittingEnabled()boolean -
 requestDisallowInterceptTouchEvent(boolean)void -
 onInterceptTouchEvent(.MotionEvent)boolean -
 requestFocus(int,android.graphics.Rect)boolean -
 onRequestFocusInDescendants(int,android.graphics.Rect)boolean o
 setPadding(int,int,int,int)void -
 dispatchSaveInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 dispatchFreezeSelfOnly(android.util.SparseArray<android.os.Parcelable>)void o
 dispatchRestoreInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 dispatchThawSelfOnly(android.util.SparseArray<android.os.Parcelable>)void o
 setChildrenDrawingCacheEnabled(boolean)void o
 onAnimationStart()void o
 onAnimationEnd()void o
 dispatchDraw(android.graphics.Canvas)void o
 getChildDrawingOrder(int,int)int o
 drawChild(android.graphics.Canvas,.View,long)boolean o
 setClipChildren(boolean)void -
 setClipToPadding(boolean)void -
 dispatchSetSelected(boolean)void -
 dispatchSetActivated(boolean)void -
 dispatchSetPressed(boolean)void o
 setStaticTransformationsEnabled(boolean)void o
 getChildStaticTransformation(.View,.animation.Transformation)boolean o
 addView(.View)void -
 addView(.View,int)void -
 addView(.View,int,int)void -
 addView(.View,.ViewGroup.LayoutParams)void -
 addView(.View,int,.ViewGroup.LayoutParams)void -
 updateViewLayout(.View,.ViewGroup.LayoutParams)void -
 checkLayoutParams(.ViewGroup.LayoutParams)boolean o
 setOnHierarchyChangeListener(.ViewGroup.OnHierarchyChangeListener)void -
 addViewInLayout(.View,int,.ViewGroup.LayoutParams)boolean o
 addViewInLayout(.View,int,.ViewGroup.LayoutParams,boolean)boolean o
 cleanupLayoutState(.View)void o
 attachLayoutAnimationParameters(.View,.ViewGroup.LayoutParams,int,int)void o
 removeView(.View)void -
 removeViewInLayout(.View)void -
 removeViewsInLayout(int,int)void -
 removeViewAt(int)void -
 removeViews(int,int)void -
 setLayoutTransition(android.animation.LayoutTransition)void -
 getLayoutTransition()android.animation.LayoutTransition -
 removeAllViews()void -
 removeAllViewsInLayout()void -
 removeDetachedView(.View,boolean)void o
 attachViewToParent(.View,int,.ViewGroup.LayoutParams)void o
 detachViewFromParent(.View)void o
 detachViewFromParent(int)void o
 detachViewsFromParent(int,int)void o
 detachAllViewsFromParent()void o
 invalidateChild(.View,android.graphics.Rect)void f
 invalidateChildInParent(int[],android.graphics.Rect).ViewParent -
 offsetDescendantRectToMyCoords(.View,android.graphics.Rect)void f
 offsetRectIntoDescendantCoords(.View,android.graphics.Rect)void f
 getChildVisibleRect(.View,android.graphics.Rect,android.graphics.Point)boolean -
 layout(int,int,int,int)void f
 onLayout(boolean,int,int,int,int)void oa
 canAnimate()boolean o
 startLayoutAnimation()void -
 scheduleLayoutAnimation()void -
 setLayoutAnimation(.animation.LayoutAnimationController)void -
 getLayoutAnimation().animation.LayoutAnimationController -
 isAnimationCacheEnabled()boolean -
 setAnimationCacheEnabled(boolean)void -
 isAlwaysDrawnWithCacheEnabled()boolean -
 setAlwaysDrawnWithCacheEnabled(boolean)void -
 isChildrenDrawnWithCacheEnabled()boolean o
 setChildrenDrawnWithCacheEnabled(boolean)void o
 isChildrenDrawingOrderEnabled()boolean o
 setChildrenDrawingOrderEnabled(boolean)void o
 getPersistentDrawingCache()int -
 setPersistentDrawingCache(int)void -
 generateLayoutParams(android.util.AttributeSet).ViewGroup.LayoutParams -
 generateLayoutParams(.ViewGroup.LayoutParams).ViewGroup.LayoutParams o
 generateDefaultLayoutParams().ViewGroup.LayoutParams o
 debug(int)void o
 indexOfChild(.View)int -
 getChildCount()int -
 getChildAt(int).View -
 measureChildren(int,int)void o
 measureChild(.View,int,int)void o
 measureChildWithMargins(.View,int,int,int,int)void o
 getChildMeasureSpec(int,int,int)int s
 clearDisappearingChildren()void -
 startViewTransition(.View)void -
 endViewTransition(.View)void -
 gatherTransparentRegion(android.graphics.Region)boolean -
 requestTransparentRegion(.View)void -
 fitSystemWindows(android.graphics.Rect)boolean o
 getLayoutAnimationListener().animation.Animation.AnimationListener -
 drawableStateChanged()void o
 jumpDrawablesToCurrentState()void -
 onCreateDrawableState(int)int[] o
 setAddStatesFromChildren(boolean)void -
 addStatesFromChildren()boolean -
 childDrawableStateChanged(.View)void -
 setLayoutAnimationListener(.animation.Animation.AnimationListener)void -
 shouldDelayChildPressedState()boolean -
ViewGroup.LayoutParams s
 FILL_PARENT int sfx
 MATCH_PARENT int sf
 WRAP_CONTENT int sf
 width int -
 height int -
 layoutAnimationParameters .animation.LayoutAnimationController.AnimationParameters -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(.ViewGroup.LayoutParams) -
 setBaseAttributes(android.content.res.TypedArray,int,int)void o
ViewGroup.MarginLayoutParams s :.ViewGroup.LayoutParams
 leftMargin int -
 topMargin int -
 rightMargin int -
 bottomMargin int -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(.ViewGroup.MarginLayoutParams) -
 new(.ViewGroup.LayoutParams) -
 setMargins(int,int,int,int)void -
ViewGroup.OnHierarchyChangeListener sai
 onChildViewAdded(.View,.View)void a
 onChildViewRemoved(.View,.View)void a
ViewManager ai
 addView(.View,.ViewGroup.LayoutParams)void a
 updateViewLayout(.View,.ViewGroup.LayoutParams)void a
 removeView(.View)void a
ViewParent ai
 requestLayout()void a
 isLayoutRequested()boolean a
 requestTransparentRegion(.View)void a
 invalidateChild(.View,android.graphics.Rect)void a
 invalidateChildInParent(int[],android.graphics.Rect).ViewParent a
 getParent().ViewParent a
 requestChildFocus(.View,.View)void a
 recomputeViewAttributes(.View)void a
 clearChildFocus(.View)void a
 getChildVisibleRect(.View,android.graphics.Rect,android.graphics.Point)boolean a
 focusSearch(.View,int).View a
 bringChildToFront(.View)void a
 focusableViewAvailable(.View)void a
 showContextMenuForChild(.View)boolean a
 createContextMenu(.ContextMenu)void a
 startActionModeForChild(.View,.ActionMode.Callback).ActionMode a
 childDrawableStateChanged(.View)void a
 requestDisallowInterceptTouchEvent(boolean)void a
 requestChildRectangleOnScreen(.View,android.graphics.Rect,boolean)boolean a
 requestSendAccessibilityEvent(.View,.accessibility.AccessibilityEvent)boolean a
 requestFitSystemWindows()void a
 getParentForAccessibility().ViewParent a
ViewPropertyAnimator -
 setDuration(long).ViewPropertyAnimator -
 getDuration()long -
 getStartDelay()long -
 setStartDelay(long).ViewPropertyAnimator -
 setInterpolator(android.animation.TimeInterpolator).ViewPropertyAnimator -
 setListener(android.animation.Animator.AnimatorListener).ViewPropertyAnimator -
 start()void -
 cancel()void -
 x(float).ViewPropertyAnimator -
 xBy(float).ViewPropertyAnimator -
 y(float).ViewPropertyAnimator -
 yBy(float).ViewPropertyAnimator -
 rotation(float).ViewPropertyAnimator -
 rotationBy(float).ViewPropertyAnimator -
 rotationX(float).ViewPropertyAnimator -
 rotationXBy(float).ViewPropertyAnimator -
 rotationY(float).ViewPropertyAnimator -
 rotationYBy(float).ViewPropertyAnimator -
 translationX(float).ViewPropertyAnimator -
 translationXBy(float).ViewPropertyAnimator -
 translationY(float).ViewPropertyAnimator -
 translationYBy(float).ViewPropertyAnimator -
 scaleX(float).ViewPropertyAnimator -
 scaleXBy(float).ViewPropertyAnimator -
 scaleY(float).ViewPropertyAnimator -
 scaleYBy(float).ViewPropertyAnimator -
 alpha(float).ViewPropertyAnimator -
 alphaBy(float).ViewPropertyAnimator -
 withLayer().ViewPropertyAnimator -
 withStartAction(Runnable).ViewPropertyAnimator -
 withEndAction(Runnable).ViewPropertyAnimator -
ViewStub f :.View +OnInflateListener
 new(android.content.Context) -
 new(android.content.Context,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getInflatedId()int -
 setInflatedId(int)void -
 getLayoutResource()int -
 setLayoutResource(int)void -
 setLayoutInflater(.LayoutInflater)void -
 getLayoutInflater().LayoutInflater -
 onMeasure(int,int)void o
 draw(android.graphics.Canvas)void -
 dispatchDraw(android.graphics.Canvas)void o
 setVisibility(int)void -
 inflate().View -
 setOnInflateListener(.ViewStub.OnInflateListener)void -
ViewStub.OnInflateListener sai
 onInflate(.ViewStub,.View)void a
ViewTreeObserver f +OnDrawListener,OnGlobalFocusChangeListener,OnGlobalLayoutListener,OnPreDrawListener,OnScrollChangedListener,OnTouchModeChangeListener
 addOnGlobalFocusChangeListener(.ViewTreeObserver.OnGlobalFocusChangeListener)void -
 removeOnGlobalFocusChangeListener(.ViewTreeObserver.OnGlobalFocusChangeListener)void -
 addOnGlobalLayoutListener(.ViewTreeObserver.OnGlobalLayoutListener)void -
 removeGlobalOnLayoutListener(.ViewTreeObserver.OnGlobalLayoutListener)void x
 removeOnGlobalLayoutListener(.ViewTreeObserver.OnGlobalLayoutListener)void -
 addOnPreDrawListener(.ViewTreeObserver.OnPreDrawListener)void -
 removeOnPreDrawListener(.ViewTreeObserver.OnPreDrawListener)void -
 addOnDrawListener(.ViewTreeObserver.OnDrawListener)void -
 removeOnDrawListener(.ViewTreeObserver.OnDrawListener)void -
 addOnScrollChangedListener(.ViewTreeObserver.OnScrollChangedListener)void -
 removeOnScrollChangedListener(.ViewTreeObserver.OnScrollChangedListener)void -
 addOnTouchModeChangeListener(.ViewTreeObserver.OnTouchModeChangeListener)void -
 removeOnTouchModeChangeListener(.ViewTreeObserver.OnTouchModeChangeListener)void -
 isAlive()boolean -
 dispatchOnGlobalLayout()void f
 dispatchOnPreDraw()boolean f
 dispatchOnDraw()void f
ViewTreeObserver.OnDrawListener sai
 onDraw()void a
ViewTreeObserver.OnGlobalFocusChangeListener sai
 onGlobalFocusChanged(.View,.View)void a
ViewTreeObserver.OnGlobalLayoutListener sai
 onGlobalLayout()void a
ViewTreeObserver.OnPreDrawListener sai
 onPreDraw()boolean a
ViewTreeObserver.OnScrollChangedListener sai
 onScrollChanged()void a
ViewTreeObserver.OnTouchModeChangeListener sai
 onTouchModeChanged(boolean)void a
Window a +Callback
 FEATURE_OPTIONS_PANEL int sf
 FEATURE_NO_TITLE int sf
 FEATURE_PROGRESS int sf
 FEATURE_LEFT_ICON int sf
 FEATURE_RIGHT_ICON int sf
 FEATURE_INDETERMINATE_PROGRESS int sf
 FEATURE_CONTEXT_MENU int sf
 FEATURE_CUSTOM_TITLE int sf
 FEATURE_ACTION_BAR int sf
 FEATURE_ACTION_BAR_OVERLAY int sf
 FEATURE_ACTION_MODE_OVERLAY int sf
 PROGRESS_VISIBILITY_ON int sf
 PROGRESS_VISIBILITY_OFF int sf
 PROGRESS_INDETERMINATE_ON int sf
 PROGRESS_INDETERMINATE_OFF int sf
 PROGRESS_START int sf
 PROGRESS_END int sf
 PROGRESS_SECONDARY_START int sf
 PROGRESS_SECONDARY_END int sf
 DEFAULT_FEATURES int osf
 ID_ANDROID_CONTENT int sf
 new(android.content.Context) -
 getContext()android.content.Context f
 getWindowStyle()android.content.res.TypedArray f
 setContainer(.Window)void -
 getContainer().Window f
 hasChildren()boolean f
 setWindowManager(.WindowManager,android.os.IBinder,String)void -
 setWindowManager(.WindowManager,android.os.IBinder,String,boolean)void -
 getWindowManager().WindowManager -
 setCallback(.Window.Callback)void -
 getCallback().Window.Callback f
 takeSurface(.SurfaceHolder.Callback2)void a
 takeInputQueue(.InputQueue.Callback)void a
 isFloating()boolean a
 setLayout(int,int)void -
 setGravity(int)void -
 setType(int)void -
 setFormat(int)void -
 setWindowAnimations(int)void -
 setSoftInputMode(int)void -
 addFlags(int)void -
 clearFlags(int)void -
 setFlags(int,int)void -
 setDimAmount(float)void -
 setAttributes(.WindowManager.LayoutParams)void -
 getAttributes().WindowManager.LayoutParams f
 getForcedWindowFlags()int of
 hasSoftInputMode()boolean of
 requestFeature(int)boolean -
 makeActive()void f
 isActive()boolean f
 findViewById(int).View -
 setContentView(int)void a
 setContentView(.View)void a
 setContentView(.View,.ViewGroup.LayoutParams)void a
 addContentView(.View,.ViewGroup.LayoutParams)void a
 getCurrentFocus().View a
 getLayoutInflater().LayoutInflater a
 setTitle(CharSequence)void a
 setTitleColor(int)void a
 openPanel(int,.KeyEvent)void a
 closePanel(int)void a
 togglePanel(int,.KeyEvent)void a
 invalidatePanelMenu(int)void a
 performPanelShortcut(int,int,.KeyEvent,int)boolean a
 performPanelIdentifierAction(int,int,int)boolean a
 closeAllPanels()void a
 performContextMenuIdentifierAction(int,int)boolean a
 onConfigurationChanged(android.content.res.Configuration)void a
 setBackgroundDrawableResource(int)void -
 setBackgroundDrawable(android.graphics.drawable.Drawable)void a
 setFeatureDrawableResource(int,int)void a
 setFeatureDrawableUri(int,android.net.Uri)void a
 setFeatureDrawable(int,android.graphics.drawable.Drawable)void a
 setFeatureDrawableAlpha(int,int)void a
 setFeatureInt(int,int)void a
 takeKeyEvents(boolean)void a
 superDispatchKeyEvent(.KeyEvent)boolean a
 superDispatchKeyShortcutEvent(.KeyEvent)boolean a
 superDispatchTouchEvent(.MotionEvent)boolean a
 superDispatchTrackballEvent(.MotionEvent)boolean a
 superDispatchGenericMotionEvent(.MotionEvent)boolean a
 getDecorView().View a
 peekDecorView().View a
 saveHierarchyState()android.os.Bundle a
 restoreHierarchyState(android.os.Bundle)void a
 onActive()void oa
 getFeatures()int of
 hasFeature(int)boolean -
 getLocalFeatures()int of
 setDefaultWindowFormat(int)void o
 setChildDrawable(int,android.graphics.drawable.Drawable)void a
 setChildInt(int,int)void a
 isShortcutKey(int,.KeyEvent)boolean a
 setVolumeControlStream(int)void a
 getVolumeControlStream()int a
 setUiOptions(int)void -
 setUiOptions(int,int)void -
Window.Callback sai
 dispatchKeyEvent(.KeyEvent)boolean a
 dispatchKeyShortcutEvent(.KeyEvent)boolean a
 dispatchTouchEvent(.MotionEvent)boolean a
 dispatchTrackballEvent(.MotionEvent)boolean a
 dispatchGenericMotionEvent(.MotionEvent)boolean a
 dispatchPopulateAccessibilityEvent(.accessibility.AccessibilityEvent)boolean a
 onCreatePanelView(int).View a
 onCreatePanelMenu(int,.Menu)boolean a
 onPreparePanel(int,.View,.Menu)boolean a
 onMenuOpened(int,.Menu)boolean a
 onMenuItemSelected(int,.MenuItem)boolean a
 onWindowAttributesChanged(.WindowManager.LayoutParams)void a
 onContentChanged()void a
 onWindowFocusChanged(boolean)void a
 onAttachedToWindow()void a
 onDetachedFromWindow()void a
 onPanelClosed(int,.Menu)void a
 onSearchRequested()boolean a
 onWindowStartingActionMode(.ActionMode.Callback).ActionMode a
 onActionModeStarted(.ActionMode)void a
 onActionModeFinished(.ActionMode)void a
WindowManager ai :.ViewManager +BadTokenException,LayoutParams
 getDefaultDisplay().Display a
 removeViewImmediate(.View)void a
WindowManager.BadTokenException s :RuntimeException
 new() -
 new(String) -
WindowManager.LayoutParams s :.ViewGroup.LayoutParams,android.os.Parcelable
 x int -
 y int -
 horizontalWeight float -
 verticalWeight float -
 type int -
 FIRST_APPLICATION_WINDOW int sf
 TYPE_BASE_APPLICATION int sf
 TYPE_APPLICATION int sf
 TYPE_APPLICATION_STARTING int sf
 LAST_APPLICATION_WINDOW int sf
 FIRST_SUB_WINDOW int sf
 TYPE_APPLICATION_PANEL int sf
 TYPE_APPLICATION_MEDIA int sf
 TYPE_APPLICATION_SUB_PANEL int sf
 TYPE_APPLICATION_ATTACHED_DIALOG int sf
 LAST_SUB_WINDOW int sf
 FIRST_SYSTEM_WINDOW int sf
 TYPE_STATUS_BAR int sf
 TYPE_SEARCH_BAR int sf
 TYPE_PHONE int sf
 TYPE_SYSTEM_ALERT int sf
 TYPE_KEYGUARD int sf
 TYPE_TOAST int sf
 TYPE_SYSTEM_OVERLAY int sf
 TYPE_PRIORITY_PHONE int sf
 TYPE_SYSTEM_DIALOG int sf
 TYPE_KEYGUARD_DIALOG int sf
 TYPE_SYSTEM_ERROR int sf
 TYPE_INPUT_METHOD int sf
 TYPE_INPUT_METHOD_DIALOG int sf
 TYPE_WALLPAPER int sf
 TYPE_STATUS_BAR_PANEL int sf
 LAST_SYSTEM_WINDOW int sf
 MEMORY_TYPE_NORMAL int sfx
 MEMORY_TYPE_HARDWARE int sfx
 MEMORY_TYPE_GPU int sfx
 MEMORY_TYPE_PUSH_BUFFERS int sfx
 memoryType int x
 FLAG_ALLOW_LOCK_WHILE_SCREEN_ON int sf
 FLAG_DIM_BEHIND int sf
 FLAG_BLUR_BEHIND int sfx
 FLAG_NOT_FOCUSABLE int sf
 FLAG_NOT_TOUCHABLE int sf
 FLAG_NOT_TOUCH_MODAL int sf
 FLAG_TOUCHABLE_WHEN_WAKING int sf
 FLAG_KEEP_SCREEN_ON int sf
 FLAG_LAYOUT_IN_SCREEN int sf
 FLAG_LAYOUT_NO_LIMITS int sf
 FLAG_FULLSCREEN int sf
 FLAG_FORCE_NOT_FULLSCREEN int sf
 FLAG_DITHER int sf
 FLAG_SECURE int sf
 FLAG_SCALED int sf
 FLAG_IGNORE_CHEEK_PRESSES int sf
 FLAG_LAYOUT_INSET_DECOR int sf
 FLAG_ALT_FOCUSABLE_IM int sf
 FLAG_WATCH_OUTSIDE_TOUCH int sf
 FLAG_SHOW_WHEN_LOCKED int sf
 FLAG_SHOW_WALLPAPER int sf
 FLAG_TURN_SCREEN_ON int sf
 FLAG_DISMISS_KEYGUARD int sf
 FLAG_SPLIT_TOUCH int sf
 FLAG_HARDWARE_ACCELERATED int sf
 flags int -
 SOFT_INPUT_MASK_STATE int sf
 SOFT_INPUT_STATE_UNSPECIFIED int sf
 SOFT_INPUT_STATE_UNCHANGED int sf
 SOFT_INPUT_STATE_HIDDEN int sf
 SOFT_INPUT_STATE_ALWAYS_HIDDEN int sf
 SOFT_INPUT_STATE_VISIBLE int sf
 SOFT_INPUT_STATE_ALWAYS_VISIBLE int sf
 SOFT_INPUT_MASK_ADJUST int sf
 SOFT_INPUT_ADJUST_UNSPECIFIED int sf
 SOFT_INPUT_ADJUST_RESIZE int sf
 SOFT_INPUT_ADJUST_PAN int sf
 SOFT_INPUT_ADJUST_NOTHING int sf
 SOFT_INPUT_IS_FORWARD_NAVIGATION int sf
 softInputMode int -
 gravity int -
 horizontalMargin float -
 verticalMargin float -
 format int -
 windowAnimations int -
 alpha float -
 dimAmount float -
 BRIGHTNESS_OVERRIDE_NONE float sf
 BRIGHTNESS_OVERRIDE_OFF float sf
 BRIGHTNESS_OVERRIDE_FULL float sf
 screenBrightness float -
 buttonBrightness float -
 token android.os.IBinder -
 packageName String -
 screenOrientation int -
 systemUiVisibility int -
 CREATOR android.os.Parcelable.Creator<.WindowManager.LayoutParams> sf
 LAYOUT_CHANGED int sf
 TYPE_CHANGED int sf
 FLAGS_CHANGED int sf
 FORMAT_CHANGED int sf
 ANIMATION_CHANGED int sf
 DIM_AMOUNT_CHANGED int sf
 TITLE_CHANGED int sf
 ALPHA_CHANGED int sf
 MEMORY_TYPE_CHANGED int sf
 SOFT_INPUT_MODE_CHANGED int sf
 SCREEN_ORIENTATION_CHANGED int sf
 SCREEN_BRIGHTNESS_CHANGED int sf
 new() -
 new(int) -
 new(int,int) -
 new(int,int,int) -
 new(int,int,int,int,int) -
 new(int,int,int,int,int,int,int) -
 new(android.os.Parcel) -
 mayUseInputMethod(int)boolean s
 setTitle(CharSequence)void f
 getTitle()CharSequence f
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
 copyFrom(.WindowManager.LayoutParams)int f
 debug(String)String -
 toString()String -
package android.view.accessibility
AccessibilityEvent f :.AccessibilityRecord,android.os.Parcelable
 INVALID_POSITION int sf
 MAX_TEXT_LENGTH int sfx
 TYPE_VIEW_CLICKED int sf
 TYPE_VIEW_LONG_CLICKED int sf
 TYPE_VIEW_SELECTED int sf
 TYPE_VIEW_FOCUSED int sf
 TYPE_VIEW_TEXT_CHANGED int sf
 TYPE_WINDOW_STATE_CHANGED int sf
 TYPE_NOTIFICATION_STATE_CHANGED int sf
 TYPE_VIEW_HOVER_ENTER int sf
 TYPE_VIEW_HOVER_EXIT int sf
 TYPE_TOUCH_EXPLORATION_GESTURE_START int sf
 TYPE_TOUCH_EXPLORATION_GESTURE_END int sf
 TYPE_WINDOW_CONTENT_CHANGED int sf
 TYPE_VIEW_SCROLLED int sf
 TYPE_VIEW_TEXT_SELECTION_CHANGED int sf
 TYPE_ANNOUNCEMENT int sf
 TYPE_VIEW_ACCESSIBILITY_FOCUSED int sf
 TYPE_VIEW_ACCESSIBILITY_FOCUS_CLEARED int sf
 TYPE_VIEW_TEXT_TRAVERSED_AT_MOVEMENT_GRANULARITY int sf
 TYPES_ALL_MASK int sf
 CREATOR android.os.Parcelable.Creator<.AccessibilityEvent> sf
 getRecordCount()int -
 appendRecord(.AccessibilityRecord)void -
 getRecord(int).AccessibilityRecord -
 getEventType()int -
 setEventType(int)void -
 getEventTime()long -
 setEventTime(long)void -
 getPackageName()CharSequence -
 setPackageName(CharSequence)void -
 setMovementGranularity(int)void -
 getMovementGranularity()int -
 setAction(int)void -
 getAction()int -
 obtain(int).AccessibilityEvent s
 obtain(.AccessibilityEvent).AccessibilityEvent s
 obtain().AccessibilityEvent s
 recycle()void -
 initFromParcel(android.os.Parcel)void -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 toString()String -
 eventTypeToString(int)String s
AccessibilityEventSource ai
 sendAccessibilityEvent(int)void a
 sendAccessibilityEventUnchecked(.AccessibilityEvent)void a
AccessibilityManager f +AccessibilityStateChangeListener
 isEnabled()boolean -
 isTouchExplorationEnabled()boolean -
 sendAccessibilityEvent(.AccessibilityEvent)void -
 interrupt()void -
 getAccessibilityServiceList()java.util.List<android.content.pm.ServiceInfo> x
 getInstalledAccessibilityServiceList()java.util.List<android.accessibilityservice.AccessibilityServiceInfo> -
 getEnabledAccessibilityServiceList(int)java.util.List<android.accessibilityservice.AccessibilityServiceInfo> -
 addAccessibilityStateChangeListener(.AccessibilityManager.AccessibilityStateChangeListener)boolean -
 removeAccessibilityStateChangeListener(.AccessibilityManager.AccessibilityStateChangeListener)boolean -
AccessibilityManager.AccessibilityStateChangeListener sai
 onAccessibilityStateChanged(boolean)void a
AccessibilityNodeInfo - :android.os.Parcelable
 ACTION_FOCUS int sf
 ACTION_CLEAR_FOCUS int sf
 ACTION_SELECT int sf
 ACTION_CLEAR_SELECTION int sf
 ACTION_CLICK int sf
 ACTION_LONG_CLICK int sf
 ACTION_ACCESSIBILITY_FOCUS int sf
 ACTION_CLEAR_ACCESSIBILITY_FOCUS int sf
 ACTION_NEXT_AT_MOVEMENT_GRANULARITY int sf
 ACTION_PREVIOUS_AT_MOVEMENT_GRANULARITY int sf
 ACTION_NEXT_HTML_ELEMENT int sf
 ACTION_PREVIOUS_HTML_ELEMENT int sf
 ACTION_SCROLL_FORWARD int sf
 ACTION_SCROLL_BACKWARD int sf
 ACTION_ARGUMENT_MOVEMENT_GRANULARITY_INT String sf
 ACTION_ARGUMENT_HTML_ELEMENT_STRING String sf
 FOCUS_INPUT int sf
 FOCUS_ACCESSIBILITY int sf
 MOVEMENT_GRANULARITY_CHARACTER int sf
 MOVEMENT_GRANULARITY_WORD int sf
 MOVEMENT_GRANULARITY_LINE int sf
 MOVEMENT_GRANULARITY_PARAGRAPH int sf
 MOVEMENT_GRANULARITY_PAGE int sf
 CREATOR android.os.Parcelable.Creator<.AccessibilityNodeInfo> sf
 setSource(android.view.View)void -
 setSource(android.view.View,int)void -
 findFocus(int).AccessibilityNodeInfo -
 focusSearch(int).AccessibilityNodeInfo -
 getWindowId()int -
 getChildCount()int -
 getChild(int).AccessibilityNodeInfo -
 addChild(android.view.View)void -
 addChild(android.view.View,int)void -
 getActions()int -
 addAction(int)void -
 setMovementGranularities(int)void -
 getMovementGranularities()int -
 performAction(int)boolean -
 performAction(int,android.os.Bundle)boolean -
 findAccessibilityNodeInfosByText(String)java.util.List<.AccessibilityNodeInfo> -
 getParent().AccessibilityNodeInfo -
 setParent(android.view.View)void -
 setParent(android.view.View,int)void -
 getBoundsInParent(android.graphics.Rect)void -
 setBoundsInParent(android.graphics.Rect)void -
 getBoundsInScreen(android.graphics.Rect)void -
 setBoundsInScreen(android.graphics.Rect)void -
 isCheckable()boolean -
 setCheckable(boolean)void -
 isChecked()boolean -
 setChecked(boolean)void -
 isFocusable()boolean -
 setFocusable(boolean)void -
 isFocused()boolean -
 setFocused(boolean)void -
 isVisibleToUser()boolean -
 setVisibleToUser(boolean)void -
 isAccessibilityFocused()boolean -
 setAccessibilityFocused(boolean)void -
 isSelected()boolean -
 setSelected(boolean)void -
 isClickable()boolean -
 setClickable(boolean)void -
 isLongClickable()boolean -
 setLongClickable(boolean)void -
 isEnabled()boolean -
 setEnabled(boolean)void -
 isPassword()boolean -
 setPassword(boolean)void -
 isScrollable()boolean -
 setScrollable(boolean)void -
 getPackageName()CharSequence -
 setPackageName(CharSequence)void -
 getClassName()CharSequence -
 setClassName(CharSequence)void -
 getText()CharSequence -
 setText(CharSequence)void -
 getContentDescription()CharSequence -
 setContentDescription(CharSequence)void -
 describeContents()int -
 obtain(android.view.View).AccessibilityNodeInfo s
 obtain(android.view.View,int).AccessibilityNodeInfo s
 obtain().AccessibilityNodeInfo s
 obtain(.AccessibilityNodeInfo).AccessibilityNodeInfo s
 recycle()void -
 writeToParcel(android.os.Parcel,int)void -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
AccessibilityNodeProvider a
 new() -
 createAccessibilityNodeInfo(int).AccessibilityNodeInfo -
 performAction(int,int,android.os.Bundle)boolean -
 findAccessibilityNodeInfosByText(String,int)java.util.List<.AccessibilityNodeInfo> -
AccessibilityRecord -
 setSource(android.view.View)void -
 setSource(android.view.View,int)void -
 getSource().AccessibilityNodeInfo -
 getWindowId()int -
 isChecked()boolean -
 setChecked(boolean)void -
 isEnabled()boolean -
 setEnabled(boolean)void -
 isPassword()boolean -
 setPassword(boolean)void -
 isFullScreen()boolean -
 setFullScreen(boolean)void -
 isScrollable()boolean -
 setScrollable(boolean)void -
 getItemCount()int -
 setItemCount(int)void -
 getCurrentItemIndex()int -
 setCurrentItemIndex(int)void -
 getFromIndex()int -
 setFromIndex(int)void -
 getToIndex()int -
 setToIndex(int)void -
 getScrollX()int -
 setScrollX(int)void -
 getScrollY()int -
 setScrollY(int)void -
 getMaxScrollX()int -
 setMaxScrollX(int)void -
 getMaxScrollY()int -
 setMaxScrollY(int)void -
 getAddedCount()int -
 setAddedCount(int)void -
 getRemovedCount()int -
 setRemovedCount(int)void -
 getClassName()CharSequence -
 setClassName(CharSequence)void -
 getText()java.util.List<CharSequence> -
 getBeforeText()CharSequence -
 setBeforeText(CharSequence)void -
 getContentDescription()CharSequence -
 setContentDescription(CharSequence)void -
 getParcelableData()android.os.Parcelable -
 setParcelableData(android.os.Parcelable)void -
 obtain(.AccessibilityRecord).AccessibilityRecord s
 obtain().AccessibilityRecord s
 recycle()void -
 toString()String -
package android.view.animation
Animation a :Cloneable +AnimationListener,Description
 INFINITE int sf
 RESTART int sf
 REVERSE int sf
 START_ON_FIRST_FRAME int sf
 ABSOLUTE int sf
 RELATIVE_TO_SELF int sf
 RELATIVE_TO_PARENT int sf
 ZORDER_NORMAL int sf
 ZORDER_TOP int sf
 ZORDER_BOTTOM int sf
 new() -
 new(android.content.Context,android.util.AttributeSet) -
 clone().Animation o !CloneNotSupportedException
 reset()void -
 cancel()void -
 isInitialized()boolean -
 initialize(int,int,int,int)void -
 setInterpolator(android.content.Context,int)void -
 setInterpolator(.Interpolator)void -
 setStartOffset(long)void -
 setDuration(long)void -
 restrictDuration(long)void -
 scaleCurrentDuration(float)void -
 setStartTime(long)void -
 start()void -
 startNow()void -
 setRepeatMode(int)void -
 setRepeatCount(int)void -
 isFillEnabled()boolean -
 setFillEnabled(boolean)void -
 setFillBefore(boolean)void -
 setFillAfter(boolean)void -
 setZAdjustment(int)void -
 setBackgroundColor(int)void -
 getScaleFactor()float o
 setDetachWallpaper(boolean)void -
 getInterpolator().Interpolator -
 getStartTime()long -
 getDuration()long -
 getStartOffset()long -
 getRepeatMode()int -
 getRepeatCount()int -
 getFillBefore()boolean -
 getFillAfter()boolean -
 getZAdjustment()int -
 getBackgroundColor()int -
 getDetachWallpaper()boolean -
 willChangeTransformationMatrix()boolean -
 willChangeBounds()boolean -
 setAnimationListener(.Animation.AnimationListener)void -
 ensureInterpolator()void o
 computeDurationHint()long -
 getTransformation(long,.Transformation)boolean -
 getTransformation(long,.Transformation,float)boolean -
 hasStarted()boolean -
 hasEnded()boolean -
 applyTransformation(float,.Transformation)void o
 resolveSize(int,float,int,int)float o
 finalize()void o !Throwable
Animation.AnimationListener sai
 onAnimationStart(.Animation)void a
 onAnimationEnd(.Animation)void a
 onAnimationRepeat(.Animation)void a
Interpolator ai :android.animation.TimeInterpolator
LayoutAnimationController - +AnimationParameters
 ORDER_NORMAL int sf
 ORDER_REVERSE int sf
 ORDER_RANDOM int sf
 mAnimation .Animation o
 mRandomizer java.util.Random o
 mInterpolator .Interpolator o
 new(android.content.Context,android.util.AttributeSet) -
 new(.Animation) -
 new(.Animation,float) -
 getOrder()int -
 setOrder(int)void -
 setAnimation(android.content.Context,int)void -
 setAnimation(.Animation)void -
 getAnimation().Animation -
 setInterpolator(android.content.Context,int)void -
 setInterpolator(.Interpolator)void -
 getInterpolator().Interpolator -
 getDelay()float -
 setDelay(float)void -
 willOverlap()boolean -
 start()void -
 getAnimationForView(android.view.View).Animation f
 isDone()boolean -
 getDelayForView(android.view.View)long o
 getTransformedIndex(.LayoutAnimationController.AnimationParameters)int o
LayoutAnimationController.AnimationParameters s
 count int -
 index int -
 new() -
Transformation -
 TYPE_IDENTITY int s
 TYPE_ALPHA int s
 TYPE_MATRIX int s
 TYPE_BOTH int s
 mMatrix android.graphics.Matrix o
 mAlpha float o
 mTransformationType int o
 new() -
 clear()void -
 getTransformationType()int -
 setTransformationType(int)void -
 set(.Transformation)void -
 compose(.Transformation)void -
 getMatrix()android.graphics.Matrix -
 setAlpha(float)void -
 getAlpha()float -
 toString()String -
 toShortString()String -
package android.view.inputmethod
BaseInputConnection - :.InputConnection
 new(android.view.View,boolean) -
 removeComposingSpans(android.text.Spannable)void sf
 setComposingSpans(android.text.Spannable)void s
 getComposingSpanStart(android.text.Spannable)int s
 getComposingSpanEnd(android.text.Spannable)int s
 getEditable()android.text.Editable -
 beginBatchEdit()boolean -
 endBatchEdit()boolean -
 clearMetaKeyStates(int)boolean -
 commitCompletion(.CompletionInfo)boolean -
 commitCorrection(.CorrectionInfo)boolean -
 commitText(CharSequence,int)boolean -
 deleteSurroundingText(int,int)boolean -
 finishComposingText()boolean -
 getCursorCapsMode(int)int -
 getExtractedText(.ExtractedTextRequest,int).ExtractedText -
 getTextBeforeCursor(int,int)CharSequence -
 getSelectedText(int)CharSequence -
 getTextAfterCursor(int,int)CharSequence -
 performEditorAction(int)boolean -
 performContextMenuAction(int)boolean -
 performPrivateCommand(String,android.os.Bundle)boolean -
 setComposingText(CharSequence,int)boolean -
 setComposingRegion(int,int)boolean -
 setSelection(int,int)boolean -
 sendKeyEvent(android.view.KeyEvent)boolean -
 reportFullscreenMode(boolean)boolean -
CompletionInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.CompletionInfo> sf
 new(long,int,CharSequence) -
 new(long,int,CharSequence,CharSequence) -
 getId()long -
 getPosition()int -
 getText()CharSequence -
 getLabel()CharSequence -
 toString()String -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
CorrectionInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.CorrectionInfo> sf
 new(int,CharSequence,CharSequence) -
 getOffset()int -
 getOldText()CharSequence -
 getNewText()CharSequence -
 toString()String -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
EditorInfo - :android.text.InputType,android.os.Parcelable
 inputType int -
 IME_MASK_ACTION int sf
 IME_ACTION_UNSPECIFIED int sf
 IME_ACTION_NONE int sf
 IME_ACTION_GO int sf
 IME_ACTION_SEARCH int sf
 IME_ACTION_SEND int sf
 IME_ACTION_NEXT int sf
 IME_ACTION_DONE int sf
 IME_ACTION_PREVIOUS int sf
 IME_FLAG_NO_FULLSCREEN int sf
 IME_FLAG_NAVIGATE_PREVIOUS int sf
 IME_FLAG_NAVIGATE_NEXT int sf
 IME_FLAG_NO_EXTRACT_UI int sf
 IME_FLAG_NO_ACCESSORY_ACTION int sf
 IME_FLAG_NO_ENTER_ACTION int sf
 IME_FLAG_FORCE_ASCII int sf
 IME_NULL int sf
 imeOptions int -
 privateImeOptions String -
 actionLabel CharSequence -
 actionId int -
 initialSelStart int -
 initialSelEnd int -
 initialCapsMode int -
 hintText CharSequence -
 label CharSequence -
 packageName String -
 fieldId int -
 fieldName String -
 extras android.os.Bundle -
 CREATOR android.os.Parcelable.Creator<.EditorInfo> sf
 new() -
 makeCompatible(int)void f
 dump(android.util.Printer,String)void -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
ExtractedText - :android.os.Parcelable
 text CharSequence -
 startOffset int -
 partialStartOffset int -
 partialEndOffset int -
 selectionStart int -
 selectionEnd int -
 FLAG_SINGLE_LINE int sf
 FLAG_SELECTING int sf
 flags int -
 CREATOR android.os.Parcelable.Creator<.ExtractedText> sf
 new() -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
ExtractedTextRequest - :android.os.Parcelable
 token int -
 flags int -
 hintMaxLines int -
 hintMaxChars int -
 CREATOR android.os.Parcelable.Creator<.ExtractedTextRequest> sf
 new() -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
InputBinding f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.InputBinding> sf
 new(.InputConnection,android.os.IBinder,int,int) -
 new(.InputConnection,.InputBinding) -
 getConnection().InputConnection -
 getConnectionToken()android.os.IBinder -
 getUid()int -
 getPid()int -
 toString()String -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
InputConnection ai
 GET_TEXT_WITH_STYLES int sf
 GET_EXTRACTED_TEXT_MONITOR int sf
 getTextBeforeCursor(int,int)CharSequence a
 getTextAfterCursor(int,int)CharSequence a
 getSelectedText(int)CharSequence a
 getCursorCapsMode(int)int a
 getExtractedText(.ExtractedTextRequest,int).ExtractedText a
 deleteSurroundingText(int,int)boolean a
 setComposingText(CharSequence,int)boolean a
 setComposingRegion(int,int)boolean a
 finishComposingText()boolean a
 commitText(CharSequence,int)boolean a
 commitCompletion(.CompletionInfo)boolean a
 commitCorrection(.CorrectionInfo)boolean a
 setSelection(int,int)boolean a
 performEditorAction(int)boolean a
 performContextMenuAction(int)boolean a
 beginBatchEdit()boolean a
 endBatchEdit()boolean a
 sendKeyEvent(android.view.KeyEvent)boolean a
 clearMetaKeyStates(int)boolean a
 reportFullscreenMode(boolean)boolean a
 performPrivateCommand(String,android.os.Bundle)boolean a
InputConnectionWrapper - :.InputConnection
 new(.InputConnection,boolean) -
 setTarget(.InputConnection)void -
 getTextBeforeCursor(int,int)CharSequence -
 getTextAfterCursor(int,int)CharSequence -
 getSelectedText(int)CharSequence -
 getCursorCapsMode(int)int -
 getExtractedText(.ExtractedTextRequest,int).ExtractedText -
 deleteSurroundingText(int,int)boolean -
 setComposingText(CharSequence,int)boolean -
 setComposingRegion(int,int)boolean -
 finishComposingText()boolean -
 commitText(CharSequence,int)boolean -
 commitCompletion(.CompletionInfo)boolean -
 commitCorrection(.CorrectionInfo)boolean -
 setSelection(int,int)boolean -
 performEditorAction(int)boolean -
 performContextMenuAction(int)boolean -
 beginBatchEdit()boolean -
 endBatchEdit()boolean -
 sendKeyEvent(android.view.KeyEvent)boolean -
 clearMetaKeyStates(int)boolean -
 reportFullscreenMode(boolean)boolean -
 performPrivateCommand(String,android.os.Bundle)boolean -
InputMethod ai +SessionCallback
 SERVICE_INTERFACE String sf
 SERVICE_META_DATA String sf
 SHOW_EXPLICIT int sf
 SHOW_FORCED int sf
 attachToken(android.os.IBinder)void a
 bindInput(.InputBinding)void a
 unbindInput()void a
 startInput(.InputConnection,.EditorInfo)void a
 restartInput(.InputConnection,.EditorInfo)void a
 createSession(.InputMethod.SessionCallback)void a
 setSessionEnabled(.InputMethodSession,boolean)void a
 revokeSession(.InputMethodSession)void a
 showSoftInput(int,android.os.ResultReceiver)void a
 hideSoftInput(int,android.os.ResultReceiver)void a
 changeInputMethodSubtype(.InputMethodSubtype)void a
InputMethodInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.InputMethodInfo> sf
 new(android.content.Context,android.content.pm.ResolveInfo) - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 new(String,String,CharSequence,String) -
 getId()String -
 getPackageName()String -
 getServiceName()String -
 getServiceInfo()android.content.pm.ServiceInfo -
 getComponent()android.content.ComponentName -
 loadLabel(android.content.pm.PackageManager)CharSequence -
 loadIcon(android.content.pm.PackageManager)android.graphics.drawable.Drawable -
 getSettingsActivity()String -
 getSubtypeCount()int -
 getSubtypeAt(int).InputMethodSubtype -
 getIsDefaultResourceId()int -
 dump(android.util.Printer,String)void -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
InputMethodManager f
 SHOW_IMPLICIT int sf
 SHOW_FORCED int sf
 RESULT_UNCHANGED_SHOWN int sf
 RESULT_UNCHANGED_HIDDEN int sf
 RESULT_SHOWN int sf
 RESULT_HIDDEN int sf
 HIDE_IMPLICIT_ONLY int sf
 HIDE_NOT_ALWAYS int sf
 getInputMethodList()java.util.List<.InputMethodInfo> -
 getEnabledInputMethodList()java.util.List<.InputMethodInfo> -
 getEnabledInputMethodSubtypeList(.InputMethodInfo,boolean)java.util.List<.InputMethodSubtype> -
 showStatusIcon(android.os.IBinder,String,int)void -
 hideStatusIcon(android.os.IBinder)void -
 isFullscreenMode()boolean -
 isActive(android.view.View)boolean -
 isActive()boolean -
 isAcceptingText()boolean -
 displayCompletions(android.view.View,.CompletionInfo[])void -
 updateExtractedText(android.view.View,int,.ExtractedText)void -
 showSoftInput(android.view.View,int)boolean -
 showSoftInput(android.view.View,int,android.os.ResultReceiver)boolean -
 hideSoftInputFromWindow(android.os.IBinder,int)boolean -
 hideSoftInputFromWindow(android.os.IBinder,int,android.os.ResultReceiver)boolean -
 toggleSoftInputFromWindow(android.os.IBinder,int,int)void -
 toggleSoftInput(int,int)void -
 restartInput(android.view.View)void -
 updateSelection(android.view.View,int,int,int,int)void -
 viewClicked(android.view.View)void -
 isWatchingCursor(android.view.View)boolean -
 updateCursor(android.view.View,int,int,int,int)void -
 sendAppPrivateCommand(android.view.View,String,android.os.Bundle)void -
 setInputMethod(android.os.IBinder,String)void -
 setInputMethodAndSubtype(android.os.IBinder,String,.InputMethodSubtype)void -
 hideSoftInputFromInputMethod(android.os.IBinder,int)void -
 showSoftInputFromInputMethod(android.os.IBinder,int)void -
 showInputMethodPicker()void -
 showInputMethodAndSubtypeEnabler(String)void -
 getCurrentInputMethodSubtype().InputMethodSubtype -
 setCurrentInputMethodSubtype(.InputMethodSubtype)boolean -
 getShortcutInputMethodsAndSubtypes()java.util.Map<.InputMethodInfo,java.util.List<.InputMethodSubtype>> -
 switchToLastInputMethod(android.os.IBinder)boolean -
 switchToNextInputMethod(android.os.IBinder,boolean)boolean -
 setAdditionalInputMethodSubtypes(String,.InputMethodSubtype[])void -
 getLastInputMethodSubtype().InputMethodSubtype -
InputMethodSession ai +EventCallback
 finishInput()void a
 updateSelection(int,int,int,int,int,int)void a
 viewClicked(boolean)void a
 updateCursor(android.graphics.Rect)void a
 displayCompletions(.CompletionInfo[])void a
 updateExtractedText(int,.ExtractedText)void a
 dispatchKeyEvent(int,android.view.KeyEvent,.InputMethodSession.EventCallback)void a
 dispatchTrackballEvent(int,android.view.MotionEvent,.InputMethodSession.EventCallback)void a
 appPrivateCommand(String,android.os.Bundle)void a
 toggleSoftInput(int,int)void a
InputMethodSubtype f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.InputMethodSubtype> sf
 new(int,int,String,String,String,boolean,boolean) -
 getNameResId()int -
 getIconResId()int -
 getLocale()String -
 getMode()String -
 getExtraValue()String -
 isAuxiliary()boolean -
 overridesImplicitlyEnabledSubtype()boolean -
 getDisplayName(android.content.Context,String,android.content.pm.ApplicationInfo)CharSequence -
 containsExtraValueKey(String)boolean -
 getExtraValueOf(String)String -
 hashCode()int -
 equals(Object)boolean -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
package android.view.textservice
SentenceSuggestionsInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.SentenceSuggestionsInfo> sf
 new(.SuggestionsInfo[],int[],int[]) -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 describeContents()int -
 getSuggestionsCount()int -
 getSuggestionsInfoAt(int).SuggestionsInfo -
 getOffsetAt(int)int -
 getLengthAt(int)int -
SpellCheckerInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.SpellCheckerInfo> sf
 getId()String -
 getComponent()android.content.ComponentName -
 getPackageName()String -
 writeToParcel(android.os.Parcel,int)void -
 loadLabel(android.content.pm.PackageManager)CharSequence -
 loadIcon(android.content.pm.PackageManager)android.graphics.drawable.Drawable -
 getServiceInfo()android.content.pm.ServiceInfo -
 getSettingsActivity()String -
 getSubtypeCount()int -
 getSubtypeAt(int).SpellCheckerSubtype -
 describeContents()int -
SpellCheckerSession - +SpellCheckerSessionListener
 SERVICE_META_DATA String sf
 isSessionDisconnected()boolean -
 getSpellChecker().SpellCheckerInfo -
 cancel()void -
 close()void -
 getSentenceSuggestions(.TextInfo[],int)void -
 getSuggestions(.TextInfo,int)void x
 getSuggestions(.TextInfo[],int,boolean)void x
 finalize()void o !Throwable
SpellCheckerSubtype f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.SpellCheckerSubtype> sf
 new(int,String,String) -
 getNameResId()int -
 getLocale()String -
 getExtraValue()String -
 containsExtraValueKey(String)boolean -
 getExtraValueOf(String)String -
 hashCode()int -
 equals(Object)boolean -
 getDisplayName(android.content.Context,String,android.content.pm.ApplicationInfo)CharSequence -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
SuggestionsInfo f :android.os.Parcelable
 RESULT_ATTR_IN_THE_DICTIONARY int sf
 RESULT_ATTR_LOOKS_LIKE_TYPO int sf
 RESULT_ATTR_HAS_RECOMMENDED_SUGGESTIONS int sf
 CREATOR android.os.Parcelable.Creator<.SuggestionsInfo> sf
 new(int,String[]) -
 new(int,String[],int,int) -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 setCookieAndSequence(int,int)void -
 getCookie()int -
 getSequence()int -
 getSuggestionsAttributes()int -
 getSuggestionsCount()int -
 getSuggestionAt(int)String -
 describeContents()int -
TextInfo f :android.os.Parcelable
 CREATOR android.os.Parcelable.Creator<.TextInfo> sf
 new(String) -
 new(String,int,int) -
 new(android.os.Parcel) -
 writeToParcel(android.os.Parcel,int)void -
 getText()String -
 getCookie()int -
 getSequence()int -
 describeContents()int -
package android.webkit
ConsoleMessage - +MessageLevel
 new(String,String,int,.ConsoleMessage.MessageLevel) -
 messageLevel().ConsoleMessage.MessageLevel -
 message()String -
 sourceId()String -
 lineNumber()int -
DownloadListener ai
 onDownloadStart(String,String,String,String,long)void a
GeolocationPermissions - +Callback
 getInstance().GeolocationPermissions s
 getOrigins(.ValueCallback<java.util.Set<String>>)void -
 getAllowed(String,.ValueCallback<Boolean>)void -
 clear(String)void -
 allow(String)void -
 clearAll()void -
GeolocationPermissions.Callback sai
 invoke(String,boolean,boolean)void a
HttpAuthHandler - :android.os.Handler
 useHttpAuthUsernamePassword()boolean -
 cancel()void -
 proceed(String,String)void -
JsPromptResult - :.JsResult
 confirm(String)void -
JsResult -
 cancel()void f
 confirm()void f
PluginStub ai
 getEmbeddedView(int,android.content.Context)android.view.View a
 getFullScreenView(int,android.content.Context)android.view.View a
SslErrorHandler - :android.os.Handler
 proceed()void -
 cancel()void -
ValueCallback ai <T=Object>
 onReceiveValue(<T>)void a
WebBackForwardList - :Cloneable,java.io.Serializable
 getCurrentItem().WebHistoryItem -
 getCurrentIndex()int -
 getItemAtIndex(int).WebHistoryItem -
 getSize()int -
 clone().WebBackForwardList o
WebChromeClient - +CustomViewCallback
 new() -
 onProgressChanged(.WebView,int)void -
 onReceivedTitle(.WebView,String)void -
 onReceivedIcon(.WebView,android.graphics.Bitmap)void -
 onReceivedTouchIconUrl(.WebView,String,boolean)void -
 onShowCustomView(android.view.View,.WebChromeClient.CustomViewCallback)void -
 onShowCustomView(android.view.View,int,.WebChromeClient.CustomViewCallback)void -
 onHideCustomView()void -
 onCreateWindow(.WebView,boolean,boolean,android.os.Message)boolean -
 onRequestFocus(.WebView)void -
 onCloseWindow(.WebView)void -
 onJsAlert(.WebView,String,String,.JsResult)boolean -
 onJsConfirm(.WebView,String,String,.JsResult)boolean -
 onJsPrompt(.WebView,String,String,String,.JsPromptResult)boolean -
 onJsBeforeUnload(.WebView,String,String,.JsResult)boolean -
 onExceededDatabaseQuota(String,String,long,long,long,.WebStorage.QuotaUpdater)void -
 onReachedMaxAppCacheSize(long,long,.WebStorage.QuotaUpdater)void -
 onGeolocationPermissionsShowPrompt(String,.GeolocationPermissions.Callback)void -
 onGeolocationPermissionsHidePrompt()void -
 onJsTimeout()boolean -
 onConsoleMessage(String,int,String)void x
 onConsoleMessage(.ConsoleMessage)boolean -
 getDefaultVideoPoster()android.graphics.Bitmap -
 getVideoLoadingProgressView()android.view.View -
 getVisitedHistory(.ValueCallback<String[]>)void -
WebChromeClient.CustomViewCallback sai
 onCustomViewHidden()void a
WebHistoryItem - :Cloneable
 finalize()void o !Throwable
 getId()int x
 getUrl()String -
 getOriginalUrl()String -
 getTitle()String -
 getFavicon()android.graphics.Bitmap -
 clone().WebHistoryItem o
WebIconDatabase - +IconListener
 open(String)void -
 close()void -
 removeAllIcons()void -
 requestIconForPageUrl(String,.WebIconDatabase.IconListener)void -
 retainIconForPageUrl(String)void -
 releaseIconForPageUrl(String)void -
 getInstance().WebIconDatabase s
WebIconDatabase.IconListener sai
 onReceivedIcon(String,android.graphics.Bitmap)void a
WebSettings a +LayoutAlgorithm,PluginState,RenderPriority,TextSize,ZoomDensity
 LOAD_DEFAULT int sf
 LOAD_NORMAL int sf
 LOAD_CACHE_ELSE_NETWORK int sf
 LOAD_NO_CACHE int sf
 LOAD_CACHE_ONLY int sf
 setNavDump(boolean)void x
 getNavDump()boolean x
 setSupportZoom(boolean)void -
 supportZoom()boolean -
 setBuiltInZoomControls(boolean)void -
 getBuiltInZoomControls()boolean -
 setDisplayZoomControls(boolean)void -
 getDisplayZoomControls()boolean -
 setAllowFileAccess(boolean)void -
 getAllowFileAccess()boolean -
 setAllowContentAccess(boolean)void -
 getAllowContentAccess()boolean -
 setLoadWithOverviewMode(boolean)void -
 getLoadWithOverviewMode()boolean -
 setEnableSmoothTransition(boolean)void -
 enableSmoothTransition()boolean -
 setUseWebViewBackgroundForOverscrollBackground(boolean)void x
 getUseWebViewBackgroundForOverscrollBackground()boolean x
 setSaveFormData(boolean)void -
 getSaveFormData()boolean -
 setSavePassword(boolean)void -
 getSavePassword()boolean -
 setTextZoom(int)void -
 getTextZoom()int -
 setTextSize(.WebSettings.TextSize)void x
 getTextSize().WebSettings.TextSize x
 setDefaultZoom(.WebSettings.ZoomDensity)void -
 getDefaultZoom().WebSettings.ZoomDensity -
 setLightTouchEnabled(boolean)void -
 getLightTouchEnabled()boolean -
 setUseDoubleTree(boolean)void x
 getUseDoubleTree()boolean x
 setUserAgent(int)void x
 getUserAgent()int x
 setUseWideViewPort(boolean)void -
 getUseWideViewPort()boolean -
 setSupportMultipleWindows(boolean)void -
 supportMultipleWindows()boolean -
 setLayoutAlgorithm(.WebSettings.LayoutAlgorithm)void -
 getLayoutAlgorithm().WebSettings.LayoutAlgorithm -
 setStandardFontFamily(String)void -
 getStandardFontFamily()String -
 setFixedFontFamily(String)void -
 getFixedFontFamily()String -
 setSansSerifFontFamily(String)void -
 getSansSerifFontFamily()String -
 setSerifFontFamily(String)void -
 getSerifFontFamily()String -
 setCursiveFontFamily(String)void -
 getCursiveFontFamily()String -
 setFantasyFontFamily(String)void -
 getFantasyFontFamily()String -
 setMinimumFontSize(int)void -
 getMinimumFontSize()int -
 setMinimumLogicalFontSize(int)void -
 getMinimumLogicalFontSize()int -
 setDefaultFontSize(int)void -
 getDefaultFontSize()int -
 setDefaultFixedFontSize(int)void -
 getDefaultFixedFontSize()int -
 setLoadsImagesAutomatically(boolean)void -
 getLoadsImagesAutomatically()boolean -
 setBlockNetworkImage(boolean)void -
 getBlockNetworkImage()boolean -
 setBlockNetworkLoads(boolean)void -
 getBlockNetworkLoads()boolean -
 setJavaScriptEnabled(boolean)void -
 setAllowUniversalAccessFromFileURLs(boolean)void a
 setAllowFileAccessFromFileURLs(boolean)void a
 setPluginsEnabled(boolean)void x
 setPluginState(.WebSettings.PluginState)void -
 setPluginsPath(String)void x
 setDatabasePath(String)void -
 setGeolocationDatabasePath(String)void -
 setAppCacheEnabled(boolean)void -
 setAppCachePath(String)void -
 setAppCacheMaxSize(long)void -
 setDatabaseEnabled(boolean)void -
 setDomStorageEnabled(boolean)void -
 getDomStorageEnabled()boolean -
 getDatabasePath()String -
 getDatabaseEnabled()boolean -
 setGeolocationEnabled(boolean)void -
 getJavaScriptEnabled()boolean -
 getAllowUniversalAccessFromFileURLs()boolean a
 getAllowFileAccessFromFileURLs()boolean a
 getPluginsEnabled()boolean x
 getPluginState().WebSettings.PluginState -
 getPluginsPath()String x
 setJavaScriptCanOpenWindowsAutomatically(boolean)void -
 getJavaScriptCanOpenWindowsAutomatically()boolean -
 setDefaultTextEncodingName(String)void -
 getDefaultTextEncodingName()String -
 setUserAgentString(String)void -
 getUserAgentString()String -
 setNeedInitialFocus(boolean)void -
 setRenderPriority(.WebSettings.RenderPriority)void -
 setCacheMode(int)void -
 getCacheMode()int -
WebStorage - +Origin,QuotaUpdater
 getOrigins(.ValueCallback<java.util.Map>)void -
 getUsageForOrigin(String,.ValueCallback<Long>)void -
 getQuotaForOrigin(String,.ValueCallback<Long>)void -
 setQuotaForOrigin(String,long)void -
 deleteOrigin(String)void -
 deleteAllData()void -
 getInstance().WebStorage s
WebStorage.QuotaUpdater sai
 updateQuota(long)void a
WebView - :android.widget.AbsoluteLayout,android.view.ViewTreeObserver.OnGlobalFocusChangeListener,android.view.ViewGroup.OnHierarchyChangeListener +FindListener,HitTestResult,PictureListener,WebViewTransport
 SCHEME_TEL String sf
 SCHEME_MAILTO String sf
 SCHEME_GEO String sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet,int,boolean) -
 setHorizontalScrollbarOverlay(boolean)void -
 setVerticalScrollbarOverlay(boolean)void -
 overlayHorizontalScrollbar()boolean -
 overlayVerticalScrollbar()boolean -
 getVisibleTitleHeight()int x
 getCertificate()android.net.http.SslCertificate -
 setCertificate(android.net.http.SslCertificate)void -
 savePassword(String,String,String)void -
 setHttpAuthUsernamePassword(String,String,String,String)void -
 getHttpAuthUsernamePassword(String,String)String[] -
 destroy()void -
 enablePlatformNotifications()void sx
 disablePlatformNotifications()void sx
 setNetworkAvailable(boolean)void -
 saveState(android.os.Bundle).WebBackForwardList -
 savePicture(android.os.Bundle,java.io.File)boolean x
 restorePicture(android.os.Bundle,java.io.File)boolean x
 restoreState(android.os.Bundle).WebBackForwardList -
 loadUrl(String,java.util.Map<String,String>)void -
 loadUrl(String)void -
 postUrl(String,byte[])void -
 loadData(String,String,String)void -
 loadDataWithBaseURL(String,String,String,String,String)void -
 saveWebArchive(String)void -
 saveWebArchive(String,boolean,.ValueCallback<String>)void -
 stopLoading()void -
 reload()void -
 canGoBack()boolean -
 goBack()void -
 canGoForward()boolean -
 goForward()void -
 canGoBackOrForward(int)boolean -
 goBackOrForward(int)void -
 isPrivateBrowsingEnabled()boolean -
 pageUp(boolean)boolean -
 pageDown(boolean)boolean -
 clearView()void -
 capturePicture()android.graphics.Picture -
 getScale()float -
 setInitialScale(int)void -
 invokeZoomPicker()void -
 getHitTestResult().WebView.HitTestResult -
 requestFocusNodeHref(android.os.Message)void -
 requestImageRef(android.os.Message)void -
 getUrl()String -
 getOriginalUrl()String -
 getTitle()String -
 getFavicon()android.graphics.Bitmap -
 getProgress()int -
 getContentHeight()int -
 pauseTimers()void -
 resumeTimers()void -
 onPause()void -
 onResume()void -
 freeMemory()void -
 clearCache(boolean)void -
 clearFormData()void -
 clearHistory()void -
 clearSslPreferences()void -
 copyBackForwardList().WebBackForwardList -
 setFindListener(.WebView.FindListener)void -
 findNext(boolean)void -
 findAll(String)int x
 findAllAsync(String)void -
 showFindDialog(String,boolean)boolean -
 findAddress(String)String s
 clearMatches()void -
 documentHasImages(android.os.Message)void -
 setWebViewClient(.WebViewClient)void -
 setDownloadListener(.DownloadListener)void -
 setWebChromeClient(.WebChromeClient)void -
 setPictureListener(.WebView.PictureListener)void x
 addJavascriptInterface(Object,String)void -
 removeJavascriptInterface(String)void -
 getSettings().WebSettings -
 emulateShiftHeld()void x
 onChildViewAdded(android.view.View,android.view.View)void x
 onChildViewRemoved(android.view.View,android.view.View)void x
 onGlobalFocusChanged(android.view.View,android.view.View)void x
 setMapTrackballToArrowKeys(boolean)void -
 flingScroll(int,int)void -
 canZoomIn()boolean -
 canZoomOut()boolean -
 zoomIn()boolean -
 zoomOut()boolean -
 debugDump()void x
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 setLayoutParams(android.view.ViewGroup.LayoutParams)void -
 setOverScrollMode(int)void -
 setScrollBarStyle(int)void -
 computeHorizontalScrollRange()int o
 computeHorizontalScrollOffset()int o
 computeVerticalScrollRange()int o
 computeVerticalScrollOffset()int o
 computeVerticalScrollExtent()int o
 computeScroll()void -
 onHoverEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 onTrackballEvent(android.view.MotionEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 shouldDelayChildPressedState()boolean x
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 performAccessibilityAction(int,android.os.Bundle)boolean -
 onOverScrolled(int,int,boolean,boolean)void o
 onWindowVisibilityChanged(int)void o
 onDraw(android.graphics.Canvas)void o
 performLongClick()boolean -
 onConfigurationChanged(android.content.res.Configuration)void o
 onCreateInputConnection(android.view.inputmethod.EditorInfo)android.view.inputmethod.InputConnection -
 onVisibilityChanged(android.view.View,int)void o
 onWindowFocusChanged(boolean)void -
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 onSizeChanged(int,int,int,int)void o
 onScrollChanged(int,int,int,int)void o
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 requestFocus(int,android.graphics.Rect)boolean -
 onMeasure(int,int)void ox
 requestChildRectangleOnScreen(android.view.View,android.graphics.Rect,boolean)boolean -
 setBackgroundColor(int)void -
 setLayerType(int,android.graphics.Paint)void -
WebView.FindListener sai
 onFindResultReceived(int,int,boolean)void a
WebView.HitTestResult s
 UNKNOWN_TYPE int sf
 ANCHOR_TYPE int sfx
 PHONE_TYPE int sf
 GEO_TYPE int sf
 EMAIL_TYPE int sf
 IMAGE_TYPE int sf
 IMAGE_ANCHOR_TYPE int sfx
 SRC_ANCHOR_TYPE int sf
 SRC_IMAGE_ANCHOR_TYPE int sf
 EDIT_TEXT_TYPE int sf
 getType()int -
 getExtra()String -
WebView.PictureListener saxi
 onNewPicture(.WebView,android.graphics.Picture)void ax
WebView.WebViewTransport -
 new() -
 setWebView(.WebView)void -
 getWebView().WebView -
WebViewClient -
 ERROR_UNKNOWN int sf
 ERROR_HOST_LOOKUP int sf
 ERROR_UNSUPPORTED_AUTH_SCHEME int sf
 ERROR_AUTHENTICATION int sf
 ERROR_PROXY_AUTHENTICATION int sf
 ERROR_CONNECT int sf
 ERROR_IO int sf
 ERROR_TIMEOUT int sf
 ERROR_REDIRECT_LOOP int sf
 ERROR_UNSUPPORTED_SCHEME int sf
 ERROR_FAILED_SSL_HANDSHAKE int sf
 ERROR_BAD_URL int sf
 ERROR_FILE int sf
 ERROR_FILE_NOT_FOUND int sf
 ERROR_TOO_MANY_REQUESTS int sf
 new() -
 shouldOverrideUrlLoading(.WebView,String)boolean -
 onPageStarted(.WebView,String,android.graphics.Bitmap)void -
 onPageFinished(.WebView,String)void -
 onLoadResource(.WebView,String)void -
 shouldInterceptRequest(.WebView,String).WebResourceResponse -
 onTooManyRedirects(.WebView,android.os.Message,android.os.Message)void x
 onReceivedError(.WebView,int,String,String)void -
 onFormResubmission(.WebView,android.os.Message,android.os.Message)void -
 doUpdateVisitedHistory(.WebView,String,boolean)void -
 onReceivedSslError(.WebView,.SslErrorHandler,android.net.http.SslError)void -
 onReceivedHttpAuthRequest(.WebView,.HttpAuthHandler,String,String)void -
 shouldOverrideKeyEvent(.WebView,android.view.KeyEvent)boolean -
 onUnhandledKeyEvent(.WebView,android.view.KeyEvent)void -
 onScaleChanged(.WebView,float,float)void -
 onReceivedLoginRequest(.WebView,String,String,String)void -
WebViewFragment - :android.app.Fragment
 new() -
 onCreateView(android.view.LayoutInflater,android.view.ViewGroup,android.os.Bundle)android.view.View -
 onPause()void -
 onResume()void -
 onDestroyView()void -
 onDestroy()void -
 getWebView().WebView -
package android.widget
AbsListView a :.AdapterView<.ListAdapter>,android.text.TextWatcher,android.view.ViewTreeObserver.OnGlobalLayoutListener,.Filter.FilterListener,android.view.ViewTreeObserver.OnTouchModeChangeListener +LayoutParams,MultiChoiceModeListener,OnScrollListener,RecyclerListener,SelectionBoundsAdjuster
 TRANSCRIPT_MODE_DISABLED int sf
 TRANSCRIPT_MODE_NORMAL int sf
 TRANSCRIPT_MODE_ALWAYS_SCROLL int sf
 CHOICE_MODE_NONE int sf
 CHOICE_MODE_SINGLE int sf
 CHOICE_MODE_MULTIPLE int sf
 CHOICE_MODE_MULTIPLE_MODAL int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setOverScrollMode(int)void -
 setAdapter(.ListAdapter)void -
 getCheckedItemCount()int -
 isItemChecked(int)boolean -
 getCheckedItemPosition()int -
 getCheckedItemPositions()android.util.SparseBooleanArray -
 getCheckedItemIds()long[] -
 clearChoices()void -
 setItemChecked(int,boolean)void -
 performItemClick(android.view.View,int,long)boolean -
 getChoiceMode()int -
 setChoiceMode(int)void -
 setMultiChoiceModeListener(.AbsListView.MultiChoiceModeListener)void -
 setFastScrollEnabled(boolean)void -
 setFastScrollAlwaysVisible(boolean)void -
 isFastScrollAlwaysVisible()boolean -
 getVerticalScrollbarWidth()int -
 isFastScrollEnabled()boolean -
 setVerticalScrollbarPosition(int)void -
 setSmoothScrollbarEnabled(boolean)void -
 isSmoothScrollbarEnabled()boolean -
 setOnScrollListener(.AbsListView.OnScrollListener)void -
 addFocusables(java.util.ArrayList<android.view.View>,int,int)void -
 focusSearch(int)android.view.View -
 focusSearch(android.view.View,int)android.view.View -
 sendAccessibilityEvent(int)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 performAccessibilityAction(int,android.os.Bundle)boolean -
 isScrollingCacheEnabled()boolean -
 setScrollingCacheEnabled(boolean)void -
 setTextFilterEnabled(boolean)void -
 isTextFilterEnabled()boolean -
 getFocusedRect(android.graphics.Rect)void -
 isStackFromBottom()boolean -
 setStackFromBottom(boolean)void -
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
 setFilterText(String)void -
 getTextFilter()CharSequence -
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 requestLayout()void -
 computeVerticalScrollExtent()int o
 computeVerticalScrollOffset()int o
 computeVerticalScrollRange()int o
 getTopFadingEdgeStrength()float o
 getBottomFadingEdgeStrength()float o
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 layoutChildren()void o
 getSelectedView()android.view.View -
 getListPaddingTop()int -
 getListPaddingBottom()int -
 getListPaddingLeft()int -
 getListPaddingRight()int -
 dispatchDraw(android.graphics.Canvas)void o
 isPaddingOffsetRequired()boolean o
 getLeftPaddingOffset()int o
 getTopPaddingOffset()int o
 getRightPaddingOffset()int o
 getBottomPaddingOffset()int o
 onSizeChanged(int,int,int,int)void o
 setDrawSelectorOnTop(boolean)void -
 setSelector(int)void -
 setSelector(android.graphics.drawable.Drawable)void -
 getSelector()android.graphics.drawable.Drawable -
 setScrollIndicators(android.view.View,android.view.View)void -
 drawableStateChanged()void o
 onCreateDrawableState(int)int[] o
 verifyDrawable(android.graphics.drawable.Drawable)boolean -
 jumpDrawablesToCurrentState()void -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onWindowFocusChanged(boolean)void -
 getContextMenuInfo()android.view.ContextMenu.ContextMenuInfo o
 showContextMenuForChild(android.view.View)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 dispatchSetPressed(boolean)void o
 pointToPosition(int,int)int -
 pointToRowId(int,int)long -
 onTouchModeChanged(boolean)void -
 onTouchEvent(android.view.MotionEvent)boolean -
 onOverScrolled(int,int,boolean,boolean)void o
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 draw(android.graphics.Canvas)void -
 requestDisallowInterceptTouchEvent(boolean)void -
 onInterceptTouchEvent(android.view.MotionEvent)boolean -
 addTouchables(java.util.ArrayList<android.view.View>)void -
 setFriction(float)void -
 setVelocityScale(float)void -
 smoothScrollToPosition(int)void -
 smoothScrollToPositionFromTop(int,int,int)void -
 smoothScrollToPositionFromTop(int,int)void -
 smoothScrollToPosition(int,int)void -
 smoothScrollBy(int,int)void -
 invalidateViews()void -
 handleDataChanged()void o
 onDisplayHint(int)void o
 isInFilterMode()boolean o
 onCreateInputConnection(android.view.inputmethod.EditorInfo)android.view.inputmethod.InputConnection -
 checkInputConnectionProxy(android.view.View)boolean -
 clearTextFilter()void -
 hasTextFilter()boolean -
 onGlobalLayout()void -
 beforeTextChanged(CharSequence,int,int,int)void -
 onTextChanged(CharSequence,int,int,int)void -
 afterTextChanged(android.text.Editable)void -
 onFilterComplete(int)void -
 generateDefaultLayoutParams()android.view.ViewGroup.LayoutParams o
 generateLayoutParams(android.view.ViewGroup.LayoutParams)android.view.ViewGroup.LayoutParams o
 generateLayoutParams(android.util.AttributeSet).AbsListView.LayoutParams -
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 setTranscriptMode(int)void -
 getTranscriptMode()int -
 getSolidColor()int -
 setCacheColorHint(int)void -
 getCacheColorHint()int -
 reclaimViews(java.util.List<android.view.View>)void -
 setRemoteViewsAdapter(android.content.Intent)void -
 deferNotifyDataSetChanged()void -
 onRemoteAdapterConnected()boolean -
 onRemoteAdapterDisconnected()void -
 setRecyclerListener(.AbsListView.RecyclerListener)void -
AbsListView.LayoutParams s :android.view.ViewGroup.LayoutParams
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,int) -
 new(android.view.ViewGroup.LayoutParams) -
AbsListView.MultiChoiceModeListener sai :android.view.ActionMode.Callback
 onItemCheckedStateChanged(android.view.ActionMode,int,long,boolean)void a
AbsListView.OnScrollListener sai
 SCROLL_STATE_IDLE int sf
 SCROLL_STATE_TOUCH_SCROLL int sf
 SCROLL_STATE_FLING int sf
 onScrollStateChanged(.AbsListView,int)void a
 onScroll(.AbsListView,int,int,int)void a
AbsListView.RecyclerListener sai
 onMovedToScrapHeap(android.view.View)void a
AbsSeekBar a :.ProgressBar
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setThumb(android.graphics.drawable.Drawable)void -
 getThumb()android.graphics.drawable.Drawable -
 getThumbOffset()int -
 setThumbOffset(int)void -
 setKeyProgressIncrement(int)void -
 getKeyProgressIncrement()int -
 setMax(int)void -
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 drawableStateChanged()void o
 onSizeChanged(int,int,int,int)void o
 onDraw(android.graphics.Canvas)void o
 onMeasure(int,int)void o
 onTouchEvent(android.view.MotionEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 performAccessibilityAction(int,android.os.Bundle)boolean -
AbsSpinner a :.AdapterView<.SpinnerAdapter>
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setAdapter(.SpinnerAdapter)void -
 onMeasure(int,int)void o
 generateDefaultLayoutParams()android.view.ViewGroup.LayoutParams o
 setSelection(int,boolean)void -
 setSelection(int)void -
 getSelectedView()android.view.View -
 requestLayout()void -
 getAdapter().SpinnerAdapter -
 getCount()int -
 pointToPosition(int,int)int -
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
AbsoluteLayout x :android.view.ViewGroup +LayoutParams
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onMeasure(int,int)void o
 generateDefaultLayoutParams()android.view.ViewGroup.LayoutParams o
 onLayout(boolean,int,int,int,int)void o
 generateLayoutParams(android.util.AttributeSet)android.view.ViewGroup.LayoutParams -
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateLayoutParams(android.view.ViewGroup.LayoutParams)android.view.ViewGroup.LayoutParams o
 shouldDelayChildPressedState()boolean -
Adapter ai
 IGNORE_ITEM_VIEW_TYPE int sf
 NO_SELECTION int sf
 registerDataSetObserver(android.database.DataSetObserver)void a
 unregisterDataSetObserver(android.database.DataSetObserver)void a
 getCount()int a
 getItem(int)Object a
 getItemId(int)long a
 hasStableIds()boolean a
 getView(int,android.view.View,android.view.ViewGroup)android.view.View a
 getItemViewType(int)int a
 getViewTypeCount()int a
 isEmpty()boolean a
AdapterView a <T=.Adapter> :android.view.ViewGroup +AdapterContextMenuInfo,OnItemClickListener,OnItemLongClickListener,OnItemSelectedListener
 ITEM_VIEW_TYPE_IGNORE int sf
 ITEM_VIEW_TYPE_HEADER_OR_FOOTER int sf
 INVALID_POSITION int sf
 INVALID_ROW_ID long sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setOnItemClickListener(.AdapterView.OnItemClickListener)void -
 getOnItemClickListener().AdapterView.OnItemClickListener f
 performItemClick(android.view.View,int,long)boolean -
 setOnItemLongClickListener(.AdapterView.OnItemLongClickListener)void -
 getOnItemLongClickListener().AdapterView.OnItemLongClickListener f
 setOnItemSelectedListener(.AdapterView.OnItemSelectedListener)void -
 getOnItemSelectedListener().AdapterView.OnItemSelectedListener f
 getAdapter()<T> a
 setAdapter(<T>)void a
 addView(android.view.View)void -
 addView(android.view.View,int)void -
 addView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 removeView(android.view.View)void -
 removeViewAt(int)void -
 removeAllViews()void -
 onLayout(boolean,int,int,int,int)void o
 getSelectedItemPosition()int -
 getSelectedItemId()long -
 getSelectedView()android.view.View a
 getSelectedItem()Object -
 getCount()int -
 getPositionForView(android.view.View)int -
 getFirstVisiblePosition()int -
 getLastVisiblePosition()int -
 setSelection(int)void a
 setEmptyView(android.view.View)void -
 getEmptyView()android.view.View -
 setFocusable(boolean)void -
 setFocusableInTouchMode(boolean)void -
 getItemAtPosition(int)Object -
 getItemIdAtPosition(int)long -
 setOnClickListener(android.view.View.OnClickListener)void -
 dispatchSaveInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 dispatchRestoreInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 onDetachedFromWindow()void o
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onRequestSendAccessibilityEvent(android.view.View,android.view.accessibility.AccessibilityEvent)boolean -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 canAnimate()boolean o
AdapterView.AdapterContextMenuInfo s :android.view.ContextMenu.ContextMenuInfo
 targetView android.view.View -
 position int -
 id long -
 new(android.view.View,int,long) -
AdapterView.OnItemClickListener sai
 onItemClick(.AdapterView<?>,android.view.View,int,long)void a
AdapterView.OnItemLongClickListener sai
 onItemLongClick(.AdapterView<?>,android.view.View,int,long)boolean a
AdapterView.OnItemSelectedListener sai
 onItemSelected(.AdapterView<?>,android.view.View,int,long)void a
 onNothingSelected(.AdapterView<?>)void a
AdapterViewAnimator a :.AdapterView<.Adapter>,.Advanceable
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setDisplayedChild(int)void -
 getDisplayedChild()int -
 showNext()void -
 showPrevious()void -
 onTouchEvent(android.view.MotionEvent)boolean -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
 getCurrentView()android.view.View -
 getInAnimation()android.animation.ObjectAnimator -
 setInAnimation(android.animation.ObjectAnimator)void -
 getOutAnimation()android.animation.ObjectAnimator -
 setOutAnimation(android.animation.ObjectAnimator)void -
 setInAnimation(android.content.Context,int)void -
 setOutAnimation(android.content.Context,int)void -
 setAnimateFirstView(boolean)void -
 getBaseline()int -
 getAdapter().Adapter -
 setAdapter(.Adapter)void -
 setRemoteViewsAdapter(android.content.Intent)void -
 setSelection(int)void -
 getSelectedView()android.view.View -
 deferNotifyDataSetChanged()void -
 onRemoteAdapterConnected()boolean -
 onRemoteAdapterDisconnected()void -
 advance()void -
 fyiWillBeAdvancedByHostKThx()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
AdapterViewFlipper - :.AdapterViewAnimator
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onWindowVisibilityChanged(int)void o
 setAdapter(.Adapter)void -
 getFlipInterval()int -
 setFlipInterval(int)void -
 startFlipping()void -
 stopFlipping()void -
 showNext()void -
 showPrevious()void -
 isFlipping()boolean -
 setAutoStart(boolean)void -
 isAutoStart()boolean -
 fyiWillBeAdvancedByHostKThx()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
Advanceable ai
 advance()void a
 fyiWillBeAdvancedByHostKThx()void a
AnalogClock - :android.view.View
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onMeasure(int,int)void o
 onSizeChanged(int,int,int,int)void o
 onDraw(android.graphics.Canvas)void o
ArrayAdapter - <T=Object> :.BaseAdapter,.Filterable
 new(android.content.Context,int) -
 new(android.content.Context,int,int) -
 new(android.content.Context,int,<T>[]) -
 new(android.content.Context,int,int,<T>[]) -
 new(android.content.Context,int,java.util.List<<T>>) -
 new(android.content.Context,int,int,java.util.List<<T>>) -
 add(<T>)void -
 addAll(java.util.Collection<<T>>)void -
 addAll(<T>[])void v
 insert(<T>,int)void -
 remove(<T>)void -
 clear()void -
 sort(java.util.Comparator<<T>>)void -
 notifyDataSetChanged()void -
 setNotifyOnChange(boolean)void -
 getContext()android.content.Context -
 getCount()int -
 getItem(int)<T> -
 getPosition(<T>)int -
 getItemId(int)long -
 getView(int,android.view.View,android.view.ViewGroup)android.view.View -
 setDropDownViewResource(int)void -
 getDropDownView(int,android.view.View,android.view.ViewGroup)android.view.View -
 createFromResource(android.content.Context,int,int).ArrayAdapter<CharSequence> s
 getFilter().Filter -
AutoCompleteTextView - :.EditText,.Filter.FilterListener +Validator
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setOnClickListener(android.view.View.OnClickListener)void -
 setCompletionHint(CharSequence)void -
 getCompletionHint()CharSequence -
 getDropDownWidth()int -
 setDropDownWidth(int)void -
 getDropDownHeight()int -
 setDropDownHeight(int)void -
 getDropDownAnchor()int -
 setDropDownAnchor(int)void -
 getDropDownBackground()android.graphics.drawable.Drawable -
 setDropDownBackgroundDrawable(android.graphics.drawable.Drawable)void -
 setDropDownBackgroundResource(int)void -
 setDropDownVerticalOffset(int)void -
 getDropDownVerticalOffset()int -
 setDropDownHorizontalOffset(int)void -
 getDropDownHorizontalOffset()int -
 getThreshold()int -
 setThreshold(int)void -
 setOnItemClickListener(.AdapterView.OnItemClickListener)void -
 setOnItemSelectedListener(.AdapterView.OnItemSelectedListener)void -
 getItemClickListener().AdapterView.OnItemClickListener x
 getItemSelectedListener().AdapterView.OnItemSelectedListener x
 getOnItemClickListener().AdapterView.OnItemClickListener -
 getOnItemSelectedListener().AdapterView.OnItemSelectedListener -
 getAdapter().ListAdapter -
 setAdapter(<T>)void - <T=.ListAdapter>
 onKeyPreIme(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 enoughToFilter()boolean -
 isPopupShowing()boolean -
 convertSelectionToString(Object)CharSequence o
 clearListSelection()void -
 setListSelection(int)void -
 getListSelection()int -
 performFiltering(CharSequence,int)void o
 performCompletion()void -
 onCommitCompletion(android.view.inputmethod.CompletionInfo)void -
 isPerformingCompletion()boolean -
 replaceText(CharSequence)void o
 onFilterComplete(int)void -
 onWindowFocusChanged(boolean)void -
 onDisplayHint(int)void o
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 dismissDropDown()void -
 setFrame(int,int,int,int)boolean o
 showDropDown()void -
 setValidator(.AutoCompleteTextView.Validator)void -
 getValidator().AutoCompleteTextView.Validator -
 performValidation()void -
 getFilter().Filter o
AutoCompleteTextView.Validator sai
 isValid(CharSequence)boolean a
 fixText(CharSequence)CharSequence a
BaseAdapter a :.ListAdapter,.SpinnerAdapter
 new() -
 hasStableIds()boolean -
 registerDataSetObserver(android.database.DataSetObserver)void -
 unregisterDataSetObserver(android.database.DataSetObserver)void -
 notifyDataSetChanged()void -
 notifyDataSetInvalidated()void -
 areAllItemsEnabled()boolean -
 isEnabled(int)boolean -
 getDropDownView(int,android.view.View,android.view.ViewGroup)android.view.View -
 getItemViewType(int)int -
 getViewTypeCount()int -
 isEmpty()boolean -
BaseExpandableListAdapter a :.ExpandableListAdapter,.HeterogeneousExpandableList
 new() -
 registerDataSetObserver(android.database.DataSetObserver)void -
 unregisterDataSetObserver(android.database.DataSetObserver)void -
 notifyDataSetInvalidated()void -
 notifyDataSetChanged()void -
 areAllItemsEnabled()boolean -
 onGroupCollapsed(int)void -
 onGroupExpanded(int)void -
 getCombinedChildId(long,long)long -
 getCombinedGroupId(long)long -
 isEmpty()boolean -
 getChildType(int,int)int -
 getChildTypeCount()int -
 getGroupType(int)int -
 getGroupTypeCount()int -
Button - :.TextView
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
CalendarView - :.FrameLayout +OnDateChangeListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setShownWeekCount(int)void -
 getShownWeekCount()int -
 setSelectedWeekBackgroundColor(int)void -
 getSelectedWeekBackgroundColor()int -
 setFocusedMonthDateColor(int)void -
 getFocusedMonthDateColor()int -
 setUnfocusedMonthDateColor(int)void -
 getUnfocusedMonthDateColor()int -
 setWeekNumberColor(int)void -
 getWeekNumberColor()int -
 setWeekSeparatorLineColor(int)void -
 getWeekSeparatorLineColor()int -
 setSelectedDateVerticalBar(int)void -
 setSelectedDateVerticalBar(android.graphics.drawable.Drawable)void -
 getSelectedDateVerticalBar()android.graphics.drawable.Drawable -
 setWeekDayTextAppearance(int)void -
 getWeekDayTextAppearance()int -
 setDateTextAppearance(int)void -
 getDateTextAppearance()int -
 setEnabled(boolean)void -
 isEnabled()boolean -
 onConfigurationChanged(android.content.res.Configuration)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 getMinDate()long -
 setMinDate(long)void -
 getMaxDate()long -
 setMaxDate(long)void -
 setShowWeekNumber(boolean)void -
 getShowWeekNumber()boolean -
 getFirstDayOfWeek()int -
 setFirstDayOfWeek(int)void -
 setOnDateChangeListener(.CalendarView.OnDateChangeListener)void -
 getDate()long -
 setDate(long)void -
 setDate(long,boolean,boolean)void -
CalendarView.OnDateChangeListener sai
 onSelectedDayChange(.CalendarView,int,int,int)void a
CheckBox - :.CompoundButton
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
Checkable ai
 setChecked(boolean)void a
 isChecked()boolean a
 toggle()void a
CheckedTextView - :.TextView,.Checkable
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 toggle()void -
 isChecked()boolean -
 setChecked(boolean)void -
 setCheckMarkDrawable(int)void -
 setCheckMarkDrawable(android.graphics.drawable.Drawable)void -
 getCheckMarkDrawable()android.graphics.drawable.Drawable -
 onPaddingChanged(int)void -
 setPadding(int,int,int,int)void -
 setPaddingRelative(int,int,int,int)void -
 onDraw(android.graphics.Canvas)void o
 onCreateDrawableState(int)int[] o
 drawableStateChanged()void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
Chronometer - :.TextView +OnChronometerTickListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setBase(long)void -
 getBase()long -
 setFormat(String)void -
 getFormat()String -
 setOnChronometerTickListener(.Chronometer.OnChronometerTickListener)void -
 getOnChronometerTickListener().Chronometer.OnChronometerTickListener -
 start()void -
 stop()void -
 onDetachedFromWindow()void o
 onWindowVisibilityChanged(int)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
Chronometer.OnChronometerTickListener sai
 onChronometerTick(.Chronometer)void a
CompoundButton a :.Button,.Checkable +OnCheckedChangeListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 toggle()void -
 performClick()boolean -
 isChecked()boolean -
 setChecked(boolean)void -
 setOnCheckedChangeListener(.CompoundButton.OnCheckedChangeListener)void -
 setButtonDrawable(int)void -
 setButtonDrawable(android.graphics.drawable.Drawable)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 onDraw(android.graphics.Canvas)void o
 onCreateDrawableState(int)int[] o
 drawableStateChanged()void o
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
CompoundButton.OnCheckedChangeListener sai
 onCheckedChanged(.CompoundButton,boolean)void a
CursorAdapter a :.BaseAdapter,.Filterable
 FLAG_AUTO_REQUERY int sfx
 FLAG_REGISTER_CONTENT_OBSERVER int sf
 new(android.content.Context,android.database.Cursor) x
 new(android.content.Context,android.database.Cursor,boolean) -
 new(android.content.Context,android.database.Cursor,int) -
 init(android.content.Context,android.database.Cursor,boolean)void ox
 getCursor()android.database.Cursor -
 getCount()int -
 getItem(int)Object -
 getItemId(int)long -
 hasStableIds()boolean -
 getView(int,android.view.View,android.view.ViewGroup)android.view.View -
 getDropDownView(int,android.view.View,android.view.ViewGroup)android.view.View -
 newView(android.content.Context,android.database.Cursor,android.view.ViewGroup)android.view.View a
 newDropDownView(android.content.Context,android.database.Cursor,android.view.ViewGroup)android.view.View -
 bindView(android.view.View,android.content.Context,android.database.Cursor)void a
 changeCursor(android.database.Cursor)void -
 swapCursor(android.database.Cursor)android.database.Cursor -
 convertToString(android.database.Cursor)CharSequence -
 runQueryOnBackgroundThread(CharSequence)android.database.Cursor -
 getFilter().Filter -
 getFilterQueryProvider().FilterQueryProvider -
 setFilterQueryProvider(.FilterQueryProvider)void -
 onContentChanged()void o
CursorTreeAdapter a :.BaseExpandableListAdapter,.Filterable
 new(android.database.Cursor,android.content.Context) -
 new(android.database.Cursor,android.content.Context,boolean) -
 getChildrenCursor(android.database.Cursor)android.database.Cursor oa
 setGroupCursor(android.database.Cursor)void -
 setChildrenCursor(int,android.database.Cursor)void -
 getChild(int,int)android.database.Cursor -
 getChildId(int,int)long -
 getChildrenCount(int)int -
 getGroup(int)android.database.Cursor -
 getGroupCount()int -
 getGroupId(int)long -
 getGroupView(int,boolean,android.view.View,android.view.ViewGroup)android.view.View -
 newGroupView(android.content.Context,android.database.Cursor,boolean,android.view.ViewGroup)android.view.View oa
 bindGroupView(android.view.View,android.content.Context,android.database.Cursor,boolean)void oa
 getChildView(int,int,boolean,android.view.View,android.view.ViewGroup)android.view.View -
 newChildView(android.content.Context,android.database.Cursor,boolean,android.view.ViewGroup)android.view.View oa
 bindChildView(android.view.View,android.content.Context,android.database.Cursor,boolean)void oa
 isChildSelectable(int,int)boolean -
 hasStableIds()boolean -
 notifyDataSetChanged()void -
 notifyDataSetChanged(boolean)void -
 notifyDataSetInvalidated()void -
 onGroupCollapsed(int)void -
 convertToString(android.database.Cursor)String -
 runQueryOnBackgroundThread(CharSequence)android.database.Cursor -
 getFilter().Filter -
 getFilterQueryProvider().FilterQueryProvider -
 setFilterQueryProvider(.FilterQueryProvider)void -
 changeCursor(android.database.Cursor)void -
 getCursor()android.database.Cursor -
DatePicker - :.FrameLayout +OnDateChangedListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getMinDate()long -
 setMinDate(long)void -
 getMaxDate()long -
 setMaxDate(long)void -
 setEnabled(boolean)void -
 isEnabled()boolean -
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 onConfigurationChanged(android.content.res.Configuration)void o
 getCalendarViewShown()boolean -
 getCalendarView().CalendarView -
 setCalendarViewShown(boolean)void -
 getSpinnersShown()boolean -
 setSpinnersShown(boolean)void -
 updateDate(int,int,int)void -
 dispatchRestoreInstanceState(android.util.SparseArray<android.os.Parcelable>)void o
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
 init(int,int,int,.DatePicker.OnDateChangedListener)void -
 getYear()int -
 getMonth()int -
 getDayOfMonth()int -
DatePicker.OnDateChangedListener sai
 onDateChanged(.DatePicker,int,int,int)void a
DialerFilter - :.RelativeLayout
 DIGITS_AND_LETTERS int sf
 DIGITS_AND_LETTERS_NO_DIGITS int sf
 DIGITS_AND_LETTERS_NO_LETTERS int sf
 DIGITS_ONLY int sf
 LETTERS_ONLY int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 onFinishInflate()void o
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 isQwertyKeyboard()boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 getMode()int -
 setMode(int)void -
 getLetters()CharSequence -
 getDigits()CharSequence -
 getFilterText()CharSequence -
 append(String)void -
 clearText()void -
 setLettersWatcher(android.text.TextWatcher)void -
 setDigitsWatcher(android.text.TextWatcher)void -
 setFilterWatcher(android.text.TextWatcher)void -
 removeFilterWatcher(android.text.TextWatcher)void -
 onModeChange(int,int)void o
DigitalClock - :.TextView
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
EditText - :.TextView
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getDefaultEditable()boolean o
 getDefaultMovementMethod()android.text.method.MovementMethod o
 getText()android.text.Editable -
 setText(CharSequence,.TextView.BufferType)void -
 setSelection(int,int)void -
 setSelection(int)void -
 selectAll()void -
 extendSelection(int)void -
 setEllipsize(android.text.TextUtils.TruncateAt)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ExpandableListAdapter ai
 registerDataSetObserver(android.database.DataSetObserver)void a
 unregisterDataSetObserver(android.database.DataSetObserver)void a
 getGroupCount()int a
 getChildrenCount(int)int a
 getGroup(int)Object a
 getChild(int,int)Object a
 getGroupId(int)long a
 getChildId(int,int)long a
 hasStableIds()boolean a
 getGroupView(int,boolean,android.view.View,android.view.ViewGroup)android.view.View a
 getChildView(int,int,boolean,android.view.View,android.view.ViewGroup)android.view.View a
 isChildSelectable(int,int)boolean a
 areAllItemsEnabled()boolean a
 isEmpty()boolean a
 onGroupExpanded(int)void a
 onGroupCollapsed(int)void a
 getCombinedChildId(long,long)long a
 getCombinedGroupId(long)long a
ExpandableListView - :.ListView +ExpandableListContextMenuInfo,OnChildClickListener,OnGroupClickListener,OnGroupCollapseListener,OnGroupExpandListener
 PACKED_POSITION_TYPE_GROUP int sf
 PACKED_POSITION_TYPE_CHILD int sf
 PACKED_POSITION_TYPE_NULL int sf
 PACKED_POSITION_VALUE_NULL long sf
 CHILD_INDICATOR_INHERIT int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 dispatchDraw(android.graphics.Canvas)void o
 setChildDivider(android.graphics.drawable.Drawable)void -
 setAdapter(.ListAdapter)void -
 getAdapter().ListAdapter -
 setOnItemClickListener(.AdapterView.OnItemClickListener)void -
 setAdapter(.ExpandableListAdapter)void -
 getExpandableListAdapter().ExpandableListAdapter -
 performItemClick(android.view.View,int,long)boolean -
 expandGroup(int)boolean -
 expandGroup(int,boolean)boolean -
 collapseGroup(int)boolean -
 setOnGroupCollapseListener(.ExpandableListView.OnGroupCollapseListener)void -
 setOnGroupExpandListener(.ExpandableListView.OnGroupExpandListener)void -
 setOnGroupClickListener(.ExpandableListView.OnGroupClickListener)void -
 setOnChildClickListener(.ExpandableListView.OnChildClickListener)void -
 getExpandableListPosition(int)long -
 getFlatListPosition(long)int -
 getSelectedPosition()long -
 getSelectedId()long -
 setSelectedGroup(int)void -
 setSelectedChild(int,int,boolean)boolean -
 isGroupExpanded(int)boolean -
 getPackedPositionType(long)int s
 getPackedPositionGroup(long)int s
 getPackedPositionChild(long)int s
 getPackedPositionForChild(int,int)long s
 getPackedPositionForGroup(int)long s
 setChildIndicator(android.graphics.drawable.Drawable)void -
 setChildIndicatorBounds(int,int)void -
 setGroupIndicator(android.graphics.drawable.Drawable)void -
 setIndicatorBounds(int,int)void -
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ExpandableListView.ExpandableListContextMenuInfo s :android.view.ContextMenu.ContextMenuInfo
 targetView android.view.View -
 packedPosition long -
 id long -
 new(android.view.View,long,long) -
ExpandableListView.OnChildClickListener sai
 onChildClick(.ExpandableListView,android.view.View,int,int,long)boolean a
ExpandableListView.OnGroupClickListener sai
 onGroupClick(.ExpandableListView,android.view.View,int,long)boolean a
ExpandableListView.OnGroupCollapseListener sai
 onGroupCollapse(int)void a
ExpandableListView.OnGroupExpandListener sai
 onGroupExpand(int)void a
Filter a +FilterListener,FilterResults
 new() -
 filter(CharSequence)void f
 filter(CharSequence,.Filter.FilterListener)void f
 performFiltering(CharSequence).Filter.FilterResults oa
 publishResults(CharSequence,.Filter.FilterResults)void oa
 convertResultToString(Object)CharSequence -
Filter.FilterListener sai
 onFilterComplete(int)void a
Filter.FilterResults os
 values Object -
 count int -
 new() -
FilterQueryProvider ai
 runQuery(CharSequence)android.database.Cursor a
Filterable ai
 getFilter().Filter a
FrameLayout - :android.view.ViewGroup +LayoutParams
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getForegroundGravity()int -
 setForegroundGravity(int)void -
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 drawableStateChanged()void o
 generateDefaultLayoutParams().FrameLayout.LayoutParams o
 setForeground(android.graphics.drawable.Drawable)void -
 getForeground()android.graphics.drawable.Drawable -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 onSizeChanged(int,int,int,int)void o
 draw(android.graphics.Canvas)void -
 gatherTransparentRegion(android.graphics.Region)boolean -
 setMeasureAllChildren(boolean)void -
 getConsiderGoneChildrenWhenMeasuring()boolean x
 getMeasureAllChildren()boolean -
 generateLayoutParams(android.util.AttributeSet).FrameLayout.LayoutParams -
 shouldDelayChildPressedState()boolean -
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateLayoutParams(android.view.ViewGroup.LayoutParams)android.view.ViewGroup.LayoutParams o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
FrameLayout.LayoutParams s :android.view.ViewGroup.MarginLayoutParams
 gravity int -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,int) -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
Gallery x :.AbsSpinner,android.view.GestureDetector.OnGestureListener +LayoutParams
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setCallbackDuringFling(boolean)void -
 setAnimationDuration(int)void -
 setSpacing(int)void -
 setUnselectedAlpha(float)void -
 getChildStaticTransformation(android.view.View,android.view.animation.Transformation)boolean o
 computeHorizontalScrollExtent()int o
 computeHorizontalScrollOffset()int o
 computeHorizontalScrollRange()int o
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateLayoutParams(android.view.ViewGroup.LayoutParams)android.view.ViewGroup.LayoutParams o
 generateLayoutParams(android.util.AttributeSet)android.view.ViewGroup.LayoutParams -
 generateDefaultLayoutParams()android.view.ViewGroup.LayoutParams o
 onLayout(boolean,int,int,int,int)void o
 onTouchEvent(android.view.MotionEvent)boolean -
 onSingleTapUp(android.view.MotionEvent)boolean -
 onFling(android.view.MotionEvent,android.view.MotionEvent,float,float)boolean -
 onScroll(android.view.MotionEvent,android.view.MotionEvent,float,float)boolean -
 onDown(android.view.MotionEvent)boolean -
 onLongPress(android.view.MotionEvent)void -
 onShowPress(android.view.MotionEvent)void -
 dispatchSetSelected(boolean)void -
 dispatchSetPressed(boolean)void o
 getContextMenuInfo()android.view.ContextMenu.ContextMenuInfo o
 showContextMenuForChild(android.view.View)boolean -
 showContextMenu()boolean -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 setGravity(int)void -
 getChildDrawingOrder(int,int)int o
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 performAccessibilityAction(int,android.os.Bundle)boolean -
GridLayout - :android.view.ViewGroup +Alignment,LayoutParams,Spec
 HORIZONTAL int sf
 VERTICAL int sf
 UNDEFINED int sf
 ALIGN_BOUNDS int sf
 ALIGN_MARGINS int sf
 TOP .GridLayout.Alignment sf
 BOTTOM .GridLayout.Alignment sf
 START .GridLayout.Alignment sf
 END .GridLayout.Alignment sf
 LEFT .GridLayout.Alignment sf
 RIGHT .GridLayout.Alignment sf
 CENTER .GridLayout.Alignment sf
 BASELINE .GridLayout.Alignment sf
 FILL .GridLayout.Alignment sf
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 getOrientation()int -
 setOrientation(int)void -
 getRowCount()int -
 setRowCount(int)void -
 getColumnCount()int -
 setColumnCount(int)void -
 getUseDefaultMargins()boolean -
 setUseDefaultMargins(boolean)void -
 getAlignmentMode()int -
 setAlignmentMode(int)void -
 isRowOrderPreserved()boolean -
 setRowOrderPreserved(boolean)void -
 isColumnOrderPreserved()boolean -
 setColumnOrderPreserved(boolean)void -
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateDefaultLayoutParams().GridLayout.LayoutParams o
 generateLayoutParams(android.util.AttributeSet).GridLayout.LayoutParams -
 generateLayoutParams(android.view.ViewGroup.LayoutParams).GridLayout.LayoutParams o
 onMeasure(int,int)void o
 requestLayout()void -
 onLayout(boolean,int,int,int,int)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 spec(int,int,.GridLayout.Alignment).GridLayout.Spec s
 spec(int,.GridLayout.Alignment).GridLayout.Spec s
 spec(int,int).GridLayout.Spec s
 spec(int).GridLayout.Spec s
GridLayout.Alignment sa
GridLayout.LayoutParams s :android.view.ViewGroup.MarginLayoutParams
 rowSpec .GridLayout.Spec -
 columnSpec .GridLayout.Spec -
 new(.GridLayout.Spec,.GridLayout.Spec) -
 new() -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
 new(.GridLayout.LayoutParams) -
 new(android.content.Context,android.util.AttributeSet) -
 setGravity(int)void -
 setBaseAttributes(android.content.res.TypedArray,int,int)void o
 equals(Object)boolean -
 hashCode()int -
GridLayout.Spec s
 equals(Object)boolean -
 hashCode()int -
GridView - :.AbsListView
 NO_STRETCH int sf
 STRETCH_SPACING int sf
 STRETCH_COLUMN_WIDTH int sf
 STRETCH_SPACING_UNIFORM int sf
 AUTO_FIT int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getAdapter().ListAdapter -
 setRemoteViewsAdapter(android.content.Intent)void -
 setAdapter(.ListAdapter)void -
 smoothScrollToPosition(int)void -
 smoothScrollByOffset(int)void -
 onMeasure(int,int)void o
 attachLayoutAnimationParameters(android.view.View,android.view.ViewGroup.LayoutParams,int,int)void o
 layoutChildren()void o
 setSelection(int)void -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 setGravity(int)void -
 getGravity()int -
 setHorizontalSpacing(int)void -
 getHorizontalSpacing()int -
 getRequestedHorizontalSpacing()int -
 setVerticalSpacing(int)void -
 getVerticalSpacing()int -
 setStretchMode(int)void -
 getStretchMode()int -
 setColumnWidth(int)void -
 getColumnWidth()int -
 getRequestedColumnWidth()int -
 setNumColumns(int)void -
 getNumColumns()int -
 computeVerticalScrollExtent()int o
 computeVerticalScrollOffset()int o
 computeVerticalScrollRange()int o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
HeaderViewListAdapter - :.WrapperListAdapter,.Filterable
 new(java.util.ArrayList<.ListView.FixedViewInfo>,java.util.ArrayList<.ListView.FixedViewInfo>,.ListAdapter) -
 getHeadersCount()int -
 getFootersCount()int -
 isEmpty()boolean -
 removeHeader(android.view.View)boolean -
 removeFooter(android.view.View)boolean -
 getCount()int -
 areAllItemsEnabled()boolean -
 isEnabled(int)boolean -
 getItem(int)Object -
 getItemId(int)long -
 hasStableIds()boolean -
 getView(int,android.view.View,android.view.ViewGroup)android.view.View -
 getItemViewType(int)int -
 getViewTypeCount()int -
 registerDataSetObserver(android.database.DataSetObserver)void -
 unregisterDataSetObserver(android.database.DataSetObserver)void -
 getFilter().Filter -
 getWrappedAdapter().ListAdapter -
HeterogeneousExpandableList ai
 getGroupType(int)int a
 getChildType(int,int)int a
 getGroupTypeCount()int a
 getChildTypeCount()int a
HorizontalScrollView - :.FrameLayout
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getLeftFadingEdgeStrength()float o
 getRightFadingEdgeStrength()float o
 getMaxScrollAmount()int -
 addView(android.view.View)void -
 addView(android.view.View,int)void -
 addView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 isFillViewport()boolean -
 setFillViewport(boolean)void -
 isSmoothScrollingEnabled()boolean -
 setSmoothScrollingEnabled(boolean)void -
 onMeasure(int,int)void o
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 executeKeyEvent(android.view.KeyEvent)boolean -
 requestDisallowInterceptTouchEvent(boolean)void -
 onInterceptTouchEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 shouldDelayChildPressedState()boolean -
 onOverScrolled(int,int,boolean,boolean)void o
 performAccessibilityAction(int,android.os.Bundle)boolean -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 pageScroll(int)boolean -
 fullScroll(int)boolean -
 arrowScroll(int)boolean -
 smoothScrollBy(int,int)void f
 smoothScrollTo(int,int)void f
 computeHorizontalScrollRange()int o
 computeHorizontalScrollOffset()int o
 measureChild(android.view.View,int,int)void o
 measureChildWithMargins(android.view.View,int,int,int,int)void o
 computeScroll()void -
 computeScrollDeltaToGetChildRectOnScreen(android.graphics.Rect)int o
 requestChildFocus(android.view.View,android.view.View)void -
 onRequestFocusInDescendants(int,android.graphics.Rect)boolean o
 requestChildRectangleOnScreen(android.view.View,android.graphics.Rect,boolean)boolean -
 requestLayout()void -
 onLayout(boolean,int,int,int,int)void o
 onSizeChanged(int,int,int,int)void o
 fling(int)void -
 scrollTo(int,int)void -
 setOverScrollMode(int)void -
 draw(android.graphics.Canvas)void -
ImageButton - :.ImageView
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onSetAlpha(int)boolean o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ImageSwitcher - :.ViewSwitcher
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setImageResource(int)void -
 setImageURI(android.net.Uri)void -
 setImageDrawable(android.graphics.drawable.Drawable)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ImageView - :android.view.View +ScaleType
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 invalidateDrawable(android.graphics.drawable.Drawable)void -
 hasOverlappingRendering()boolean -
 onPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 getAdjustViewBounds()boolean -
 setAdjustViewBounds(boolean)void -
 getMaxWidth()int -
 setMaxWidth(int)void -
 getMaxHeight()int -
 setMaxHeight(int)void -
 getDrawable()android.graphics.drawable.Drawable -
 setImageResource(int)void -
 setImageURI(android.net.Uri)void -
 setImageDrawable(android.graphics.drawable.Drawable)void -
 setImageBitmap(android.graphics.Bitmap)void -
 setImageState(int[],boolean)void -
 setSelected(boolean)void -
 setImageLevel(int)void -
 setScaleType(.ImageView.ScaleType)void -
 getScaleType().ImageView.ScaleType -
 getImageMatrix()android.graphics.Matrix -
 setImageMatrix(android.graphics.Matrix)void -
 getCropToPadding()boolean -
 setCropToPadding(boolean)void -
 onCreateDrawableState(int)int[] -
 onMeasure(int,int)void o
 setFrame(int,int,int,int)boolean o
 drawableStateChanged()void o
 onDraw(android.graphics.Canvas)void o
 getBaseline()int -
 setBaseline(int)void -
 setBaselineAlignBottom(boolean)void -
 getBaselineAlignBottom()boolean -
 setColorFilter(int,android.graphics.PorterDuff.Mode)void f
 setColorFilter(int)void f
 clearColorFilter()void f
 getColorFilter()android.graphics.ColorFilter -
 setColorFilter(android.graphics.ColorFilter)void -
 getImageAlpha()int -
 setImageAlpha(int)void -
 setAlpha(int)void x
 setVisibility(int)void -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ImageView.ScaleType sfe :Enum<.ImageView.ScaleType>
 CENTER .ImageView.ScaleType sf
 CENTER_CROP .ImageView.ScaleType sf
 CENTER_INSIDE .ImageView.ScaleType sf
 FIT_CENTER .ImageView.ScaleType sf
 FIT_END .ImageView.ScaleType sf
 FIT_START .ImageView.ScaleType sf
 FIT_XY .ImageView.ScaleType sf
 MATRIX .ImageView.ScaleType sf
 values().ImageView.ScaleType[] s
 valueOf(String).ImageView.ScaleType s
LinearLayout - :android.view.ViewGroup +LayoutParams
 HORIZONTAL int sf
 VERTICAL int sf
 SHOW_DIVIDER_NONE int sf
 SHOW_DIVIDER_BEGINNING int sf
 SHOW_DIVIDER_MIDDLE int sf
 SHOW_DIVIDER_END int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setShowDividers(int)void -
 shouldDelayChildPressedState()boolean -
 getShowDividers()int -
 getDividerDrawable()android.graphics.drawable.Drawable -
 setDividerDrawable(android.graphics.drawable.Drawable)void -
 setDividerPadding(int)void -
 getDividerPadding()int -
 onDraw(android.graphics.Canvas)void o
 isBaselineAligned()boolean -
 setBaselineAligned(boolean)void -
 isMeasureWithLargestChildEnabled()boolean -
 setMeasureWithLargestChildEnabled(boolean)void -
 getBaseline()int -
 getBaselineAlignedChildIndex()int -
 setBaselineAlignedChildIndex(int)void -
 getWeightSum()float -
 setWeightSum(float)void -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 setOrientation(int)void -
 getOrientation()int -
 setGravity(int)void -
 setHorizontalGravity(int)void -
 setVerticalGravity(int)void -
 generateLayoutParams(android.util.AttributeSet).LinearLayout.LayoutParams -
 generateDefaultLayoutParams().LinearLayout.LayoutParams o
 generateLayoutParams(android.view.ViewGroup.LayoutParams).LinearLayout.LayoutParams o
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
LinearLayout.LayoutParams s :android.view.ViewGroup.MarginLayoutParams
 weight float -
 gravity int -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,float) -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
 debug(String)String -
ListAdapter ai :.Adapter
 areAllItemsEnabled()boolean a
 isEnabled(int)boolean a
ListPopupWindow -
 POSITION_PROMPT_ABOVE int sf
 POSITION_PROMPT_BELOW int sf
 MATCH_PARENT int sf
 WRAP_CONTENT int sf
 INPUT_METHOD_FROM_FOCUSABLE int sf
 INPUT_METHOD_NEEDED int sf
 INPUT_METHOD_NOT_NEEDED int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet,int,int) -
 setAdapter(.ListAdapter)void -
 setPromptPosition(int)void -
 getPromptPosition()int -
 setModal(boolean)void -
 isModal()boolean -
 setSoftInputMode(int)void -
 getSoftInputMode()int -
 setListSelector(android.graphics.drawable.Drawable)void -
 getBackground()android.graphics.drawable.Drawable -
 setBackgroundDrawable(android.graphics.drawable.Drawable)void -
 setAnimationStyle(int)void -
 getAnimationStyle()int -
 getAnchorView()android.view.View -
 setAnchorView(android.view.View)void -
 getHorizontalOffset()int -
 setHorizontalOffset(int)void -
 getVerticalOffset()int -
 setVerticalOffset(int)void -
 getWidth()int -
 setWidth(int)void -
 setContentWidth(int)void -
 getHeight()int -
 setHeight(int)void -
 setOnItemClickListener(.AdapterView.OnItemClickListener)void -
 setOnItemSelectedListener(.AdapterView.OnItemSelectedListener)void -
 setPromptView(android.view.View)void -
 postShow()void -
 show()void -
 dismiss()void -
 setOnDismissListener(.PopupWindow.OnDismissListener)void -
 setInputMethodMode(int)void -
 getInputMethodMode()int -
 setSelection(int)void -
 clearListSelection()void -
 isShowing()boolean -
 isInputMethodNotNeeded()boolean -
 performItemClick(int)boolean -
 getSelectedItem()Object -
 getSelectedItemPosition()int -
 getSelectedItemId()long -
 getSelectedView()android.view.View -
 getListView().ListView -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onKeyPreIme(int,android.view.KeyEvent)boolean -
ListView - :.AbsListView +FixedViewInfo
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 getMaxScrollAmount()int -
 addHeaderView(android.view.View,Object,boolean)void -
 addHeaderView(android.view.View)void -
 getHeaderViewsCount()int -
 removeHeaderView(android.view.View)boolean -
 addFooterView(android.view.View,Object,boolean)void -
 addFooterView(android.view.View)void -
 getFooterViewsCount()int -
 removeFooterView(android.view.View)boolean -
 getAdapter().ListAdapter -
 setRemoteViewsAdapter(android.content.Intent)void -
 setAdapter(.ListAdapter)void -
 requestChildRectangleOnScreen(android.view.View,android.graphics.Rect,boolean)boolean -
 smoothScrollToPosition(int)void -
 smoothScrollByOffset(int)void -
 onSizeChanged(int,int,int,int)void o
 onMeasure(int,int)void o
 layoutChildren()void o
 canAnimate()boolean o
 setSelection(int)void -
 setSelectionFromTop(int,int)void -
 setSelectionAfterHeaderView()void -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 setItemsCanFocus(boolean)void -
 getItemsCanFocus()boolean -
 isOpaque()boolean -
 setCacheColorHint(int)void -
 dispatchDraw(android.graphics.Canvas)void o
 drawChild(android.graphics.Canvas,android.view.View,long)boolean o
 getDivider()android.graphics.drawable.Drawable -
 setDivider(android.graphics.drawable.Drawable)void -
 getDividerHeight()int -
 setDividerHeight(int)void -
 setHeaderDividersEnabled(boolean)void -
 setFooterDividersEnabled(boolean)void -
 setOverscrollHeader(android.graphics.drawable.Drawable)void -
 getOverscrollHeader()android.graphics.drawable.Drawable -
 setOverscrollFooter(android.graphics.drawable.Drawable)void -
 getOverscrollFooter()android.graphics.drawable.Drawable -
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 onFinishInflate()void o
 findViewTraversal(int)android.view.View o
 findViewWithTagTraversal(Object)android.view.View o
 getCheckItemIds()long[] x
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ListView.FixedViewInfo -
 view android.view.View -
 data Object -
 isSelectable boolean -
 new() -
MediaController - :.FrameLayout +MediaPlayerControl
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,boolean) -
 new(android.content.Context) -
 onFinishInflate()void -
 setMediaPlayer(.MediaController.MediaPlayerControl)void -
 setAnchorView(android.view.View)void -
 show()void -
 show(int)void -
 isShowing()boolean -
 hide()void -
 onTouchEvent(android.view.MotionEvent)boolean -
 onTrackballEvent(android.view.MotionEvent)boolean -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 setEnabled(boolean)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 setPrevNextListeners(android.view.View.OnClickListener,android.view.View.OnClickListener)void -
MediaController.MediaPlayerControl sai
 start()void a
 pause()void a
 getDuration()int a
 getCurrentPosition()int a
 seekTo(int)void a
 isPlaying()boolean a
 getBufferPercentage()int a
 canPause()boolean a
 canSeekBackward()boolean a
 canSeekForward()boolean a
MultiAutoCompleteTextView - :.AutoCompleteTextView +CommaTokenizer,Tokenizer
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setTokenizer(.MultiAutoCompleteTextView.Tokenizer)void -
 performFiltering(CharSequence,int)void o
 enoughToFilter()boolean -
 performValidation()void -
 performFiltering(CharSequence,int,int,int)void o
 replaceText(CharSequence)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
MultiAutoCompleteTextView.Tokenizer sai
 findTokenStart(CharSequence,int)int a
 findTokenEnd(CharSequence,int)int a
 terminateToken(CharSequence)CharSequence a
NumberPicker - :.LinearLayout +Formatter,OnScrollListener,OnValueChangeListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onLayout(boolean,int,int,int,int)void o
 onMeasure(int,int)void o
 onInterceptTouchEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 dispatchTouchEvent(android.view.MotionEvent)boolean -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 dispatchTrackballEvent(android.view.MotionEvent)boolean -
 dispatchHoverEvent(android.view.MotionEvent)boolean o
 computeScroll()void -
 setEnabled(boolean)void -
 scrollBy(int,int)void -
 getSolidColor()int -
 setOnValueChangedListener(.NumberPicker.OnValueChangeListener)void -
 setOnScrollListener(.NumberPicker.OnScrollListener)void -
 setFormatter(.NumberPicker.Formatter)void -
 setValue(int)void -
 getWrapSelectorWheel()boolean -
 setWrapSelectorWheel(boolean)void -
 setOnLongPressUpdateInterval(long)void -
 getValue()int -
 getMinValue()int -
 setMinValue(int)void -
 getMaxValue()int -
 setMaxValue(int)void -
 getDisplayedValues()String[] -
 setDisplayedValues(String[])void -
 getTopFadingEdgeStrength()float o
 getBottomFadingEdgeStrength()float o
 onDetachedFromWindow()void o
 onDraw(android.graphics.Canvas)void o
 addFocusables(java.util.ArrayList<android.view.View>,int,int)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 getAccessibilityNodeProvider()android.view.accessibility.AccessibilityNodeProvider -
NumberPicker.Formatter sai
 format(int)String a
NumberPicker.OnScrollListener sai
 SCROLL_STATE_IDLE int sf
 SCROLL_STATE_TOUCH_SCROLL int sf
 SCROLL_STATE_FLING int sf
 onScrollStateChange(.NumberPicker,int)void a
NumberPicker.OnValueChangeListener sai
 onValueChange(.NumberPicker,int,int)void a
PopupWindow - +OnDismissListener
 INPUT_METHOD_FROM_FOCUSABLE int sf
 INPUT_METHOD_NEEDED int sf
 INPUT_METHOD_NOT_NEEDED int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet,int,int) -
 new() -
 new(android.view.View) -
 new(int,int) -
 new(android.view.View,int,int) -
 new(android.view.View,int,int,boolean) -
 getBackground()android.graphics.drawable.Drawable -
 setBackgroundDrawable(android.graphics.drawable.Drawable)void -
 getAnimationStyle()int -
 setIgnoreCheekPress()void -
 setAnimationStyle(int)void -
 getContentView()android.view.View -
 setContentView(android.view.View)void -
 setTouchInterceptor(android.view.View.OnTouchListener)void -
 isFocusable()boolean -
 setFocusable(boolean)void -
 getInputMethodMode()int -
 setInputMethodMode(int)void -
 setSoftInputMode(int)void -
 getSoftInputMode()int -
 isTouchable()boolean -
 setTouchable(boolean)void -
 isOutsideTouchable()boolean -
 setOutsideTouchable(boolean)void -
 isClippingEnabled()boolean -
 setClippingEnabled(boolean)void -
 isSplitTouchEnabled()boolean -
 setSplitTouchEnabled(boolean)void -
 setWindowLayoutMode(int,int)void -
 getHeight()int -
 setHeight(int)void -
 getWidth()int -
 setWidth(int)void -
 isShowing()boolean -
 showAtLocation(android.view.View,int,int,int)void -
 showAsDropDown(android.view.View)void -
 showAsDropDown(android.view.View,int,int)void -
 isAboveAnchor()boolean -
 getMaxAvailableHeight(android.view.View)int -
 getMaxAvailableHeight(android.view.View,int)int -
 dismiss()void -
 setOnDismissListener(.PopupWindow.OnDismissListener)void -
 update()void -
 update(int,int)void -
 update(int,int,int,int)void -
 update(int,int,int,int,boolean)void -
 update(android.view.View,int,int)void -
 update(android.view.View,int,int,int,int)void -
PopupWindow.OnDismissListener sai
 onDismiss()void a
ProgressBar - :android.view.View
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 isIndeterminate()boolean -
 setIndeterminate(boolean)void -
 getIndeterminateDrawable()android.graphics.drawable.Drawable -
 setIndeterminateDrawable(android.graphics.drawable.Drawable)void -
 getProgressDrawable()android.graphics.drawable.Drawable -
 setProgressDrawable(android.graphics.drawable.Drawable)void -
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 postInvalidate()void -
 setProgress(int)void -
 setSecondaryProgress(int)void -
 getProgress()int -
 getSecondaryProgress()int -
 getMax()int -
 setMax(int)void -
 incrementProgressBy(int)void f
 incrementSecondaryProgressBy(int)void f
 setInterpolator(android.content.Context,int)void -
 setInterpolator(android.view.animation.Interpolator)void -
 getInterpolator()android.view.animation.Interpolator -
 setVisibility(int)void -
 onVisibilityChanged(android.view.View,int)void o
 invalidateDrawable(android.graphics.drawable.Drawable)void -
 onSizeChanged(int,int,int,int)void o
 onDraw(android.graphics.Canvas)void o
 onMeasure(int,int)void o
 drawableStateChanged()void o
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
QuickContactBadge - :.ImageView,android.view.View.OnClickListener
 mExcludeMimes String[] o
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 drawableStateChanged()void o
 setMode(int)void -
 onDraw(android.graphics.Canvas)void o
 setImageToDefault()void -
 assignContactUri(android.net.Uri)void -
 assignContactFromEmail(String,boolean)void -
 assignContactFromPhone(String,boolean)void -
 onClick(android.view.View)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 setExcludeMimes(String[])void -
RadioButton - :.CompoundButton
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 toggle()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
RadioGroup - :.LinearLayout +LayoutParams,OnCheckedChangeListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setOnHierarchyChangeListener(android.view.ViewGroup.OnHierarchyChangeListener)void -
 onFinishInflate()void o
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 check(int)void -
 getCheckedRadioButtonId()int -
 clearCheck()void -
 setOnCheckedChangeListener(.RadioGroup.OnCheckedChangeListener)void -
 generateLayoutParams(android.util.AttributeSet).RadioGroup.LayoutParams -
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateDefaultLayoutParams().LinearLayout.LayoutParams o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
RadioGroup.LayoutParams s :.LinearLayout.LayoutParams
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,float) -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
 setBaseAttributes(android.content.res.TypedArray,int,int)void o
RadioGroup.OnCheckedChangeListener sai
 onCheckedChanged(.RadioGroup,int)void a
RatingBar - :.AbsSeekBar +OnRatingBarChangeListener
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 setOnRatingBarChangeListener(.RatingBar.OnRatingBarChangeListener)void -
 getOnRatingBarChangeListener().RatingBar.OnRatingBarChangeListener -
 setIsIndicator(boolean)void -
 isIndicator()boolean -
 setNumStars(int)void -
 getNumStars()int -
 setRating(float)void -
 getRating()float -
 setStepSize(float)void -
 getStepSize()float -
 onMeasure(int,int)void o
 setMax(int)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
RatingBar.OnRatingBarChangeListener sai
 onRatingChanged(.RatingBar,float,boolean)void a
RelativeLayout - :android.view.ViewGroup +LayoutParams
 TRUE int sf
 LEFT_OF int sf
 RIGHT_OF int sf
 ABOVE int sf
 BELOW int sf
 ALIGN_BASELINE int sf
 ALIGN_LEFT int sf
 ALIGN_TOP int sf
 ALIGN_RIGHT int sf
 ALIGN_BOTTOM int sf
 ALIGN_PARENT_LEFT int sf
 ALIGN_PARENT_TOP int sf
 ALIGN_PARENT_RIGHT int sf
 ALIGN_PARENT_BOTTOM int sf
 CENTER_IN_PARENT int sf
 CENTER_HORIZONTAL int sf
 CENTER_VERTICAL int sf
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 shouldDelayChildPressedState()boolean -
 setIgnoreGravity(int)void -
 getGravity()int -
 setGravity(int)void -
 setHorizontalGravity(int)void -
 setVerticalGravity(int)void -
 getBaseline()int -
 requestLayout()void -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 generateLayoutParams(android.util.AttributeSet).RelativeLayout.LayoutParams -
 generateDefaultLayoutParams()android.view.ViewGroup.LayoutParams o
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateLayoutParams(android.view.ViewGroup.LayoutParams)android.view.ViewGroup.LayoutParams o
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
RelativeLayout.LayoutParams s :android.view.ViewGroup.MarginLayoutParams
 alignWithParent boolean -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
 debug(String)String -
 addRule(int)void -
 addRule(int,int)void -
 getRules()int[] -
RemoteViews - :android.os.Parcelable,android.view.LayoutInflater.Filter +ActionException,RemoteView
 CREATOR android.os.Parcelable.Creator<.RemoteViews> sf
 new(String,int) -
 new(.RemoteViews,.RemoteViews) -
 new(android.os.Parcel) -
 clone().RemoteViews -
 getPackage()String -
 getLayoutId()int -
 addView(int,.RemoteViews)void -
 removeAllViews(int)void -
 showNext(int)void -
 showPrevious(int)void -
 setDisplayedChild(int,int)void -
 setViewVisibility(int,int)void -
 setTextViewText(int,CharSequence)void -
 setTextViewTextSize(int,int,float)void -
 setTextViewCompoundDrawables(int,int,int,int,int)void -
 setTextViewCompoundDrawablesRelative(int,int,int,int,int)void -
 setImageViewResource(int,int)void -
 setImageViewUri(int,android.net.Uri)void -
 setImageViewBitmap(int,android.graphics.Bitmap)void -
 setEmptyView(int,int)void -
 setChronometer(int,long,String,boolean)void -
 setProgressBar(int,int,int,boolean)void -
 setOnClickPendingIntent(int,android.app.PendingIntent)void -
 setPendingIntentTemplate(int,android.app.PendingIntent)void -
 setOnClickFillInIntent(int,android.content.Intent)void -
 setTextColor(int,int)void -
 setRemoteAdapter(int,int,android.content.Intent)void x
 setRemoteAdapter(int,android.content.Intent)void -
 setScrollPosition(int,int)void -
 setRelativeScrollPosition(int,int)void -
 setViewPadding(int,int,int,int,int)void -
 setBoolean(int,String,boolean)void -
 setByte(int,String,byte)void -
 setShort(int,String,short)void -
 setInt(int,String,int)void -
 setLong(int,String,long)void -
 setFloat(int,String,float)void -
 setDouble(int,String,double)void -
 setChar(int,String,char)void -
 setString(int,String,String)void -
 setCharSequence(int,String,CharSequence)void -
 setUri(int,String,android.net.Uri)void -
 setBitmap(int,String,android.graphics.Bitmap)void -
 setBundle(int,String,android.os.Bundle)void -
 setIntent(int,String,android.content.Intent)void -
 setContentDescription(int,CharSequence)void -
 apply(android.content.Context,android.view.ViewGroup)android.view.View -
 reapply(android.content.Context,android.view.View)void -
 onLoadClass(Class)boolean -
 describeContents()int -
 writeToParcel(android.os.Parcel,int)void -
RemoteViewsService a :android.app.Service +RemoteViewsFactory
 new() -
 onBind(android.content.Intent)android.os.IBinder -
 onGetViewFactory(android.content.Intent).RemoteViewsService.RemoteViewsFactory a
RemoteViewsService.RemoteViewsFactory sai
 onCreate()void a
 onDataSetChanged()void a
 onDestroy()void a
 getCount()int a
 getViewAt(int).RemoteViews a
 getLoadingView().RemoteViews a
 getViewTypeCount()int a
 getItemId(int)long a
 hasStableIds()boolean a
ResourceCursorAdapter a :.CursorAdapter
 new(android.content.Context,int,android.database.Cursor) x
 new(android.content.Context,int,android.database.Cursor,boolean) -
 new(android.content.Context,int,android.database.Cursor,int) -
 newView(android.content.Context,android.database.Cursor,android.view.ViewGroup)android.view.View -
 newDropDownView(android.content.Context,android.database.Cursor,android.view.ViewGroup)android.view.View -
 setViewResource(int)void -
 setDropDownViewResource(int)void -
ResourceCursorTreeAdapter a :.CursorTreeAdapter
 new(android.content.Context,android.database.Cursor,int,int,int,int) -
 new(android.content.Context,android.database.Cursor,int,int,int) -
 new(android.content.Context,android.database.Cursor,int,int) -
 newChildView(android.content.Context,android.database.Cursor,boolean,android.view.ViewGroup)android.view.View -
 newGroupView(android.content.Context,android.database.Cursor,boolean,android.view.ViewGroup)android.view.View -
ScrollView - :.FrameLayout
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 shouldDelayChildPressedState()boolean -
 getTopFadingEdgeStrength()float o
 getBottomFadingEdgeStrength()float o
 getMaxScrollAmount()int -
 addView(android.view.View)void -
 addView(android.view.View,int)void -
 addView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 isFillViewport()boolean -
 setFillViewport(boolean)void -
 isSmoothScrollingEnabled()boolean -
 setSmoothScrollingEnabled(boolean)void -
 onMeasure(int,int)void o
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 executeKeyEvent(android.view.KeyEvent)boolean -
 requestDisallowInterceptTouchEvent(boolean)void -
 onInterceptTouchEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 onOverScrolled(int,int,boolean,boolean)void o
 performAccessibilityAction(int,android.os.Bundle)boolean -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 pageScroll(int)boolean -
 fullScroll(int)boolean -
 arrowScroll(int)boolean -
 smoothScrollBy(int,int)void f
 smoothScrollTo(int,int)void f
 computeVerticalScrollRange()int o
 computeVerticalScrollOffset()int o
 measureChild(android.view.View,int,int)void o
 measureChildWithMargins(android.view.View,int,int,int,int)void o
 computeScroll()void -
 computeScrollDeltaToGetChildRectOnScreen(android.graphics.Rect)int o
 requestChildFocus(android.view.View,android.view.View)void -
 onRequestFocusInDescendants(int,android.graphics.Rect)boolean o
 requestChildRectangleOnScreen(android.view.View,android.graphics.Rect,boolean)boolean -
 requestLayout()void -
 onDetachedFromWindow()void o
 onLayout(boolean,int,int,int,int)void o
 onSizeChanged(int,int,int,int)void o
 fling(int)void -
 scrollTo(int,int)void -
 setOverScrollMode(int)void -
 draw(android.graphics.Canvas)void -
Scroller -
 new(android.content.Context) -
 new(android.content.Context,android.view.animation.Interpolator) -
 new(android.content.Context,android.view.animation.Interpolator,boolean) -
 setFriction(float)void f
 isFinished()boolean f
 forceFinished(boolean)void f
 getDuration()int f
 getCurrX()int f
 getCurrY()int f
 getCurrVelocity()float -
 getStartX()int f
 getStartY()int f
 getFinalX()int f
 getFinalY()int f
 computeScrollOffset()boolean -
 startScroll(int,int,int,int)void -
 startScroll(int,int,int,int,int)void -
 fling(int,int,int,int,int,int,int,int)void -
 abortAnimation()void -
 extendDuration(int)void -
 timePassed()int -
 setFinalX(int)void -
 setFinalY(int)void -
SearchView - :.LinearLayout,android.view.CollapsibleActionView +OnCloseListener,OnQueryTextListener,OnSuggestionListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setSearchableInfo(android.app.SearchableInfo)void -
 setImeOptions(int)void -
 getImeOptions()int -
 setInputType(int)void -
 getInputType()int -
 setOnQueryTextListener(.SearchView.OnQueryTextListener)void -
 setOnCloseListener(.SearchView.OnCloseListener)void -
 setOnQueryTextFocusChangeListener(android.view.View.OnFocusChangeListener)void -
 setOnSuggestionListener(.SearchView.OnSuggestionListener)void -
 setOnSearchClickListener(android.view.View.OnClickListener)void -
 getQuery()CharSequence -
 setQuery(CharSequence,boolean)void -
 setQueryHint(CharSequence)void -
 getQueryHint()CharSequence -
 setIconifiedByDefault(boolean)void -
 isIconfiedByDefault()boolean -
 setIconified(boolean)void -
 isIconified()boolean -
 setSubmitButtonEnabled(boolean)void -
 isSubmitButtonEnabled()boolean -
 setQueryRefinementEnabled(boolean)void -
 isQueryRefinementEnabled()boolean -
 setSuggestionsAdapter(.CursorAdapter)void -
 getSuggestionsAdapter().CursorAdapter -
 setMaxWidth(int)void -
 getMaxWidth()int -
 onMeasure(int,int)void o
 onDetachedFromWindow()void o
 onKeyDown(int,android.view.KeyEvent)boolean -
 onWindowFocusChanged(boolean)void -
 onActionViewCollapsed()void -
 onActionViewExpanded()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
SearchView.OnCloseListener sai
 onClose()boolean a
SearchView.OnQueryTextListener sai
 onQueryTextSubmit(String)boolean a
 onQueryTextChange(String)boolean a
SearchView.OnSuggestionListener sai
 onSuggestionSelect(int)boolean a
 onSuggestionClick(int)boolean a
SeekBar - :.AbsSeekBar +OnSeekBarChangeListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setOnSeekBarChangeListener(.SeekBar.OnSeekBarChangeListener)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
SeekBar.OnSeekBarChangeListener sai
 onProgressChanged(.SeekBar,int,boolean)void a
 onStartTrackingTouch(.SeekBar)void a
 onStopTrackingTouch(.SeekBar)void a
ShareActionProvider - :android.view.ActionProvider +OnShareTargetSelectedListener
 DEFAULT_SHARE_HISTORY_FILE_NAME String sf
 new(android.content.Context) -
 setOnShareTargetSelectedListener(.ShareActionProvider.OnShareTargetSelectedListener)void -
 onCreateActionView()android.view.View -
 hasSubMenu()boolean -
 onPrepareSubMenu(android.view.SubMenu)void -
 setShareHistoryFileName(String)void -
 setShareIntent(android.content.Intent)void -
ShareActionProvider.OnShareTargetSelectedListener sai
 onShareTargetSelected(.ShareActionProvider,android.content.Intent)boolean a
SimpleAdapter - :.BaseAdapter,.Filterable +ViewBinder
 new(android.content.Context,java.util.List<java.util.Map<String,?>>,int,String[],int[]) -
 getCount()int -
 getItem(int)Object -
 getItemId(int)long -
 getView(int,android.view.View,android.view.ViewGroup)android.view.View -
 setDropDownViewResource(int)void -
 getDropDownView(int,android.view.View,android.view.ViewGroup)android.view.View -
 getViewBinder().SimpleAdapter.ViewBinder -
 setViewBinder(.SimpleAdapter.ViewBinder)void -
 setViewImage(.ImageView,int)void -
 setViewImage(.ImageView,String)void -
 setViewText(.TextView,String)void -
 getFilter().Filter -
SimpleAdapter.ViewBinder sai
 setViewValue(android.view.View,Object,String)boolean a
SimpleExpandableListAdapter - :.BaseExpandableListAdapter
 new(android.content.Context,java.util.List<java.util.Map<String,?>>,int,String[],int[],java.util.List<java.util.List<java.util.Map<String,?>>>,int,String[],int[]) -
 new(android.content.Context,java.util.List<java.util.Map<String,?>>,int,int,String[],int[],java.util.List<java.util.List<java.util.Map<String,?>>>,int,String[],int[]) -
 new(android.content.Context,java.util.List<java.util.Map<String,?>>,int,int,String[],int[],java.util.List<java.util.List<java.util.Map<String,?>>>,int,int,String[],int[]) -
 getChild(int,int)Object -
 getChildId(int,int)long -
 getChildView(int,int,boolean,android.view.View,android.view.ViewGroup)android.view.View -
 newChildView(boolean,android.view.ViewGroup)android.view.View -
 getChildrenCount(int)int -
 getGroup(int)Object -
 getGroupCount()int -
 getGroupId(int)long -
 getGroupView(int,boolean,android.view.View,android.view.ViewGroup)android.view.View -
 newGroupView(boolean,android.view.ViewGroup)android.view.View -
 isChildSelectable(int,int)boolean -
 hasStableIds()boolean -
SlidingDrawer - :android.view.ViewGroup +OnDrawerCloseListener,OnDrawerOpenListener,OnDrawerScrollListener
 ORIENTATION_HORIZONTAL int sf
 ORIENTATION_VERTICAL int sf
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onFinishInflate()void o
 onMeasure(int,int)void o
 dispatchDraw(android.graphics.Canvas)void o
 onLayout(boolean,int,int,int,int)void o
 onInterceptTouchEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 toggle()void -
 animateToggle()void -
 open()void -
 close()void -
 animateClose()void -
 animateOpen()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 setOnDrawerOpenListener(.SlidingDrawer.OnDrawerOpenListener)void -
 setOnDrawerCloseListener(.SlidingDrawer.OnDrawerCloseListener)void -
 setOnDrawerScrollListener(.SlidingDrawer.OnDrawerScrollListener)void -
 getHandle()android.view.View -
 getContent()android.view.View -
 unlock()void -
 lock()void -
 isOpened()boolean -
 isMoving()boolean -
SlidingDrawer.OnDrawerCloseListener sai
 onDrawerClosed()void a
SlidingDrawer.OnDrawerOpenListener sai
 onDrawerOpened()void a
SlidingDrawer.OnDrawerScrollListener sai
 onScrollStarted()void a
 onScrollEnded()void a
Space f :android.view.View
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 draw(android.graphics.Canvas)void -
 onMeasure(int,int)void o
Spinner - :.AbsSpinner,android.content.DialogInterface.OnClickListener
 MODE_DIALOG int sf
 MODE_DROPDOWN int sf
 new(android.content.Context) -
 new(android.content.Context,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet,int,int) -
 setPopupBackgroundDrawable(android.graphics.drawable.Drawable)void -
 setPopupBackgroundResource(int)void -
 getPopupBackground()android.graphics.drawable.Drawable -
 setDropDownVerticalOffset(int)void -
 getDropDownVerticalOffset()int -
 setDropDownHorizontalOffset(int)void -
 getDropDownHorizontalOffset()int -
 setDropDownWidth(int)void -
 getDropDownWidth()int -
 setEnabled(boolean)void -
 setGravity(int)void -
 getGravity()int -
 setAdapter(.SpinnerAdapter)void -
 getBaseline()int -
 onDetachedFromWindow()void o
 setOnItemClickListener(.AdapterView.OnItemClickListener)void -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 performClick()boolean -
 onClick(android.content.DialogInterface,int)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 setPrompt(CharSequence)void -
 setPromptId(int)void -
 getPrompt()CharSequence -
SpinnerAdapter ai :.Adapter
 getDropDownView(int,android.view.View,android.view.ViewGroup)android.view.View a
StackView - :.AdapterViewAnimator
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 showNext()void -
 showPrevious()void -
 dispatchDraw(android.graphics.Canvas)void o
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 onInterceptTouchEvent(android.view.MotionEvent)boolean -
 onTouchEvent(android.view.MotionEvent)boolean -
 onLayout(boolean,int,int,int,int)void o
 advance()void -
 onMeasure(int,int)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 performAccessibilityAction(int,android.os.Bundle)boolean -
Switch - :.CompoundButton
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setSwitchTextAppearance(android.content.Context,int)void -
 setSwitchTypeface(android.graphics.Typeface,int)void -
 setSwitchTypeface(android.graphics.Typeface)void -
 setSwitchPadding(int)void -
 getSwitchPadding()int -
 setSwitchMinWidth(int)void -
 getSwitchMinWidth()int -
 setThumbTextPadding(int)void -
 getThumbTextPadding()int -
 setTrackDrawable(android.graphics.drawable.Drawable)void -
 setTrackResource(int)void -
 getTrackDrawable()android.graphics.drawable.Drawable -
 setThumbDrawable(android.graphics.drawable.Drawable)void -
 setThumbResource(int)void -
 getThumbDrawable()android.graphics.drawable.Drawable -
 getTextOn()CharSequence -
 setTextOn(CharSequence)void -
 getTextOff()CharSequence -
 setTextOff(CharSequence)void -
 onMeasure(int,int)void -
 onPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onTouchEvent(android.view.MotionEvent)boolean -
 setChecked(boolean)void -
 onLayout(boolean,int,int,int,int)void o
 onDraw(android.graphics.Canvas)void o
 getCompoundPaddingRight()int -
 onCreateDrawableState(int)int[] o
 drawableStateChanged()void o
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
TabHost - :.FrameLayout,android.view.ViewTreeObserver.OnTouchModeChangeListener +OnTabChangeListener,TabContentFactory,TabSpec
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 newTabSpec(String).TabHost.TabSpec -
 setup()void -
 sendAccessibilityEvent(int)void -
 setup(android.app.LocalActivityManager)void -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onTouchModeChanged(boolean)void -
 addTab(.TabHost.TabSpec)void -
 clearAllTabs()void -
 getTabWidget().TabWidget -
 getCurrentTab()int -
 getCurrentTabTag()String -
 getCurrentTabView()android.view.View -
 getCurrentView()android.view.View -
 setCurrentTabByTag(String)void -
 getTabContentView().FrameLayout -
 dispatchKeyEvent(android.view.KeyEvent)boolean -
 dispatchWindowFocusChanged(boolean)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 setCurrentTab(int)void -
 setOnTabChangedListener(.TabHost.OnTabChangeListener)void -
TabHost.OnTabChangeListener sai
 onTabChanged(String)void a
TabHost.TabContentFactory sai
 createTabContent(String)android.view.View a
TabHost.TabSpec -
 setIndicator(CharSequence).TabHost.TabSpec -
 setIndicator(CharSequence,android.graphics.drawable.Drawable).TabHost.TabSpec -
 setIndicator(android.view.View).TabHost.TabSpec -
 setContent(int).TabHost.TabSpec -
 setContent(.TabHost.TabContentFactory).TabHost.TabSpec -
 setContent(android.content.Intent).TabHost.TabSpec -
 getTag()String -
TabWidget - :.LinearLayout,android.view.View.OnFocusChangeListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onSizeChanged(int,int,int,int)void o
 getChildDrawingOrder(int,int)int o
 getChildTabViewAt(int)android.view.View -
 getTabCount()int -
 setDividerDrawable(android.graphics.drawable.Drawable)void -
 setDividerDrawable(int)void -
 setLeftStripDrawable(android.graphics.drawable.Drawable)void -
 setLeftStripDrawable(int)void -
 setRightStripDrawable(android.graphics.drawable.Drawable)void -
 setRightStripDrawable(int)void -
 setStripEnabled(boolean)void -
 isStripEnabled()boolean -
 childDrawableStateChanged(android.view.View)void -
 dispatchDraw(android.graphics.Canvas)void -
 setCurrentTab(int)void -
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 sendAccessibilityEventUnchecked(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 focusCurrentTab(int)void -
 setEnabled(boolean)void -
 addView(android.view.View)void -
 removeAllViews()void -
 onFocusChange(android.view.View,boolean)void -
TableLayout - :.LinearLayout +LayoutParams
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setOnHierarchyChangeListener(android.view.ViewGroup.OnHierarchyChangeListener)void -
 requestLayout()void -
 isShrinkAllColumns()boolean -
 setShrinkAllColumns(boolean)void -
 isStretchAllColumns()boolean -
 setStretchAllColumns(boolean)void -
 setColumnCollapsed(int,boolean)void -
 isColumnCollapsed(int)boolean -
 setColumnStretchable(int,boolean)void -
 isColumnStretchable(int)boolean -
 setColumnShrinkable(int,boolean)void -
 isColumnShrinkable(int)boolean -
 addView(android.view.View)void -
 addView(android.view.View,int)void -
 addView(android.view.View,android.view.ViewGroup.LayoutParams)void -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 generateLayoutParams(android.util.AttributeSet).TableLayout.LayoutParams -
 generateDefaultLayoutParams().LinearLayout.LayoutParams o
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateLayoutParams(android.view.ViewGroup.LayoutParams).LinearLayout.LayoutParams o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
TableLayout.LayoutParams s :.LinearLayout.LayoutParams
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,float) -
 new() -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
 setBaseAttributes(android.content.res.TypedArray,int,int)void o
TableRow - :.LinearLayout +LayoutParams
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setOnHierarchyChangeListener(android.view.ViewGroup.OnHierarchyChangeListener)void -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 getVirtualChildAt(int)android.view.View -
 getVirtualChildCount()int -
 generateLayoutParams(android.util.AttributeSet).TableRow.LayoutParams -
 generateDefaultLayoutParams().LinearLayout.LayoutParams o
 checkLayoutParams(android.view.ViewGroup.LayoutParams)boolean o
 generateLayoutParams(android.view.ViewGroup.LayoutParams).LinearLayout.LayoutParams o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
TableRow.LayoutParams s :.LinearLayout.LayoutParams
 column int -
 span int -
 new(android.content.Context,android.util.AttributeSet) -
 new(int,int) -
 new(int,int,float) -
 new() -
 new(int) -
 new(android.view.ViewGroup.LayoutParams) -
 new(android.view.ViewGroup.MarginLayoutParams) -
 setBaseAttributes(android.content.res.TypedArray,int,int)void o
TextSwitcher - :.ViewSwitcher
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 setText(CharSequence)void -
 setCurrentText(CharSequence)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
TextView - :android.view.View,android.view.ViewTreeObserver.OnPreDrawListener +BufferType,OnEditorActionListener,SavedState
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setEnabled(boolean)void -
 setTypeface(android.graphics.Typeface,int)void -
 getDefaultEditable()boolean o
 getDefaultMovementMethod()android.text.method.MovementMethod o
 getText()CharSequence -
 length()int -
 getEditableText()android.text.Editable -
 getLineHeight()int -
 getLayout()android.text.Layout f
 getKeyListener()android.text.method.KeyListener f
 setKeyListener(android.text.method.KeyListener)void -
 getMovementMethod()android.text.method.MovementMethod f
 setMovementMethod(android.text.method.MovementMethod)void f
 getTransformationMethod()android.text.method.TransformationMethod f
 setTransformationMethod(android.text.method.TransformationMethod)void f
 getCompoundPaddingTop()int -
 getCompoundPaddingBottom()int -
 getCompoundPaddingLeft()int -
 getCompoundPaddingRight()int -
 getExtendedPaddingTop()int -
 getExtendedPaddingBottom()int -
 getTotalPaddingLeft()int -
 getTotalPaddingRight()int -
 getTotalPaddingTop()int -
 getTotalPaddingBottom()int -
 setCompoundDrawables(android.graphics.drawable.Drawable,android.graphics.drawable.Drawable,android.graphics.drawable.Drawable,android.graphics.drawable.Drawable)void -
 setCompoundDrawablesWithIntrinsicBounds(int,int,int,int)void -
 setCompoundDrawablesWithIntrinsicBounds(android.graphics.drawable.Drawable,android.graphics.drawable.Drawable,android.graphics.drawable.Drawable,android.graphics.drawable.Drawable)void -
 getCompoundDrawables()android.graphics.drawable.Drawable[] -
 setCompoundDrawablePadding(int)void -
 getCompoundDrawablePadding()int -
 setPadding(int,int,int,int)void -
 setPaddingRelative(int,int,int,int)void -
 getAutoLinkMask()int f
 setTextAppearance(android.content.Context,int)void -
 getTextSize()float -
 setTextSize(float)void -
 setTextSize(int,float)void -
 getTextScaleX()float -
 setTextScaleX(float)void -
 setTypeface(android.graphics.Typeface)void -
 getTypeface()android.graphics.Typeface -
 setTextColor(int)void -
 setTextColor(android.content.res.ColorStateList)void -
 getTextColors()android.content.res.ColorStateList f
 getCurrentTextColor()int f
 setHighlightColor(int)void -
 getHighlightColor()int -
 setShadowLayer(float,float,float,int)void -
 getShadowRadius()float -
 getShadowDx()float -
 getShadowDy()float -
 getShadowColor()int -
 getPaint()android.text.TextPaint -
 setAutoLinkMask(int)void f
 setLinksClickable(boolean)void f
 getLinksClickable()boolean f
 getUrls()android.text.style.URLSpan[] -
 setHintTextColor(int)void f
 setHintTextColor(android.content.res.ColorStateList)void f
 getHintTextColors()android.content.res.ColorStateList f
 getCurrentHintTextColor()int f
 setLinkTextColor(int)void f
 setLinkTextColor(android.content.res.ColorStateList)void f
 getLinkTextColors()android.content.res.ColorStateList f
 setGravity(int)void -
 getGravity()int -
 getPaintFlags()int -
 setPaintFlags(int)void -
 setHorizontallyScrolling(boolean)void -
 setMinLines(int)void -
 getMinLines()int -
 setMinHeight(int)void -
 getMinHeight()int -
 setMaxLines(int)void -
 getMaxLines()int -
 setMaxHeight(int)void -
 getMaxHeight()int -
 setLines(int)void -
 setHeight(int)void -
 setMinEms(int)void -
 getMinEms()int -
 setMinWidth(int)void -
 getMinWidth()int -
 setMaxEms(int)void -
 getMaxEms()int -
 setMaxWidth(int)void -
 getMaxWidth()int -
 setEms(int)void -
 setWidth(int)void -
 setLineSpacing(float,float)void -
 getLineSpacingMultiplier()float -
 getLineSpacingExtra()float -
 append(CharSequence)void f
 append(CharSequence,int,int)void -
 drawableStateChanged()void o
 onSaveInstanceState()android.os.Parcelable -
 onRestoreInstanceState(android.os.Parcelable)void -
 setFreezesText(boolean)void -
 getFreezesText()boolean -
 setEditableFactory(android.text.Editable.Factory)void f
 setSpannableFactory(android.text.Spannable.Factory)void f
 setText(CharSequence)void f
 setTextKeepState(CharSequence)void f
 setText(CharSequence,.TextView.BufferType)void -
 setText(char[],int,int)void f
 setTextKeepState(CharSequence,.TextView.BufferType)void f
 setText(int)void f
 setText(int,.TextView.BufferType)void f
 setHint(CharSequence)void f
 setHint(int)void f
 getHint()CharSequence -
 setInputType(int)void -
 setRawInputType(int)void -
 getInputType()int -
 setImeOptions(int)void -
 getImeOptions()int -
 setImeActionLabel(CharSequence,int)void -
 getImeActionLabel()CharSequence -
 getImeActionId()int -
 setOnEditorActionListener(.TextView.OnEditorActionListener)void -
 onEditorAction(int)void -
 setPrivateImeOptions(String)void -
 getPrivateImeOptions()String -
 setInputExtras(int)void - !org.xmlpull.v1.XmlPullParserException,java.io.IOException
 getInputExtras(boolean)android.os.Bundle -
 getError()CharSequence -
 setError(CharSequence)void -
 setError(CharSequence,android.graphics.drawable.Drawable)void -
 setFrame(int,int,int,int)boolean o
 setFilters(android.text.InputFilter[])void -
 getFilters()android.text.InputFilter[] -
 onPreDraw()boolean -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onScreenStateChanged(int)void -
 isPaddingOffsetRequired()boolean o
 getLeftPaddingOffset()int o
 getTopPaddingOffset()int o
 getBottomPaddingOffset()int o
 getRightPaddingOffset()int o
 verifyDrawable(android.graphics.drawable.Drawable)boolean o
 jumpDrawablesToCurrentState()void -
 invalidateDrawable(android.graphics.drawable.Drawable)void -
 hasOverlappingRendering()boolean -
 isTextSelectable()boolean -
 setTextIsSelectable(boolean)void -
 onCreateDrawableState(int)int[] o
 onDraw(android.graphics.Canvas)void o
 getFocusedRect(android.graphics.Rect)void -
 getLineCount()int -
 getLineBounds(int,android.graphics.Rect)int -
 getBaseline()int -
 onKeyPreIme(int,android.view.KeyEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 onKeyMultiple(int,int,android.view.KeyEvent)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 onCheckIsTextEditor()boolean -
 onCreateInputConnection(android.view.inputmethod.EditorInfo)android.view.inputmethod.InputConnection -
 extractText(android.view.inputmethod.ExtractedTextRequest,android.view.inputmethod.ExtractedText)boolean -
 setExtractedText(android.view.inputmethod.ExtractedText)void -
 onCommitCompletion(android.view.inputmethod.CompletionInfo)void -
 onCommitCorrection(android.view.inputmethod.CorrectionInfo)void -
 beginBatchEdit()void -
 endBatchEdit()void -
 onBeginBatchEdit()void -
 onEndBatchEdit()void -
 onPrivateIMECommand(String,android.os.Bundle)boolean -
 setIncludeFontPadding(boolean)void -
 getIncludeFontPadding()boolean -
 onMeasure(int,int)void o
 onLayout(boolean,int,int,int,int)void o
 bringPointIntoView(int)boolean -
 moveCursorToVisibleOffset()boolean -
 computeScroll()void -
 debug(int)void -
 getSelectionStart()int -
 getSelectionEnd()int -
 hasSelection()boolean -
 setSingleLine()void -
 setAllCaps(boolean)void -
 setSingleLine(boolean)void -
 setEllipsize(android.text.TextUtils.TruncateAt)void -
 setMarqueeRepeatLimit(int)void -
 getMarqueeRepeatLimit()int -
 getEllipsize()android.text.TextUtils.TruncateAt -
 setSelectAllOnFocus(boolean)void -
 setCursorVisible(boolean)void -
 isCursorVisible()boolean -
 onTextChanged(CharSequence,int,int,int)void o
 onSelectionChanged(int,int)void o
 addTextChangedListener(android.text.TextWatcher)void -
 removeTextChangedListener(android.text.TextWatcher)void -
 onStartTemporaryDetach()void -
 onFinishTemporaryDetach()void -
 onFocusChanged(boolean,int,android.graphics.Rect)void o
 onWindowFocusChanged(boolean)void -
 onVisibilityChanged(android.view.View,int)void o
 clearComposingText()void -
 setSelected(boolean)void -
 onTouchEvent(android.view.MotionEvent)boolean -
 onGenericMotionEvent(android.view.MotionEvent)boolean -
 didTouchFocusSelect()boolean -
 cancelLongPress()void -
 onTrackballEvent(android.view.MotionEvent)boolean -
 setScroller(.Scroller)void -
 getLeftFadingEdgeStrength()float o
 getRightFadingEdgeStrength()float o
 computeHorizontalScrollRange()int o
 computeVerticalScrollRange()int o
 computeVerticalScrollExtent()int o
 findViewsWithText(java.util.ArrayList<android.view.View>,CharSequence,int)void -
 getTextColors(android.content.Context,android.content.res.TypedArray)android.content.res.ColorStateList s
 getTextColor(android.content.Context,android.content.res.TypedArray,int)int s
 onKeyShortcut(int,android.view.KeyEvent)boolean -
 onPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 sendAccessibilityEvent(int)void -
 isInputMethodTarget()boolean -
 onTextContextMenuItem(int)boolean -
 performLongClick()boolean -
 onScrollChanged(int,int,int,int)void o
 isSuggestionsEnabled()boolean -
 setCustomSelectionActionModeCallback(android.view.ActionMode.Callback)void -
 getCustomSelectionActionModeCallback()android.view.ActionMode.Callback -
 getOffsetForPosition(float,float)int -
 onDragEvent(android.view.DragEvent)boolean -
 resolveDrawables()void o
 resetResolvedDrawables()void o
TextView.BufferType sfe :Enum<.TextView.BufferType>
 EDITABLE .TextView.BufferType sf
 NORMAL .TextView.BufferType sf
 SPANNABLE .TextView.BufferType sf
 values().TextView.BufferType[] s
 valueOf(String).TextView.BufferType s
TextView.OnEditorActionListener sai
 onEditorAction(.TextView,int,android.view.KeyEvent)boolean a
TextView.SavedState s :android.view.View.BaseSavedState
 CREATOR android.os.Parcelable.Creator<.TextView.SavedState> sf
 writeToParcel(android.os.Parcel,int)void -
 toString()String -
TimePicker - :.FrameLayout +OnTimeChangedListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 setEnabled(boolean)void -
 isEnabled()boolean -
 onConfigurationChanged(android.content.res.Configuration)void o
 onSaveInstanceState()android.os.Parcelable o
 onRestoreInstanceState(android.os.Parcelable)void o
 setOnTimeChangedListener(.TimePicker.OnTimeChangedListener)void -
 getCurrentHour()Integer -
 setCurrentHour(Integer)void -
 setIs24HourView(Boolean)void -
 is24HourView()boolean -
 getCurrentMinute()Integer -
 setCurrentMinute(Integer)void -
 getBaseline()int -
 dispatchPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)boolean -
 onPopulateAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
TimePicker.OnTimeChangedListener sai
 onTimeChanged(.TimePicker,int,int)void a
Toast -
 LENGTH_SHORT int sf
 LENGTH_LONG int sf
 new(android.content.Context) -
 show()void -
 cancel()void -
 setView(android.view.View)void -
 getView()android.view.View -
 setDuration(int)void -
 getDuration()int -
 setMargin(float,float)void -
 getHorizontalMargin()float -
 getVerticalMargin()float -
 setGravity(int,int,int)void -
 getGravity()int -
 getXOffset()int -
 getYOffset()int -
 makeText(android.content.Context,CharSequence,int).Toast s
 makeText(android.content.Context,int,int).Toast s !android.content.res.Resources.NotFoundException
 setText(int)void -
 setText(CharSequence)void -
ToggleButton - :.CompoundButton
 new(android.content.Context,android.util.AttributeSet,int) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context) -
 setChecked(boolean)void -
 getTextOn()CharSequence -
 setTextOn(CharSequence)void -
 getTextOff()CharSequence -
 setTextOff(CharSequence)void -
 onFinishInflate()void o
 setBackgroundDrawable(android.graphics.drawable.Drawable)void -
 drawableStateChanged()void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
TwoLineListItem - :.RelativeLayout
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onFinishInflate()void o
 getText1().TextView -
 getText2().TextView -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
VideoView - :android.view.SurfaceView,.MediaController.MediaPlayerControl
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onMeasure(int,int)void o
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 resolveAdjustedSize(int,int)int -
 setVideoPath(String)void -
 setVideoURI(android.net.Uri)void -
 stopPlayback()void -
 setMediaController(.MediaController)void -
 setOnPreparedListener(android.media.MediaPlayer.OnPreparedListener)void -
 setOnCompletionListener(android.media.MediaPlayer.OnCompletionListener)void -
 setOnErrorListener(android.media.MediaPlayer.OnErrorListener)void -
 onTouchEvent(android.view.MotionEvent)boolean -
 onTrackballEvent(android.view.MotionEvent)boolean -
 onKeyDown(int,android.view.KeyEvent)boolean -
 start()void -
 pause()void -
 suspend()void -
 resume()void -
 getDuration()int -
 getCurrentPosition()int -
 seekTo(int)void -
 isPlaying()boolean -
 getBufferPercentage()int -
 canPause()boolean -
 canSeekBackward()boolean -
 canSeekForward()boolean -
ViewAnimator - :.FrameLayout
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setDisplayedChild(int)void -
 getDisplayedChild()int -
 showNext()void -
 showPrevious()void -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 removeAllViews()void -
 removeView(android.view.View)void -
 removeViewAt(int)void -
 removeViewInLayout(android.view.View)void -
 removeViews(int,int)void -
 removeViewsInLayout(int,int)void -
 getCurrentView()android.view.View -
 getInAnimation()android.view.animation.Animation -
 setInAnimation(android.view.animation.Animation)void -
 getOutAnimation()android.view.animation.Animation -
 setOutAnimation(android.view.animation.Animation)void -
 setInAnimation(android.content.Context,int)void -
 setOutAnimation(android.content.Context,int)void -
 setAnimateFirstView(boolean)void -
 getBaseline()int -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ViewFlipper - :.ViewAnimator
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 onAttachedToWindow()void o
 onDetachedFromWindow()void o
 onWindowVisibilityChanged(int)void o
 setFlipInterval(int)void -
 startFlipping()void -
 stopFlipping()void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 isFlipping()boolean -
 setAutoStart(boolean)void -
 isAutoStart()boolean -
ViewSwitcher - :.ViewAnimator +ViewFactory
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 addView(android.view.View,int,android.view.ViewGroup.LayoutParams)void -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
 getNextView()android.view.View -
 setFactory(.ViewSwitcher.ViewFactory)void -
 reset()void -
ViewSwitcher.ViewFactory sai
 makeView()android.view.View a
WrapperListAdapter ai :.ListAdapter
 getWrappedAdapter().ListAdapter a
ZoomButton - :.ImageButton,android.view.View.OnLongClickListener
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 new(android.content.Context,android.util.AttributeSet,int) -
 onTouchEvent(android.view.MotionEvent)boolean -
 setZoomSpeed(long)void -
 onLongClick(android.view.View)boolean -
 onKeyUp(int,android.view.KeyEvent)boolean -
 setEnabled(boolean)void -
 dispatchUnhandledMove(android.view.View,int)boolean -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
ZoomButtonsController - :android.view.View.OnTouchListener +OnZoomListener
 new(android.view.View) -
 setZoomInEnabled(boolean)void -
 setZoomOutEnabled(boolean)void -
 setZoomSpeed(long)void -
 setOnZoomListener(.ZoomButtonsController.OnZoomListener)void -
 setFocusable(boolean)void -
 isAutoDismissed()boolean -
 setAutoDismissed(boolean)void -
 isVisible()boolean -
 setVisible(boolean)void -
 getContainer()android.view.ViewGroup -
 getZoomControls()android.view.View -
 onTouch(android.view.View,android.view.MotionEvent)boolean -
ZoomButtonsController.OnZoomListener sai
 onVisibilityChanged(boolean)void a
 onZoom(boolean)void a
ZoomControls - :.LinearLayout
 new(android.content.Context) -
 new(android.content.Context,android.util.AttributeSet) -
 setOnZoomInClickListener(android.view.View.OnClickListener)void -
 setOnZoomOutClickListener(android.view.View.OnClickListener)void -
 setZoomSpeed(long)void -
 onTouchEvent(android.view.MotionEvent)boolean -
 show()void -
 hide()void -
 setIsZoomInEnabled(boolean)void -
 setIsZoomOutEnabled(boolean)void -
 hasFocus()boolean -
 onInitializeAccessibilityEvent(android.view.accessibility.AccessibilityEvent)void -
 onInitializeAccessibilityNodeInfo(android.view.accessibility.AccessibilityNodeInfo)void -
